package ibidem.check.decisions;

import ibidem.check.CheckResult;
import ibidem.check.CheckedDraft;
import ibidem.check.CheckedQuotation;
import ibidem.check.Finding;
import ibidem.judge.Rule;
import ibidem.quote.speaker.Speaker;
import ibidem.read.Document;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One quotation with two wordings, or two speakers, in two drafts of a run. */
public final class AcrossDrafts {
    /** Runs of this many words are what two wordings of one quotation share; fewer are common stock. */
    private static final int RUN = 6;

    /** Shorter quotations are stock phrases too often. */
    private static final int SHORTEST = 8;

    /** Share of the longer one's words that the two must have in common, in order, to be one quotation. */
    private static final double ALIKE = 0.75;

    /** A run of words that stands in more quotations than this is a formula; it names none. */
    private static final int FORMULA = 50;

    private AcrossDrafts() {}

    /** A quotation of the run. */
    private record Quoted(int draft, CheckedQuotation quotation, List<String> words, String path) {}

    public static CheckResult apply(CheckResult result) {
        if (result.drafts().size() < 2) {
            return result;
        }
        List<Quoted> quoted = collect(result);
        Map<String, List<Integer>> runs = new HashMap<>();
        Map<Integer, List<Finding>> findings = new HashMap<>();
        for (int i = 0; i < quoted.size(); i++) {
            Set<Integer> met = new HashSet<>();
            List<String> words = quoted.get(i).words();
            for (int at = 0; at + RUN <= words.size(); at++) {
                List<Integer> same =
                        runs.computeIfAbsent(String.join(" ", words.subList(at, at + RUN)), r -> new ArrayList<>());
                if (same.size() < FORMULA) {
                    met.addAll(same);
                    same.add(i);
                }
            }
            for (int other : met.stream().sorted().toList()) {
                if (quoted.get(other).draft() != quoted.get(i).draft()) {
                    compare(quoted.get(other), quoted.get(i), findings);
                }
            }
        }
        if (findings.isEmpty()) {
            return result;
        }
        List<CheckedDraft> drafts = new ArrayList<>();
        for (int i = 0; i < result.drafts().size(); i++) {
            List<Finding> all = new ArrayList<>(result.drafts().get(i).findings());
            all.addAll(findings.getOrDefault(i, List.of()));
            all.sort(Comparator.comparing(Finding::span));
            drafts.add(result.drafts().get(i).with(all));
        }
        return result.with(drafts);
    }

    private static List<Quoted> collect(CheckResult result) {
        List<Quoted> quoted = new ArrayList<>();
        for (int i = 0; i < result.drafts().size(); i++) {
            CheckedDraft draft = result.drafts().get(i);
            Document document = draft.document();
            for (CheckedQuotation quotation : draft.quotations()) {
                if (document != null && quotation.verdict().bucket() != null) {
                    List<String> words =
                            words(document.words(quotation.quotation().span()));
                    if (words.size() >= SHORTEST) {
                        quoted.add(new Quoted(i, quotation, words, draft.path()));
                    }
                }
            }
        }
        return quoted;
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split("[^\\p{L}\\p{N}'\u2019]+"))
                .map(Fingerprints::fold)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static void compare(Quoted first, Quoted second, Map<Integer, List<Finding>> findings) {
        boolean contained = first.words().size() != second.words().size()
                && (contains(first.words(), second.words()) || contains(second.words(), first.words()));
        boolean equal = first.words().equals(second.words());
        if (equal || contained) {
            speakers(first, second, findings);
        } else if (common(first.words(), second.words())
                >= ALIKE * Math.max(first.words().size(), second.words().size())) {
            note(Rule.WORDINGS_DIFFER, first, second, "quoted in other words in ", findings);
        }
    }

    private static boolean contains(List<String> whole, List<String> part) {
        return java.util.Collections.indexOfSubList(whole, part) >= 0;
    }

    /** Length of the longest common subsequence. */
    private static int common(List<String> a, List<String> b) {
        int[] row = new int[b.size() + 1];
        for (String word : a) {
            int diagonal = 0;
            for (int j = 1; j <= b.size(); j++) {
                int above = row[j];
                row[j] = word.equals(b.get(j - 1)) ? diagonal + 1 : Math.max(row[j], row[j - 1]);
                diagonal = above;
            }
        }
        return row[b.size()];
    }

    private static void speakers(Quoted first, Quoted second, Map<Integer, List<Finding>> findings) {
        @Nullable Speaker one = first.quotation().quotation().speaker();
        @Nullable Speaker two = second.quotation().quotation().speaker();
        if (one != null && two != null && isFullName(one.shown()) && isFullName(two.shown())) {
            Set<String> shared = new HashSet<>(words(one.shown()));
            shared.retainAll(words(two.shown()));
            if (shared.isEmpty()) {
                note(Rule.SPEAKERS_DIFFER, first, second, "", findings);
            }
        }
    }

    /** Two capitalised words at least: "he", "the minister" and "Smith" could be anybody. */
    private static boolean isFullName(String name) {
        return Arrays.stream(name.split("\\s+"))
                        .filter(word -> !word.isEmpty() && Character.isUpperCase(word.codePointAt(0)))
                        .count()
                >= 2;
    }

    private static void note(Rule rule, Quoted first, Quoted second, String how, Map<Integer, List<Finding>> findings) {
        add(rule, first, second, how, findings);
        add(rule, second, first, how, findings);
    }

    private static void add(Rule rule, Quoted here, Quoted there, String how, Map<Integer, List<Finding>> findings) {
        @Nullable Speaker speaker = there.quotation().quotation().speaker();
        String message = rule == Rule.SPEAKERS_DIFFER && speaker != null
                ? "given to " + speaker.shown() + " in " + there.path()
                : how + there.path();
        findings.computeIfAbsent(here.draft(), draft -> new ArrayList<>())
                .add(new Finding(
                        rule,
                        rule.severity(),
                        message + " (" + there.quotation().id() + ")",
                        here.quotation().quotation().span(),
                        here.quotation().id()));
    }
}
