package ibidem.align.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The aligner against a slow and obvious one: all starts, all ends, every way. */
class WordAlignerTest {
    @Test
    void findsTheCheapestAlignmentOfRandomTexts() {
        Random random = new Random(11);
        String[][] alphabets = {
            {"a", "b"},
            {"a", "beta", "gamma", "delta"},
            {"the", "king", "of", "Spain", "was", "not", "there"},
            {"да", "нет", "может", "быть"},
            {"学", "而", "时"},
        };
        for (int round = 0; round < 3_000; round++) {
            String[] alphabet = alphabets[round % alphabets.length];
            Tokens q = Tokens.of(text(random, alphabet, 1 + random.nextInt(6)));
            Tokens s = Tokens.of(text(random, alphabet, 1 + random.nextInt(9)));
            WordAligner.Alignment found = new WordAligner(q, s).align(0, q.size(), 0, s.size());
            assertThat(found.cost()).as("%s in %s", q.text(), s.text()).isEqualTo(cheapest(q, s));
            assertThat(cost(found.steps(), q))
                    .as("%s in %s", q.text(), s.text())
                    .isEqualTo(found.cost());
        }
    }

    @Test
    void anchorsFindThePlaceInLongTexts() {
        Random random = new Random(12);
        List<String> words = new ArrayList<>();
        for (int i = 0; i < 6_000; i++) {
            words.add("w" + random.nextInt(3_000));
        }
        List<String> quoted = new ArrayList<>(words.subList(2_000, 3_000));
        for (int i = 50; i < quoted.size(); i += 100) {
            quoted.set(i, "changed");
        }
        Tokens q = Tokens.of(String.join(" ", quoted));
        Tokens s = Tokens.of(String.join(" ", words));
        WordAligner.Alignment found = new WordAligner(q, s).align(0, q.size(), 0, s.size());
        assertThat(found.steps().stream().filter(Step::aligns).count()).isGreaterThanOrEqualTo(980);
        assertThat(found.steps().get(0).sFrom()).isEqualTo(2_000);
    }

    private static String text(Random random, String[] alphabet, int words) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words; i++) {
            text.append(i == 0 ? "" : " ").append(alphabet[random.nextInt(alphabet.length)]);
        }
        return text.toString();
    }

    /** By trying all parts of the source, with a table a part; deletions are tried at every length. */
    private static int cheapest(Tokens q, Tokens s) {
        int best = Integer.MAX_VALUE;
        for (int from = 0; from <= s.size(); from++) {
            for (int to = from; to <= s.size(); to++) {
                best = Math.min(best, global(q, s, from, to));
            }
        }
        return best;
    }

    private static int global(Tokens q, Tokens s, int from, int to) {
        int n = q.size();
        int m = to - from;
        int[][] cost = new int[n + 1][m + 1];
        for (int[] row : cost) {
            Arrays.fill(row, 1_000_000);
        }
        cost[0][0] = 0;
        for (int i = 0; i <= n; i++) {
            for (int j = 0; j <= m; j++) {
                for (int gap = 1; gap <= j; gap++) {
                    cost[i][j] = Math.min(cost[i][j], cost[i][j - gap] + 10 + 3 * (gap - 1));
                }
                if (i > 0) {
                    cost[i][j] = Math.min(cost[i][j], cost[i - 1][j] + unlike(q, i - 1));
                }
                if (i > 0 && j > 0) {
                    int change = q.key(i - 1) == s.key(from + j - 1) ? 0 : unlike(q, i - 1);
                    cost[i][j] = Math.min(cost[i][j], cost[i - 1][j - 1] + change);
                }
            }
        }
        return cost[n][m];
    }

    private static int unlike(Tokens q, int i) {
        int edge = q.end(i) - q.start(i) > 3 ? 6 : 1;
        return 10 + (i == 0 || i == q.size() - 1 ? edge : 0);
    }

    private static int cost(List<Step> steps, Tokens q) {
        int cost = 0;
        boolean deleting = false;
        for (Step step : steps) {
            boolean deletes = step.qFrom() == step.qTo();
            if (deletes) {
                cost += deleting ? 3 : 10;
            } else if (step.relation() == Step.Relation.OTHER) {
                cost += unlike(q, step.qFrom());
            }
            deleting = deletes;
        }
        return cost;
    }
}
