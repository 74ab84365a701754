package ibidem.report;

import com.fasterxml.jackson.core.JsonGenerator;
import ibidem.check.CheckResult;
import ibidem.check.CheckedDraft;
import ibidem.check.Coverage;
import ibidem.check.Finding;
import java.io.IOException;
import java.io.Writer;
import java.util.Comparator;
import java.util.List;

/** Figures only: per draft, the worst first, and in all; every share with its denominator. */
public final class CoverageReport {
    private static final int WIDEST = 60;

    private CoverageReport() {}

    /** A table for a terminal. */
    public static void text(CheckResult result, Writer out) throws IOException {
        List<CheckedDraft> drafts = worstFirst(result);
        int width = drafts.stream()
                .mapToInt(draft -> Inert.line(draft.path()).length())
                .max()
                .orElse(5);
        width = Math.max(6, Math.min(width, WIDEST));
        String row = "%-" + width + "s  %-20s %6s %6s   %-20s %6s %6s%n".replace("%n", "\n");
        out.write(row.formatted("", "quotations", "", "", "citations", "", ""));
        out.write(row.formatted("draft", "traceable", "unsup.", "unres.", "traceable", "unsup.", "unres."));
        for (CheckedDraft draft : drafts) {
            String path = Inert.line(draft.path());
            String name = path.length() <= width ? path : "\u2026" + path.substring(path.length() - width + 1);
            out.write(draft.isRead() ? figures(row, name, draft.coverage()) : name + "  not read\n");
        }
        if (drafts.size() != 1) {
            out.write(figures(row, "in all", result.coverage()));
        }
        Coverage all = result.coverage();
        int checkable = all.quotations().traceable() + all.quotations().unsupported();
        out.write("\nquotations traceable  "
                + Figures.share(all.quotations().traceable(), all.quotations().judged())
                + "\nquotations checkable  "
                + Figures.share(checkable, all.quotations().judged())
                + "\nquotations cited      "
                + Figures.share(all.quotationsCited(), all.quotations().all())
                + "\nnotes resolved        " + Figures.share(all.notesResolved(), all.notes())
                + "\nsources used          "
                + result.sources().stream().filter(s -> s.isRead()).count() + " of "
                + result.held() + " held\n");
        if (all.quotations().waived() + all.citations().waived() > 0) {
            out.write("waived, counted apart " + all.quotations().waived() + " quotations, "
                    + all.citations().waived() + " citations\n");
        }
        for (Finding finding : result.findings()) {
            out.write("\n" + finding.level().code() + " " + finding.rule().code() + ": " + Inert.line(finding.message())
                    + "\n");
        }
    }

    private static String figures(String row, String name, Coverage coverage) {
        Coverage.Tally quotations = coverage.quotations();
        Coverage.Tally citations = coverage.citations();
        return row.formatted(
                name,
                Figures.share(quotations.traceable(), quotations.judged()),
                quotations.unsupported(),
                quotations.unresolved(),
                Figures.share(citations.traceable(), citations.judged()),
                citations.unsupported(),
                citations.unresolved());
    }

    /** The same as an object: {@code drafts} and {@code summary}. */
    public static void json(CheckResult result, Writer out) throws IOException {
        try (JsonGenerator json = JsonParts.indented(out)) {
            json.writeStartObject();
            json.writeStringField("format", "ibidem-coverage");
            json.writeNumberField("version", 1);
            json.writeArrayFieldStart("drafts");
            for (CheckedDraft draft : worstFirst(result)) {
                json.writeStartObject();
                json.writeStringField("path", draft.path());
                json.writeStringField("status", draft.isRead() ? "READ" : "UNREADABLE");
                figures(json, draft.coverage());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeObjectFieldStart("summary");
            json.writeNumberField("drafts", result.drafts().size());
            figures(json, result.coverage());
            json.writeNumberField("sourcesHeld", result.held());
            json.writeArrayFieldStart("findings");
            for (Finding finding : result.findings()) {
                json.writeStartObject();
                json.writeStringField("rule", finding.rule().code());
                json.writeStringField("level", finding.level().code());
                json.writeStringField("message", finding.message());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndObject();
        }
        out.write('\n');
    }

    private static void figures(JsonGenerator json, Coverage coverage) throws IOException {
        tally(json, "quotations", coverage.quotations());
        tally(json, "citations", coverage.citations());
        json.writeNumberField("terms", coverage.terms());
        json.writeNumberField("quotationsCited", coverage.quotationsCited());
        json.writeNumberField("notes", coverage.notes());
        json.writeNumberField("notesResolved", coverage.notesResolved());
        json.writeNumberField("quotationTraceability", JsonParts.rounded(coverage.quotationTraceability()));
        json.writeNumberField("checkableShare", JsonParts.rounded(coverage.checkableShare()));
    }

    private static void tally(JsonGenerator json, String name, Coverage.Tally tally) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeNumberField("TRACEABLE", tally.traceable());
        json.writeNumberField("UNSUPPORTED", tally.unsupported());
        json.writeNumberField("UNRESOLVED", tally.unresolved());
        json.writeNumberField("WAIVED", tally.waived());
        json.writeEndObject();
    }

    /** Unread first, then the smallest share of traceable quotations; drafts without any last. */
    public static List<CheckedDraft> worstFirst(CheckResult result) {
        return result.drafts().stream()
                .sorted(Comparator.comparing(CheckedDraft::isRead)
                        .thenComparing(draft -> draft.coverage().quotations().judged() == 0)
                        .thenComparing(draft -> draft.coverage().quotationTraceability())
                        .thenComparing(Comparator.comparing((CheckedDraft draft) ->
                                        draft.coverage().quotations().unsupported())
                                .reversed())
                        .thenComparing(CheckedDraft::path))
                .toList();
    }
}
