package ibidem.check.decisions;

import ibidem.check.CheckResult;
import ibidem.check.CheckedDraft;
import ibidem.check.Finding;
import ibidem.check.Standing;
import ibidem.check.Subjects;
import ibidem.judge.Rule;
import ibidem.read.Document;
import ibidem.text.TextSpan;
import java.util.ArrayList;
import java.util.List;

/** Sets findings aside that an entry of the configuration ignores: for formats that can hold no comment. */
public final class ConfiguredIgnores {
    private ConfiguredIgnores() {}

    /** An entry that names a draft of the run and sets nothing aside is a finding of that draft. */
    public static CheckResult apply(CheckResult result, List<Ignore> ignores) {
        return ignores.isEmpty() ? result : result.map(draft -> apply(draft, ignores));
    }

    private static CheckedDraft apply(CheckedDraft draft, List<Ignore> ignores) {
        Subjects subjects = new Subjects(draft);
        List<Finding> findings = new ArrayList<>(draft.findings());
        for (Ignore ignore : ignores) {
            if (!ignore.file().isEmpty() && !Globs.matches(ignore.file(), draft.path())) {
                continue;
            }
            Standing standing = new Standing(Standing.State.IGNORED_IN_CONFIGURATION, ignore.reason());
            boolean any = false;
            for (int i = 0; i < findings.size(); i++) {
                Finding finding = findings.get(i);
                boolean rule = ignore.rules().isEmpty() || ignore.rules().contains(finding.rule());
                if (rule && fits(draft, subjects, finding, ignore.words())) {
                    findings.set(i, finding.with(standing));
                    any = true;
                }
            }
            if (!any && !ignore.file().isEmpty() && draft.isRead()) {
                findings.add(new Finding(
                        Rule.IGNORE_UNUSED,
                        Rule.IGNORE_UNUSED.severity(),
                        "the configuration's ignore of line " + ignore.line() + " finds nothing here",
                        new TextSpan(0, 0),
                        ""));
            }
        }
        return draft.with(findings);
    }

    private static boolean fits(CheckedDraft draft, Subjects subjects, Finding finding, String words) {
        Document document = draft.document();
        if (words.isEmpty() || document == null) {
            return words.isEmpty();
        }
        TextSpan span = subjects.quotation(finding)
                .map(quotation -> quotation.quotation().span())
                .or(() -> subjects.citationInNote(finding).map(citation -> citation.span()))
                .orElse(finding.span());
        return Fingerprints.fold(document.words(span)).startsWith(Fingerprints.fold(words));
    }
}
