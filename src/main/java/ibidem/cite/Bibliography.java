package ibidem.cite;

import ibidem.cite.Citation.Form;
import ibidem.cite.follow.Mention;
import ibidem.cite.follow.Work;
import ibidem.cite.intext.Listed;
import ibidem.cite.item.Fields;
import ibidem.cite.note.Piece;
import ibidem.cite.note.Scan;
import ibidem.cite.sanity.Completeness;
import ibidem.cite.sanity.SanityCheck;
import ibidem.cite.words.Lexicon;
import ibidem.read.Document;
import ibidem.read.Inline;
import ibidem.read.NoteText;
import ibidem.text.TextSpan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the list of works: entries of the document, then works that it cites by key. */
final class Bibliography {
    /** Entries come after all works of notes. */
    private static final int FIRST_ORDER = 1 << 30;

    private final Document document;
    private final Lexicon lexicon;
    private final PieceFields fields;
    private final SanityCheck check;
    private final List<Listed> listed = new ArrayList<>();
    private final List<Work> works = new ArrayList<>();

    Bibliography(Document document, Lexicon lexicon, PieceFields fields, SanityCheck check) {
        this.document = document;
        this.lexicon = lexicon;
        this.fields = fields;
        this.check = check;
    }

    /** @param known works by the key that the text cites them by */
    void read(List<TextSpan> italics, Map<String, CslItem> known) {
        List<CslName> last = List.of();
        for (NoteText note : document.notes()) {
            if (note.kind() == NoteText.Kind.BIBLIOGRAPHY_ENTRY) {
                last = entry(note, Spans.within(italics, note.span()), last);
            }
        }
        Map<String, Inline> cited = new LinkedHashMap<>();
        for (Inline inline : document.inlines()) {
            if (inline.kind() == Inline.Kind.CITATION_KEY && known.containsKey(inline.target())) {
                cited.putIfAbsent(inline.target(), inline);
            }
        }
        cited.forEach((key, inline) -> byKey(key, inline, known.getOrDefault(key, CslItem.EMPTY)));
    }

    List<Listed> listed() {
        return listed;
    }

    List<Work> works() {
        return works;
    }

    /** Returns the entry's authors, for which a dash may stand in the next one. */
    private List<CslName> entry(NoteText note, List<TextSpan> italics, List<CslName> last) {
        Scan scan = Scan.of(document.words(note.span()), italics, lexicon);
        if (scan.tokens().size() == 0) {
            return last;
        }
        Piece piece = new Piece(scan, 0, scan.tokens().size(), false);
        Fields read = fields.full(piece);
        CslItem item = read.item();
        if (startsWithDash(scan) && !last.isEmpty()) {
            Map<String, List<CslName>> names = new HashMap<>(item.names());
            names.put("author", last);
            item = new CslItem(item.type(), item.text(), names, item.dates());
            read = new Fields(item, read.spans(), read.confidence());
        }
        TextSpan span = piece.span().shift(note.span().start());
        Map<String, TextSpan> places = new HashMap<>();
        read.spans().forEach((name, at) -> places.put(name, at.shift(span.start())));
        Citation citation = new Citation(
                document.words(span),
                span,
                Form.FULL,
                item,
                places,
                Resolution.NONE,
                Completeness.missing(Form.FULL, item),
                check.of(piece.text(), item, read.spans().get("title")));
        add(note.label(), citation, Mention.of(piece, read));
        return item.authors();
    }

    /** {@code ———. Title}: by the author of the entry before. */
    private static boolean startsWithDash(Scan scan) {
        return scan.tokens().isMark(0, '—')
                || scan.tokens().isMark(0, '–')
                || scan.tokens().isMark(0, '_')
                || scan.tokens().isMark(0, '-') && scan.tokens().isMark(1, '-');
    }

    private void byKey(String key, Inline inline, CslItem item) {
        Citation citation = new Citation(
                "@" + key,
                inline.span(),
                Form.FULL,
                item,
                Map.of(),
                Resolution.NONE,
                Completeness.missing(Form.FULL, item),
                check.of("", item, null));
        add(key, citation, Mention.of(item));
    }

    private void add(String label, Citation citation, Mention mention) {
        String id = "b" + (listed.size() + 1);
        listed.add(new Listed(id, label, citation, mention));
        List<String> lead = mention.names().isEmpty() ? mention.loose() : mention.names();
        works.add(new Work(
                FIRST_ORDER + works.size(), Integer.MAX_VALUE, "", 0, id, mention, lead, Work.key(citation.csl())));
    }
}
