package ibidem.report;

import ibidem.check.CheckResult;
import ibidem.check.CheckedDraft;
import ibidem.check.Finding;
import ibidem.judge.Bucket;
import ibidem.read.Document;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A finding with its draft and its place. @param position null where the draft could not be read */
record Located(
        CheckedDraft draft, Finding finding, @Nullable Position position) {
    /** Level first, then what is unsupported before what is merely odd; else the order of drafts and text. */
    static final Comparator<Located> WORST_FIRST = Comparator.comparing(
                    (Located located) -> located.finding().level())
            .thenComparing(located ->
                    located.finding().rule().bucket().equals(java.util.Optional.of(Bucket.UNSUPPORTED)) ? 0 : 1);

    /** All findings, those set aside among them, in the order of drafts and text. */
    static List<Located> all(CheckResult result) {
        List<Located> all = new ArrayList<>();
        for (CheckedDraft draft : result.drafts()) {
            all.addAll(of(draft));
        }
        return all;
    }

    static List<Located> of(CheckedDraft draft) {
        Document document = draft.document();
        @Nullable Positions positions = document == null ? null : new Positions(document);
        List<Located> all = new ArrayList<>();
        for (Finding finding : draft.findings()) {
            all.add(new Located(draft, finding, positions == null ? null : positions.of(finding.span())));
        }
        return all;
    }

    /** The open findings, the worst first. */
    static List<Located> openWorstFirst(CheckResult result) {
        return all(result).stream()
                .filter(located -> located.finding().isOpen())
                .sorted(WORST_FIRST)
                .toList();
    }

    int line() {
        return position == null ? 1 : position.startLine();
    }
}
