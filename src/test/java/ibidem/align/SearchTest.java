package ibidem.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 60, unit = TimeUnit.SECONDS)
class SearchTest {
    private static final String ACTON = "If there is any presumption it is the other way, against the holders of power,"
            + " increasing as the power increases. Power tends to corrupt, and absolute power corrupts absolutely. Great"
            + " men are almost always bad men, even when they exercise influence and not authority.";
    private static final String GIBBON = "History is, indeed, little more than the register of the crimes, follies, and"
            + " misfortunes of mankind.";

    @Test
    void findsWordsWithOtherGlyphsAndCase() {
        Found found = find(List.of("GREAT men — are almost “always” bad men"), GIBBON, ACTON);
        Window best = found.windows(0).get(0);
        assertThat(best.text()).isEqualTo(1);
        assertThat(best.votes()).isEqualTo(7);
        assertThat(best.span().of(ACTON)).contains("Great men are almost always bad men");
    }

    @Test
    void findsChangedWordsAndAbsentOnesNowhere() {
        Found found = find(
                List.of(
                        "the register of the sins, follies, and fortunes of mankind",
                        "Wir sind gewohnt, dass die Menschen verhöhnen"),
                ACTON,
                GIBBON);
        assertThat(found.windows(0).get(0).text()).isEqualTo(1);
        assertThat(found.windows(1)).isEmpty();
    }

    @Test
    void cutsAtEllipses() {
        Found found = find(List.of("If there is any presumption … increasing as the power increases"), ACTON);
        assertThat(found.fragments(0)).hasSize(2);
        assertThat(found.windows(0)).extracting(Window::fragment).contains(0, 1);
    }

    @Test
    void findsMisreadPrint() {
        List<String> texts = new ArrayList<>(Collections.nCopies(20, GIBBON));
        texts.add(ACTON);
        Found found = Search.find(
                List.of("Grcat mcn are almosl always bud men, evcn when thcy exereise influence aud not authorily"),
                ListTexts.of(texts),
                Search.Options.DEFAULT);
        assertThat(found.windows(0).get(0).text()).isEqualTo(20);
    }

    @Test
    void findsScriptsWithoutBlanksAndWithoutCase() {
        String analects = "子曰：學而時習之，不亦說乎？有朋自遠方來，不亦樂乎？人不知而不慍，不亦君子乎？";
        String sure = "نون والقلم وما يسطرون ما أنت بنعمة ربك بمجنون";
        Found found = find(List.of("有朋自遠方來不亦樂乎", "ما أَنْتَ بِنِعْمَةِ رَبِّكَ"), GIBBON, analects, sure);
        assertThat(found.windows(0).get(0).text()).isEqualTo(1);
        assertThat(found.windows(1).get(0).text()).isEqualTo(2);
    }

    @Test
    void anUnwantedThreadTimingChangesNothing() {
        List<String> texts = randomTexts(300, 400);
        List<String> wordings = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            String text = texts.get(i);
            wordings.add(text.substring(text.indexOf(' ', 100) + 1, text.lastIndexOf(' ', 260)));
        }
        String expected = windows(wordings, texts, 1);
        for (int round = 0; round < 5; round++) {
            assertThat(windows(wordings, texts, 4)).isEqualTo(expected);
        }
    }

    @Test
    void findsEveryPassageThatKeepsThreeWordsInFour() {
        List<String> texts = randomTexts(60, 300);
        Random random = new Random(11);
        for (int round = 0; round < 200; round++) {
            int number = random.nextInt(texts.size());
            String[] words = texts.get(number).split(" ");
            int length = 8 + random.nextInt(30);
            int from = random.nextInt(words.length - length);
            List<String> quoted = new ArrayList<>(List.of(words).subList(from, from + length));
            for (int change = 0; change < length / 4; change++) {
                quoted.set(random.nextInt(length), "zzq" + random.nextInt(1000));
            }
            Found found = Search.find(List.of(String.join(" ", quoted)), ListTexts.of(texts), Search.Options.DEFAULT);
            assertThat(found.windows(0)).as(String.join(" ", quoted)).isNotEmpty();
            assertThat(found.windows(0).get(0).text()).isEqualTo(number);
        }
    }

    @Test
    void oddWordingsCostLittle() {
        List<String> wordings = new ArrayList<>(Collections.nCopies(100_000, "the register of the crimes"));
        wordings.add("");
        wordings.add(" \n ");
        wordings.add("!");
        wordings.add("…");
        wordings.add("e" + "\u0301".repeat(100_000));
        wordings.add("the ".repeat(300_000));
        wordings.add("(".repeat(100_000) + "[".repeat(100_000));
        Found found = find(wordings, ACTON, GIBBON, "the ".repeat(100_000), "x".repeat(1 << 20));
        assertThat(found.windows(99_999).get(0).text()).isEqualTo(1);
        assertThat(found.windows(100_000)).isEmpty();
    }

    @Test
    void aTextOfOneLongLineIsRead() {
        String line = (GIBBON + " ").repeat(100_000) + ACTON;
        Found found = find(List.of("Power tends to corrupt, and absolute power corrupts absolutely"), line);
        assertThat(line.substring(found.windows(0).get(0).span().start())).startsWith("Power tends");
        assertThat(found.shares().words()).isGreaterThan(1_600_000);
    }

    @Test
    void endsWhenAskedTo() {
        Search.Options options = new Search.Options(2, List.of(), () -> true);
        assertThatThrownBy(() -> Search.find(List.of(GIBBON), ListTexts.of(ACTON, GIBBON), options))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void ofEqualPlacesThePreferredComeFirst() {
        List<String> texts = Collections.nCopies(30, GIBBON);
        Search.Options options = new Search.Options(2, List.of(Set.of(), Set.of(23)), () -> false);
        Found found = Search.find(List.of(GIBBON + " It is", "of " + GIBBON, GIBBON), ListTexts.of(texts), options);
        assertThat(found.windows(1)).hasSize(8);
        assertThat(found.windows(1).get(0).text()).isEqualTo(23);
        assertThat(found.windows(0).get(0).text()).isZero();
        assertThat(found.windows(2).get(0).text()).isZero();
    }

    private static Found find(List<String> wordings, String... texts) {
        return Search.find(wordings, ListTexts.of(texts), Search.Options.DEFAULT);
    }

    private static String windows(List<String> wordings, List<String> texts, int threads) {
        Found found = Search.find(wordings, ListTexts.of(texts), new Search.Options(threads, List.of(), () -> false));
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < wordings.size(); i++) {
            all.append(found.windows(i)).append('\n');
        }
        return all.append(found.shares().words()).toString();
    }

    /** Texts of words whose frequencies fall as those of natural language do. */
    private static List<String> randomTexts(int count, int words) {
        Random random = new Random(5);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            StringBuilder text = new StringBuilder();
            for (int k = 0; k < words; k++) {
                int rank = (int) Math.exp(random.nextDouble() * Math.log(5000));
                text.append(Integer.toString(rank * 37 + 1000, 36)).append(' ');
            }
            texts.add(new String(text.toString().getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
        }
        return texts;
    }
}
