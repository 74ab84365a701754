package ibidem.check.decisions;

import ibidem.check.CheckResult;
import ibidem.check.CheckedDraft;
import ibidem.check.Finding;
import ibidem.check.Standing;
import ibidem.judge.Severity;
import ibidem.text.TextSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What was known when a repository began to gate: findings by fingerprint, without line numbers. They stay in every
 * report, and fail no run.
 */
public record Baseline(List<Entry> entries) {
    /** Enough of the words for a person to know the finding by. */
    private static final int WORDS = 80;

    /**
     * A known finding.
     *
     * @param words of the draft, for the person who reviews the file
     * @param reason why it is accepted; may be empty, kept when the baseline is written again
     */
    public record Entry(String path, String rule, String fingerprint, String words, String reason)
            implements Comparable<Entry> {
        @Override
        public int compareTo(Entry other) {
            return Comparator.comparing(Entry::path)
                    .thenComparing(Entry::rule)
                    .thenComparing(Entry::fingerprint)
                    .compare(this, other);
        }
    }

    public static final Baseline EMPTY = new Baseline(List.of());

    public Baseline {
        entries = entries.stream().sorted().toList();
    }

    /**
     * Sets known findings aside. A finding is known by its draft's path and its fingerprint; of a draft that was moved
     * by the fingerprint alone, if the old path is no draft of the run.
     */
    public CheckResult apply(CheckResult result) {
        Index index = new Index(entries, result);
        return result.map(draft -> {
            List<String> prints = Fingerprints.of(draft);
            List<Finding> findings = new ArrayList<>();
            Map<String, Standing> known = new HashMap<>();
            for (int i = 0; i < prints.size(); i++) {
                Finding finding = draft.findings().get(i);
                Entry entry = finding.isOpen() ? index.take(draft.path(), prints.get(i)) : null;
                if (entry != null) {
                    Standing standing = new Standing(Standing.State.BASELINE, entry.reason());
                    known.put(finding.subject(), standing);
                    findings.add(finding.with(standing));
                } else {
                    findings.add(finding);
                }
            }
            return draft.with(findings.stream()
                    .map(finding -> besideKnown(finding, known))
                    .toList());
        });
    }

    /** A remark about a quotation or note whose finding is known says nothing new. */
    private static Finding besideKnown(Finding finding, Map<String, Standing> known) {
        Standing standing = finding.subject().isEmpty() ? null : known.get(finding.subject());
        boolean remark = finding.isOpen() && finding.level() == Severity.NOTE;
        return standing != null && remark ? finding.with(standing) : finding;
    }

    /** A baseline of all findings that are open or known; reasons given before are kept. Notes need none. */
    public Baseline write(CheckResult result) {
        Map<String, String> reasons = new HashMap<>();
        entries.forEach(entry -> reasons.put(entry.fingerprint(), entry.reason()));
        return new Baseline(current(result).stream()
                .map(entry -> new Entry(
                        entry.path(),
                        entry.rule(),
                        entry.fingerprint(),
                        entry.words(),
                        reasons.getOrDefault(entry.fingerprint(), "")))
                .toList());
    }

    /** This baseline without the entries of the run's drafts that are findings no more. */
    public Baseline prune(CheckResult result) {
        Set<String> live = new HashSet<>();
        current(result).forEach(entry -> live.add(entry.fingerprint()));
        Set<String> checked = new HashSet<>();
        result.drafts().forEach(draft -> checked.add(draft.path()));
        return new Baseline(entries.stream()
                .filter(entry -> live.contains(entry.fingerprint()) || !checked.contains(entry.path()))
                .toList());
    }

    private static List<Entry> current(CheckResult result) {
        List<Entry> entries = new ArrayList<>();
        for (CheckedDraft draft : result.drafts()) {
            List<String> prints = Fingerprints.of(draft);
            for (int i = 0; i < prints.size(); i++) {
                Finding finding = draft.findings().get(i);
                boolean known = finding.isOpen() || finding.standing().state() == Standing.State.BASELINE;
                if (known && finding.level() != Severity.NOTE) {
                    entries.add(new Entry(
                            draft.path(), finding.rule().code(), prints.get(i), words(draft, finding.span()), ""));
                }
            }
        }
        return entries;
    }

    private static String words(CheckedDraft draft, TextSpan span) {
        if (draft.document() == null) {
            return "";
        }
        String words = draft.document().words(span).strip().replaceAll("\\s+", " ");
        int end =
                words.codePointCount(0, words.length()) <= WORDS ? words.length() : words.offsetByCodePoints(0, WORDS);
        return words.substring(0, end);
    }

    /** The entries not yet taken. */
    private static final class Index {
        private final Map<String, List<Entry>> byPrint = new HashMap<>();
        private final Set<String> paths = new HashSet<>();

        Index(List<Entry> entries, CheckResult result) {
            entries.forEach(entry -> byPrint.computeIfAbsent(entry.fingerprint(), print -> new ArrayList<>())
                    .add(entry));
            result.drafts().forEach(draft -> paths.add(draft.path()));
        }

        @org.jspecify.annotations.Nullable
        Entry take(String path, String print) {
            List<Entry> entries = byPrint.getOrDefault(print, List.of());
            for (int i = 0; i < entries.size(); i++) {
                String known = entries.get(i).path();
                if (known.equals(path) || !paths.contains(known)) {
                    return entries.remove(i);
                }
            }
            return null;
        }
    }
}
