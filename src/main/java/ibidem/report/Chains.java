package ibidem.report;

import ibidem.check.CheckedCitation;
import ibidem.check.CheckedDraft;
import ibidem.check.CheckedNote;
import ibidem.cite.Citation;
import ibidem.cite.CslDate;
import ibidem.cite.CslItem;
import ibidem.cite.CslName;
import ibidem.cite.Note;
import ibidem.cite.Resolution;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Says in one line which work a note or citation leads to, and by which way. Its words are inert. */
public final class Chains {
    private final Map<String, Note> notes = new HashMap<>();
    private final Map<String, CheckedCitation> citations = new HashMap<>();

    public Chains(CheckedDraft draft) {
        for (CheckedNote note : draft.notes()) {
            notes.putIfAbsent(note.note().label(), note.note());
        }
        draft.inText().forEach(citation -> citations.put(citation.id(), citation));
        draft.bibliography().forEach(citation -> citations.put(citation.id(), citation));
    }

    /** A line for each citation of the note: {@code 11 → 10 → 9: “Title,” Outlet, 5 December 2015}. */
    public List<String> ofNote(String label) {
        Note note = notes.get(label);
        List<String> lines = new ArrayList<>();
        if (note != null) {
            for (Citation citation : note.citations()) {
                if (citation.form() != Citation.Form.COMMENT) {
                    String way = of(note, citation);
                    lines.add(way != null ? way : "note " + Inert.line(label) + ": " + work(citation));
                }
            }
        }
        return lines.isEmpty() ? List.of("note " + Inert.line(label)) : lines;
    }

    /** The way from a note's citation to its work; null for one that gives its work itself. */
    public @Nullable String of(Note note, Citation citation) {
        List<String> chain = citation.resolution().chain();
        String target = target(citation);
        if (target == null) {
            return null;
        }
        List<String> way = chain.isEmpty() ? List.of(note.label()) : chain;
        StringBuilder line = new StringBuilder();
        for (String step : way) {
            line.append(line.isEmpty() ? "note " : " → note ").append(Inert.line(step));
        }
        return line
                + (citation.resolution().entry().isEmpty()
                        ? ""
                        : " → " + citation.resolution().entry()) + ": " + target;
    }

    /** The line for an in-text citation. */
    public String ofInText(String id) {
        CheckedCitation citation = citations.get(id);
        if (citation == null) {
            return id;
        }
        String target = target(citation.citation());
        String words = Inert.line(citation.citation().text());
        return target == null ? words : words + " → " + target;
    }

    /** The work that a short form leads to; null if it leads to none or is none. */
    public @Nullable String target(Citation citation) {
        Resolution resolution = citation.resolution();
        if (resolution.status() != Resolution.Status.RESOLVED) {
            return null;
        }
        CheckedCitation entry = citations.get(resolution.entry());
        if (entry != null) {
            return work(entry.citation());
        }
        Note note = notes.get(resolution.note());
        if (note == null
                || resolution.item() < 1
                || resolution.item() > note.citations().size()) {
            return null;
        }
        return work(note.citations().get(resolution.item() - 1));
    }

    /** A work in one line: creator, title, container, date; its words as they stand if nothing of it could be read. */
    public static String work(Citation citation) {
        CslItem csl = citation.csl();
        List<String> parts = new ArrayList<>();
        if (!csl.authors().isEmpty()) {
            CslName first = csl.authors().get(0);
            parts.add(first.display() + (csl.authors().size() > 1 ? " and others" : ""));
        }
        if (!csl.title().isEmpty()) {
            parts.add("“" + csl.title() + "”");
        }
        if (!csl.container().isEmpty()) {
            parts.add(csl.container());
        } else if (!csl.get("publisher").isEmpty()) {
            parts.add(csl.get("publisher"));
        }
        CslDate issued = csl.issued();
        if (issued != null) {
            parts.add(date(issued));
        }
        return Inert.line(csl.title().isEmpty() ? citation.text() : String.join(", ", parts));
    }

    private static String date(CslDate date) {
        String month = date.month() >= 1 && date.month() <= 12
                ? Month.of(date.month()).getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " "
                : "";
        return (date.isFull() ? date.day() + " " : "") + month + date.year();
    }
}
