package ibidem.check;

import ibidem.cite.Citation;
import ibidem.cite.Citation.Form;
import ibidem.cite.Citations;
import ibidem.cite.CslItem;
import ibidem.cite.Note;
import ibidem.cite.Resolution;
import ibidem.judge.CitationJudge;
import ibidem.judge.CitationVerdict;
import ibidem.library.Availability;
import ibidem.library.Availability.Status;
import ibidem.library.Catalogue;
import ibidem.library.Description;
import ibidem.quote.Quotation;
import ibidem.read.Document;
import ibidem.read.Metadata;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Which work each citation of one draft leads to, and whether that is held. */
final class Works {
    /** CSL variables of those whose words a work's words may be called; whom a letter goes to is none. */
    private static final List<String> ROLES = List.of("author", "editor", "director");

    private static final List<String> MAKERS = List.of("container-title", "publisher");

    private final Document draft;
    private final Catalogue catalogue;
    private final Held held;
    private final Map<String, Note> notes = new HashMap<>();
    private final Map<String, Citation> entries = new LinkedHashMap<>();
    private final Map<String, Citation> inText = new HashMap<>();
    private final Map<Integer, Set<String>> makers = new HashMap<>();
    private final Map<CslItem, Availability> known = new HashMap<>();

    Works(Citations citations, Document draft, Catalogue catalogue, Held held) {
        this.draft = draft;
        this.catalogue = catalogue;
        this.held = held;
        for (Note note : citations.notes()) {
            notes.putIfAbsent(note.label(), note);
        }
        for (Citations.Entry entry : citations.bibliography()) {
            entries.put(entry.id(), entry.citation());
        }
        for (Citations.InText citation : citations.inText()) {
            inText.put(citation.id(), citation.citation());
        }
        assign(citations);
    }

    /** Each source goes to one work: two that look like one file do not both get it. */
    private void assign(Citations citations) {
        Set<CslItem> works = new LinkedHashSet<>();
        for (Note note : citations.notes()) {
            note.citations().forEach(citation -> addWork(citation, works));
        }
        entries.values().forEach(citation -> addWork(citation, works));
        List<CslItem> all = List.copyOf(works);
        List<Availability> found = catalogue.assign(all);
        for (int i = 0; i < all.size(); i++) {
            known.put(all.get(i), found.get(i));
        }
    }

    private static void addWork(Citation citation, Set<CslItem> works) {
        if (citation.form() == Form.FULL && citation.resolution().status() == Resolution.Status.NONE) {
            works.add(citation.csl());
        }
    }

    /** Whether the work that a citation leads to is unpublished: an interview, or an <em>ibid</em> to one. */
    boolean isUnpublished(Citation citation) {
        Citation work = work(citation);
        return work != null && work.form() == Form.UNPUBLISHED;
    }

    CitationVerdict judge(Citation citation) {
        return CitationJudge.judge(citation, citation.form() == Form.COMMENT ? null : availability(citation));
    }

    private Availability availability(Citation citation) {
        Citation work = work(citation);
        if (work == null || work.form() == Form.UNPUBLISHED || work.form() == Form.UNPARSED) {
            return Availability.ABSENT;
        }
        Availability found = found(work.csl());
        if (found.source() < 0) {
            return found;
        }
        if (held.unreadable(found.source()) == null
                && held.holding(found.source(), draft).isEmpty()) {
            return Availability.ABSENT;
        }
        held.name(found.source());
        addMakers(work.csl(), makers(found.source()));
        if (found.status() != Status.AVAILABLE) {
            return found;
        }
        String why = held.unreadable(found.source());
        if (why != null) {
            return new Availability(Status.UNREADABLE, found.source(), found.matched(), why);
        }
        Description.Coverage coverage =
                held.library().source(found.source()).description().coverage();
        boolean stated = coverage == Description.Coverage.PARTIAL || coverage == Description.Coverage.EXCERPT;
        if (stated || coverage != Description.Coverage.FULL && held.isTruncated(found.source())) {
            String detail = stated
                    ? "declared " + coverage.name().toLowerCase(java.util.Locale.ROOT)
                    : "the page says that the article goes on elsewhere";
            return new Availability(Status.PARTIAL, found.source(), found.matched(), detail);
        }
        return found;
    }

    /** Who made a source, by what it says itself and by how this draft cites it: authors, editors, outlet, publisher. */
    Set<String> makers(int source) {
        return makers.computeIfAbsent(source, number -> {
            Set<String> names = new TreeSet<>();
            addMakers(held.library().source(number).description().csl(), names);
            held.holding(number).ifPresent(holding -> {
                Metadata metadata = holding.document().metadata();
                names.addAll(metadata.authors());
                names.add(metadata.site());
            });
            names.remove("");
            return names;
        });
    }

    private static void addMakers(CslItem work, Set<String> names) {
        for (String role : ROLES) {
            work.names().getOrDefault(role, List.of()).forEach(name -> names.add(name.display()));
        }
        for (String variable : MAKERS) {
            if (!work.get(variable).isEmpty()) {
                names.add(work.get(variable));
            }
        }
    }

    private Availability found(CslItem csl) {
        return csl.equals(CslItem.EMPTY) ? Availability.ABSENT : known.computeIfAbsent(csl, catalogue::find);
    }

    /** The sources held that a quotation's notes, and the citations in the text that belong to it, lead to. */
    Set<Integer> sources(Quotation quotation, List<String> inTextIds) {
        List<Citation> citations = new ArrayList<>();
        for (String label : quotation.notes()) {
            Note note = notes.get(label);
            citations.addAll(note == null ? List.of() : note.citations());
        }
        for (String id : inTextIds) {
            Citation citation = inText.get(id);
            citations.addAll(citation == null ? List.of() : List.of(citation));
        }
        Set<Integer> sources = new TreeSet<>();
        for (Citation citation : citations) {
            Citation work = work(citation);
            int source = work == null ? -1 : found(work.csl()).source();
            if (source >= 0) {
                sources.add(source);
            }
        }
        return sources;
    }

    /** The citation that gives the work in full: itself, or where its resolution leads; null if that is nowhere. */
    private @Nullable Citation work(Citation citation) {
        Resolution resolution = citation.resolution();
        switch (resolution.status()) {
            case NONE, FORWARD -> {
                return citation;
            }
            case AMBIGUOUS, DANGLING -> {
                return null;
            }
            case RESOLVED -> {
                Citation entry = entries.get(resolution.entry());
                if (entry != null) {
                    return entry;
                }
                Note note = notes.get(resolution.note());
                List<Citation> of = note == null ? List.of() : note.citations();
                boolean there = resolution.item() >= 1 && resolution.item() <= of.size();
                return there ? of.get(resolution.item() - 1) : citation;
            }
        }
        throw new IllegalStateException("every status is answered above");
    }
}
