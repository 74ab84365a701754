package ibidem.cite;

import ibidem.cite.Citation.Form;
import ibidem.cite.fields.FieldReader;
import ibidem.cite.find.DateFinder;
import ibidem.cite.find.FoundDate;
import ibidem.cite.find.LinkFinder;
import ibidem.cite.item.Fields;
import ibidem.cite.names.FoundName;
import ibidem.cite.names.NameReader;
import ibidem.cite.note.Piece;
import ibidem.cite.note.Scan;
import ibidem.cite.note.ShortName;
import ibidem.cite.words.Role;
import ibidem.text.TextSpan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the fields of a piece of a note, as far as its form has any. Spans are relative to the piece. */
final class PieceFields {
    private final FieldReader references;

    PieceFields(FieldReader references) {
        this.references = references;
    }

    /** @param last the authors cited just before, for whom {@code ders.} stands */
    Fields read(Piece piece, Form form, List<CslName> last) {
        return switch (form) {
            case FULL -> piece.sameAuthor() ? by(last, piece) : full(piece);
            case ARCHIVAL -> FieldReader.archival(piece.text(), italics(piece));
            case BARE_URL -> address(piece);
            case UNPUBLISHED -> FieldReader.unpublished(piece.text(), italics(piece));
            case SHORT, CROSSREF -> brief(piece, last);
            default -> Fields.NONE;
        };
    }

    /** Whom a citation names as its authors, also where it names its work briefly or says that it is the one before. */
    static List<CslName> authors(Piece piece, Form form, Fields read, List<CslName> last) {
        if (!read.item().authors().isEmpty()) {
            return read.item().authors();
        }
        return switch (form) {
            case IBID -> last;
            case SHORT, CROSSREF -> piece.sameAuthor() ? last : head(piece.text());
            default -> List.of();
        };
    }

    /** The name before the first mark: {@code Mommsen, Beamtentum, S. 5}. */
    private static List<CslName> head(String text) {
        int end = 0;
        while (end < text.length() && ",:(;".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return NameReader.read(text.substring(0, end)).stream()
                .map(FoundName::name)
                .toList();
    }

    Fields full(Piece piece) {
        return references.read(named(piece), italics(piece));
    }

    /** The words of a piece; the name it gives its work for later is blotted out, so that places stay. */
    private static String named(Piece piece) {
        String text = piece.text();
        ShortName name = ShortName.of(piece);
        if (name == null) {
            return text;
        }
        TextSpan span =
                piece.scan().span(name.from(), name.to()).shift(-piece.span().start());
        return text.substring(0, span.start()) + " ".repeat(span.length()) + text.substring(span.end());
    }

    /** A work of the author just cited; the word that says so is blotted out, so that places stay. */
    private Fields by(List<CslName> authors, Piece piece) {
        Scan scan = piece.scan();
        int end = scan.after(piece.from(), Role.SAME_AUTHOR);
        while (end < piece.to() && !scan.tokens().isWord(end) && scan.marks().quoteEnd(end) < 0) {
            end++;
        }
        String text = piece.text();
        int named = scan.tokens().start(Math.min(end, piece.to() - 1))
                - piece.span().start();
        Fields read = references.read(" ".repeat(named) + text.substring(named), italics(piece));
        Map<String, List<CslName>> names = new HashMap<>(read.item().names());
        if (!authors.isEmpty()) {
            names.putIfAbsent("author", authors);
        }
        CslItem item = read.item();
        return new Fields(new CslItem(item.type(), item.text(), names, item.dates()), read.spans(), read.confidence());
    }

    private static Fields address(Piece piece) {
        Map<String, String> text = new HashMap<>();
        Map<String, TextSpan> spans = new HashMap<>();
        LinkFinder.find(piece.text()).stream().findFirst().ifPresent(link -> {
            text.put("URL", link.url());
            spans.put("URL", link.span());
        });
        Map<String, CslDate> dates = new HashMap<>();
        for (FoundDate date : DateFinder.find(piece.text())) {
            boolean inLink = spans.values().stream().anyMatch(span -> span.overlaps(date.span()));
            if (!inLink && date.date().isFull() && dates.putIfAbsent("accessed", date.date()) == null) {
                spans.put("accessed", date.span());
            }
        }
        return new Fields(new CslItem("webpage", text, Map.of(), dates), spans, 1);
    }

    /** Names before the title and the title as its marks show it. */
    private static Fields brief(Piece piece, List<CslName> last) {
        int at = piece.clues().title();
        if (at < 0) {
            return Fields.NONE;
        }
        Scan scan = piece.scan();
        int end = scan.marks().quoteEnd(at) >= 0 ? scan.marks().quoteEnd(at) + 1 : italicEnd(piece, at);
        TextSpan title =
                scan.span(at, Math.min(end, piece.to())).shift(-piece.span().start());
        Map<String, String> text = new HashMap<>();
        Map<String, TextSpan> spans = new HashMap<>();
        String words = bare(title.of(piece.text()));
        if (words.isEmpty()) {
            return Fields.NONE;
        }
        text.put("title", words);
        spans.put("title", title);
        List<CslName> names = new ArrayList<>();
        if (piece.sameAuthor()) {
            names.addAll(last);
        } else {
            NameReader.read(piece.text().substring(0, title.start())).forEach(name -> names.add(name.name()));
        }
        Map<String, List<CslName>> authors = names.isEmpty() ? Map.of() : Map.of("author", names);
        return new Fields(new CslItem("", text, authors, Map.of()), spans, 1);
    }

    private static int italicEnd(Piece piece, int at) {
        int end = at;
        while (end < piece.to() && piece.scan().marks().italic(end)) {
            end++;
        }
        return end;
    }

    /** Without the marks around it, blanks joined. */
    private static String bare(String title) {
        int start = 0;
        int end = title.length();
        while (start < end && "“”\"«»„‘‚*_ ".indexOf(title.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && "“”\"«»’‘,.;*_ ".indexOf(title.charAt(end - 1)) >= 0) {
            end--;
        }
        return String.join(" ", title.substring(start, end).strip().split("\\s+"));
    }

    private static List<TextSpan> italics(Piece piece) {
        List<TextSpan> italics = new ArrayList<>();
        int from = piece.span().start();
        for (int i = piece.from(); i < piece.to(); i++) {
            int end = italicEnd(piece, i);
            if (end > i) {
                italics.add(piece.scan().span(i, end).shift(-from));
                i = end;
            }
        }
        return italics;
    }
}
