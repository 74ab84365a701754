package ibidem.report.html;

import ibidem.check.CheckedNote;
import ibidem.check.CheckedSource;
import ibidem.cite.Citation;
import ibidem.cite.Resolution;
import ibidem.judge.CitationVerdict;
import ibidem.library.Availability;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Notes and citations: what they say, where they lead, what the library holds of it. */
final class HtmlCitations {
    private final Page page;
    private final Markup out;

    HtmlCitations(Page page) {
        this.page = page;
        this.out = page.markup();
    }

    void note(CheckedNote note) throws IOException {
        if (note.note().citations().isEmpty()) {
            out.raw("<p class=none>")
                    .text("The note cites nothing ("
                            + Words.of(note.note().linkage()) + ").")
                    .raw("</p>\n");
        }
        for (int i = 0; i < note.note().citations().size(); i++) {
            one(
                    note.note().citations().get(i),
                    i < note.verdicts().size() ? note.verdicts().get(i) : null);
        }
    }

    void one(Citation citation, @Nullable CitationVerdict verdict) throws IOException {
        out.raw("<blockquote class=cited dir=auto>").text(citation.text()).raw("</blockquote>\n<dl>");
        out.fact("Form", Words.of(citation.form()));
        out.fact("Leads to", leads(citation.resolution()));
        out.fact("Lacks", String.join(", ", citation.missing()));
        StringBuilder sanity = new StringBuilder();
        citation.sanity()
                .forEach(s -> sanity.append(sanity.isEmpty() ? "" : ", ").append(Words.of(s)));
        out.fact("Odd", sanity.toString());
        Availability availability = verdict == null ? null : verdict.availability();
        if (availability != null) {
            @Nullable CheckedSource source = page.source(availability.source());
            out.fact(
                    "In the library",
                    Words.of(availability.status())
                            + (source == null ? "" : ": " + source.source().path())
                            + (availability.matched().isEmpty()
                                    ? ""
                                    : " (by " + String.join(", ", availability.matched()) + ")")
                            + (availability.detail().isEmpty() ? "" : "; " + availability.detail()));
        }
        out.raw("</dl>\n");
    }

    private static String leads(Resolution resolution) {
        if (resolution.status() == Resolution.Status.NONE) {
            return "";
        }
        StringBuilder out = new StringBuilder();
        if (resolution.status() != Resolution.Status.RESOLVED) {
            out.append(Words.of(resolution.status()));
        } else if (!resolution.entry().isEmpty()) {
            out.append("entry ").append(resolution.entry());
        } else {
            out.append("note ").append(resolution.note());
            if (resolution.item() > 1) {
                out.append(", citation ").append(resolution.item());
            }
        }
        if (resolution.chain().size() > 1) {
            out.append(" (").append(String.join(" \u2192 ", resolution.chain())).append(')');
        }
        return out.toString();
    }
}
