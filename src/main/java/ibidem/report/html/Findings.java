package ibidem.report.html;

import ibidem.check.Finding;
import java.io.IOException;

/** Writes findings: level, words, a link to what the rule means, and who set it aside. */
final class Findings {
    private Findings() {}

    /** @param words what to say of it: its message, or less where the place says the rest */
    static void write(Finding finding, String words, Markup out) throws IOException {
        String level = finding.level().code();
        String rule = finding.rule().code();
        out.raw("<span class=\"level " + level + "\">" + level + "</span> <bdi>")
                .text(words)
                .raw("</bdi> <a class=rule-link href=#rule-" + rule + ">" + rule + "</a>");
        if (!finding.isOpen()) {
            String reason = finding.standing().reason();
            out.raw(" <em>(" + finding.standing().words())
                    .text(reason.isEmpty() ? "" : ": " + reason)
                    .raw(")</em>");
        }
    }
}
