package ibidem.cite;

import ibidem.cite.Citation.Form;
import ibidem.cite.Citation.Sanity;
import ibidem.cite.fields.FieldReader;
import ibidem.cite.follow.Cited;
import ibidem.cite.follow.Follower;
import ibidem.cite.follow.Mention;
import ibidem.cite.intext.InTextReader;
import ibidem.cite.intext.Listed;
import ibidem.cite.item.Fields;
import ibidem.cite.note.Forms;
import ibidem.cite.note.NoteSplitter;
import ibidem.cite.note.Piece;
import ibidem.cite.note.Scan;
import ibidem.cite.sanity.Completeness;
import ibidem.cite.sanity.SanityCheck;
import ibidem.cite.words.Lexicon;
import ibidem.read.Document;
import ibidem.read.Inline;
import ibidem.text.TextSpan;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads all that a document cites: notes tied to their markers, cut into citations, read field by field and followed;
 * the list of works, and what the running text cites of it. Stateless after construction; thread-safe.
 */
public final class CitationReader {
    private final Lexicon lexicon;
    private final PieceFields fields;

    public CitationReader() {
        this.lexicon = Lexicon.load();
        this.fields = new PieceFields(new FieldReader());
    }

    /** @param today a date after this one is in the future */
    public Citations read(Document document, LocalDate today) {
        return read(document, today, Map.of());
    }

    /**
     * @param today a date after this one is in the future
     * @param known works by the key that the draft cites them by ({@code [@smith2016]})
     */
    public Citations read(Document document, LocalDate today, Map<String, CslItem> known) {
        SanityCheck check = new SanityCheck(today, written(document));
        List<TextSpan> italics = italics(document);
        Bibliography bibliography = new Bibliography(document, lexicon, fields, check);
        bibliography.read(italics, known);
        List<Linker.Tied> tied = Linker.tie(document);
        List<List<Cited>> cited = new ArrayList<>();
        List<CslName> authors = new ArrayList<>();
        for (int i = 0; i < tied.size(); i++) {
            cited.add(cited(document, italics, tied.get(i), i, authors));
        }
        List<String> labels = tied.stream().map(Linker.Tied::label).toList();
        Follower follower = new Follower(labels, cited, bibliography.works());
        List<List<Resolution>> resolutions = follower.follow();
        List<Note> notes = new ArrayList<>();
        for (int i = 0; i < tied.size(); i++) {
            List<Citation> citations = new ArrayList<>();
            for (int k = 0; k < cited.get(i).size(); k++) {
                Cited one = cited.get(i).get(k);
                citations.add(citation(
                        tied.get(i).span().start(), one, resolutions.get(i).get(k), check));
            }
            Linker.Tied note = tied.get(i);
            notes.add(new Note(note.label(), note.span(), note.markers(), note.linkage(), citations));
        }
        List<Citations.InText> inText = new InTextReader(lexicon).read(document, italics, bibliography.listed());
        return new Citations(notes, inText, entries(bibliography.listed(), inText, follower.citedBy()));
    }

    private static List<Citations.Entry> entries(
            List<Listed> listed, List<Citations.InText> inText, Map<String, List<String>> byNotes) {
        Map<String, List<String>> citedBy = new LinkedHashMap<>();
        for (Citations.InText citation : inText) {
            citedBy.computeIfAbsent(citation.entry(), entry -> new ArrayList<>())
                    .add(citation.id());
        }
        byNotes.forEach((entry, labels) ->
                citedBy.computeIfAbsent(entry, key -> new ArrayList<>()).addAll(labels));
        return listed.stream()
                .map(entry ->
                        new Citations.Entry(entry.id(), entry.citation(), citedBy.getOrDefault(entry.id(), List.of())))
                .toList();
    }

    /** The day the draft is dated, if it says so to the day. */
    private static @Nullable CslDate written(Document document) {
        String published = document.metadata().published();
        try {
            LocalDate day = LocalDate.parse(published.length() > 10 ? published.substring(0, 10) : published);
            return new CslDate(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static List<TextSpan> italics(Document document) {
        return document.inlines().stream()
                .filter(inline -> inline.kind() == Inline.Kind.EMPHASIS || inline.kind() == Inline.Kind.CITE)
                .map(Inline::span)
                .sorted()
                .toList();
    }

    /** @param authors of the citation just before, for whom {@code ders.} stands; after it, of the note's last one */
    private List<Cited> cited(
            Document document, List<TextSpan> italics, Linker.Tied note, int index, List<CslName> authors) {
        List<Cited> cited = new ArrayList<>();
        Scan scan = Scan.of(document.words(note.span()), Spans.within(italics, note.span()), lexicon);
        for (Piece piece : NoteSplitter.split(scan)) {
            Form form = Forms.of(piece);
            boolean full = form == Form.FULL || form == Form.ARCHIVAL || form == Form.BARE_URL;
            Fields read = fields.read(piece, form, List.copyOf(authors));
            Mention mention = full ? Mention.of(piece, read) : Mention.of(piece);
            cited.add(new Cited(index, note.label(), cited.size() + 1, piece, form, read, mention));
            List<CslName> named = PieceFields.authors(piece, form, read, List.copyOf(authors));
            authors.clear();
            authors.addAll(named);
        }
        return cited;
    }

    private Citation citation(int noteStart, Cited cited, Resolution resolution, SanityCheck check) {
        Form form = Outcome.form(cited, resolution);
        Fields read = form == Form.FULL && cited.form() == Form.SHORT ? fields.full(cited.piece()) : cited.fields();
        TextSpan span = cited.piece().span().shift(noteStart);
        Map<String, TextSpan> places = new HashMap<>();
        read.spans().forEach((name, at) -> places.put(name, at.shift(span.start())));
        List<Sanity> sanity = form == Form.COMMENT
                ? List.of()
                : check.of(cited.piece().text(), read.item(), read.spans().get("title"));
        return new Citation(
                cited.piece().text(),
                span,
                form,
                Locators.in(cited.piece().text(), form, read.item()),
                places,
                form == cited.form() || form == Form.SHORT ? resolution : Resolution.NONE,
                isComplete(cited, read.item()) ? List.of() : Completeness.missing(form, read.item()),
                sanity);
    }

    private static boolean isComplete(Cited cited, CslItem item) {
        return item.issued() == null && CanonicalPlace.isIn(cited.piece().text());
    }
}
