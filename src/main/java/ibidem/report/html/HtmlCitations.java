package ibidem.report.html;

import ibidem.check.CheckedNote;
import ibidem.check.CheckedSource;
import ibidem.cite.Citation;
import ibidem.cite.Resolution;
import ibidem.judge.CitationVerdict;
import ibidem.library.Availability;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
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
                    .text("The note cites nothing (" + Words.of(note.note().linkage()) + ").")
                    .raw("</p>\n");
        }
        for (int i = 0; i < note.note().citations().size(); i++) {
            one(
                    note.note().citations().get(i),
                    i < note.verdicts().size() ? note.verdicts().get(i) : null);
        }
    }

    /** A citation's words, and in a line below what was read of it, where it leads and what is held of it. */
    void one(Citation citation, @Nullable CitationVerdict verdict) throws IOException {
        List<String> facts = new ArrayList<>();
        facts.add(Words.of(citation.form()));
        facts.add(leads(citation.resolution()));
        facts.add(lacks(citation));
        facts.addAll(citation.sanity().stream().map(Words::of).toList());
        @Nullable Availability availability = verdict == null ? null : verdict.availability();
        facts.add(availability == null ? "" : held(availability));
        facts.removeIf(String::isEmpty);
        out.raw("<blockquote class=cited dir=auto>")
                .text(citation.text())
                .raw("<p class=read>")
                .text(String.join(" \u00b7 ", facts))
                .raw("</p></blockquote>\n");
    }

    private static String lacks(Citation citation) {
        return citation.missing().isEmpty() ? "" : "lacks " + String.join(", ", citation.missing());
    }

    private String held(Availability availability) {
        @Nullable CheckedSource source = page.source(availability.source());
        String status = Words.of(availability.status());
        String where = source == null ? "" : ": " + source.source().path();
        String by = availability.matched().isEmpty() ? "" : " (by " + String.join(", ", availability.matched()) + ")";
        String detail = availability.detail().isEmpty() ? "" : "; " + availability.detail();
        return "in the library " + status + where + by + detail;
    }

    private static String leads(Resolution resolution) {
        if (resolution.status() == Resolution.Status.NONE) {
            return "";
        }
        StringBuilder out = new StringBuilder();
        if (resolution.status() != Resolution.Status.RESOLVED) {
            out.append(Words.of(resolution.status()));
        } else if (!resolution.entry().isEmpty()) {
            out.append("leads to entry ").append(resolution.entry());
        } else {
            out.append("leads to note ").append(resolution.note());
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
