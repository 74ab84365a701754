package ibidem.report;

import ibidem.check.CheckedDraft;
import ibidem.check.Finding;
import ibidem.check.Standing;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The findings of a draft by what they are about, the gravest first, each a line. */
final class TextFindings {
    private final Writer out;
    private final Map<String, List<Finding>> bySubject = new HashMap<>();

    /** @param all whether those that somebody set aside are shown, too */
    TextFindings(CheckedDraft draft, boolean all, Writer out) {
        this.out = out;
        for (Finding finding : draft.findings()) {
            if (all || finding.isOpen()) {
                bySubject
                        .computeIfAbsent(finding.subject(), subject -> new ArrayList<>())
                        .add(finding);
            }
        }
        bySubject.values().forEach(own -> own.sort(Comparator.comparing(Finding::level)));
    }

    /** @param subject a finding's; empty for the draft as a whole */
    List<Finding> of(String subject) {
        return bySubject.getOrDefault(subject, List.of());
    }

    /** Writes {@code own}. @param named whether to name what each is about: the entry shows more than one thing */
    void write(List<Finding> own, boolean named) throws IOException {
        for (Finding finding : own) {
            out.write("    " + line(finding, named) + "\n");
        }
        out.write("\n");
    }

    String line(Finding finding, boolean named) {
        String about = named && !finding.about().isEmpty() ? Inert.line(finding.about()) + " " : "";
        return finding.level().code() + " " + finding.rule().code() + ": " + about + Inert.line(finding.what())
                + standing(finding.standing());
    }

    private static String standing(Standing standing) {
        if (standing.isOpen()) {
            return "";
        }
        String reason = standing.reason().isEmpty() ? "" : ": " + Inert.line(standing.reason());
        return " (" + standing.words() + reason + ")";
    }
}
