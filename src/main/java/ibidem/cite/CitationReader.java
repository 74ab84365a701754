package ibidem.cite;

import ibidem.cite.Citation.Form;
import ibidem.cite.Citation.Sanity;
import ibidem.cite.fields.FieldReader;
import ibidem.cite.fields.Fields;
import ibidem.cite.fields.NewsManner;
import ibidem.cite.follow.Cited;
import ibidem.cite.follow.Follower;
import ibidem.cite.follow.Mention;
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
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads all that a document cites: notes tied to their markers, cut into citations, read field by field and followed.
 * Stateless after construction; thread-safe.
 */
public final class CitationReader {
    private final Lexicon lexicon;
    private final FieldReader fieldReader;

    public CitationReader() {
        this(Lexicon.load(), new FieldReader());
    }

    CitationReader(Lexicon lexicon, FieldReader fieldReader) {
        this.lexicon = lexicon;
        this.fieldReader = fieldReader;
    }

    /** @param today a date after this one is in the future */
    public Citations read(Document document, LocalDate today) {
        List<Linker.Tied> tied = Linker.tie(document);
        List<TextSpan> italics = italics(document);
        List<List<Cited>> cited = new ArrayList<>();
        for (int i = 0; i < tied.size(); i++) {
            cited.add(pieces(document, italics, tied.get(i), i));
        }
        List<String> labels = tied.stream().map(Linker.Tied::label).toList();
        List<List<Resolution>> resolutions = new Follower(labels, cited, List.of()).follow();
        SanityCheck check = new SanityCheck(today, written(document));
        List<Note> notes = new ArrayList<>();
        for (int i = 0; i < tied.size(); i++) {
            Linker.Tied note = tied.get(i);
            List<Citation> citations = new ArrayList<>();
            for (int k = 0; k < cited.get(i).size(); k++) {
                citations.add(citation(
                        document,
                        note.span().start(),
                        cited.get(i).get(k),
                        resolutions.get(i).get(k), check));
            }
            notes.add(new Note(note.label(), note.span(), note.markers(), note.linkage(), citations));
        }
        return new Citations(notes, List.of(), List.of());
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

    private List<Cited> pieces(Document document, List<TextSpan> italics, Linker.Tied note, int index) {
        List<Cited> cited = new ArrayList<>();
        String text = document.words(note.span());
        Scan scan = Scan.of(text, within(italics, note.span()), lexicon);
        for (Piece piece : NoteSplitter.split(scan)) {
            Form form = Forms.of(piece);
            Fields fields = hasFields(form) ? read(piece) : Fields.NONE;
            Mention mention = hasFields(form) ? Mention.of(piece, fields) : Mention.of(piece);
            cited.add(new Cited(index, note.label(), cited.size() + 1, piece, form, fields, mention));
        }
        return cited;
    }

    private static boolean hasFields(Form form) {
        return switch (form) {
            case FULL, ARCHIVAL, BARE_URL, UNPUBLISHED -> true;
            default -> false;
        };
    }

    /** The fields of a piece, with spans in the note. */
    private Fields read(Piece piece) {
        TextSpan span = piece.span();
        List<TextSpan> italics = new ArrayList<>();
        Scan scan = piece.scan();
        for (int i = piece.from(); i < piece.to(); i++) {
            int end = i;
            while (end < piece.to() && scan.marks().italic(end)) {
                end++;
            }
            if (end > i) {
                italics.add(scan.span(i, end).shift(-span.start()));
                i = end;
            }
        }
        TextSpan title = quotedTitle(piece);
        Fields clear = title == null ? null : NewsManner.read(piece.text(), title.shift(-span.start()));
        return clear != null ? clear : fieldReader.read(piece.text(), italics);
    }

    /** The first title of a piece if it stands in quotation marks, marks included; null otherwise. */
    private static @Nullable TextSpan quotedTitle(Piece piece) {
        int at = piece.clues().title();
        int end = at < 0 ? -1 : piece.scan().marks().quoteEnd(at);
        return end > at && end < piece.to() ? piece.scan().span(at, end + 1) : null;
    }

    /** The spans inside {@code whole}, relative to it. */
    private static List<TextSpan> within(List<TextSpan> sorted, TextSpan whole) {
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int mid = (low + high) >>> 1;
            if (sorted.get(mid).start() < whole.start()) {
                low = mid + 1;
            } else {
                high = mid;
            }
        }
        List<TextSpan> within = new ArrayList<>();
        for (int i = low; i < sorted.size() && sorted.get(i).start() < whole.end(); i++) {
            if (whole.contains(sorted.get(i))) {
                within.add(sorted.get(i).shift(-whole.start()));
            }
        }
        return within;
    }

    private Citation citation(Document document, int noteStart, Cited cited, Resolution resolution, SanityCheck check) {
        TextSpan span = cited.piece().span().shift(noteStart);
        Map<String, TextSpan> fields = new HashMap<>();
        cited.fields().spans().forEach((name, at) -> fields.put(name, at.shift(span.start())));
        TextSpan title = cited.fields().spans().get("title");
        List<Sanity> sanity = check.of(cited.piece().text(), cited.fields().item(), title);
        List<String> missing = Completeness.missing(cited.form(), cited.fields().item());
        return new Citation(
                document.words(span), span, cited.form(), cited.fields().item(), fields, resolution, missing, sanity);
    }
}
