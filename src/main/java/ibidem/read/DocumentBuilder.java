package ibidem.read;

import ibidem.text.OffsetMap;
import ibidem.text.TextSpan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Lays out what a reader found as a {@link Document}: body, then notes, running heads, hidden words, a blank line
 * between blocks. For formats whose file is no text of its own, so that positions point into the text as read.
 */
public final class DocumentBuilder {
    private final List<Piece> body = new ArrayList<>();
    private final List<Piece> notes = new ArrayList<>();
    private final List<Piece> running = new ArrayList<>();
    private final List<Piece> hidden = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();
    private final Map<Integer, Integer> ordinals = new HashMap<>();
    private final Limits limits;
    private Metadata metadata = Metadata.NONE;
    private long characters;

    /** @param label length of the label at the flow's start; -1 for what is no note */
    private record Piece(Block.Kind kind, int level, Flow flow, String noteLabel, int label, NoteText.Kind noteKind) {}

    public DocumentBuilder(Limits limits) {
        this.limits = limits;
    }

    /** Adds a block; a blank one is left out. */
    public DocumentBuilder block(Block.Kind kind, int level, Flow flow) throws UnreadableException {
        Piece piece = new Piece(kind, level, flow, "", -1, NoteText.Kind.NOTE);
        switch (kind) {
            case NOTE -> add(notes, piece);
            case RUNNING -> add(running, piece);
            case HIDDEN -> add(hidden, piece);
            default -> add(body, piece);
        }
        return this;
    }

    /** Adds an item of a list, which shows its number before its words; 0 for none. */
    public DocumentBuilder item(int level, int ordinal, Flow flow) throws UnreadableException {
        int place = body.size();
        block(Block.Kind.LIST_ITEM, level, flow);
        if (ordinal > 0 && body.size() > place) {
            ordinals.put(place, ordinal);
        }
        return this;
    }

    /** The numbers of list items, by the place of their block in the document. */
    public Map<Integer, Integer> ordinals() {
        return ordinals;
    }

    /**
     * Adds a note, also one without words.
     *
     * @param labelLength how many characters at the flow's start are the label as printed; 0 where it has none
     */
    public DocumentBuilder note(String label, int labelLength, Flow flow) throws UnreadableException {
        count(flow);
        notes.add(new Piece(Block.Kind.NOTE, 0, flow, label, labelLength, NoteText.Kind.NOTE));
        return this;
    }

    public DocumentBuilder metadata(Metadata found) {
        metadata = found;
        return this;
    }

    public DocumentBuilder warning(String line) {
        if (!warnings.contains(line)) {
            warnings.add(line);
        }
        return this;
    }

    private void add(List<Piece> pieces, Piece piece) throws UnreadableException {
        if (!piece.flow.isBlank()) {
            count(piece.flow);
            pieces.add(piece);
        }
    }

    private void count(Flow flow) throws UnreadableException {
        characters += flow.length() + 2L;
        if (characters > limits.of(Limit.CHARACTERS_OUT)) {
            throw UnreadableException.limit(Limit.CHARACTERS_OUT, limits);
        }
    }

    /** @throws UnreadableException with {@code NO_TEXT} where there are no words at all, or hidden ones only */
    public Document build(Provenance provenance, String whyNoText) throws UnreadableException {
        if (body.isEmpty() && notes.isEmpty() && running.isEmpty()) {
            throw new UnreadableException(ReadOutcome.Status.NO_TEXT, whyNoText);
        }
        Layout layout = new Layout();
        body.forEach(layout::add);
        notes.forEach(layout::add);
        running.forEach(layout::add);
        hidden.forEach(layout::add);
        String text = layout.text.toString();
        return new Document(
                provenance,
                text,
                text,
                OffsetMap.identity(),
                layout.blocks,
                layout.notes,
                layout.markers,
                layout.inlines,
                layout.pages,
                metadata,
                warnings);
    }

    private static final class Layout {
        private final StringBuilder text = new StringBuilder();
        private final List<Block> blocks = new ArrayList<>();
        private final List<NoteText> notes = new ArrayList<>();
        private final List<Marker> markers = new ArrayList<>();
        private final List<Inline> inlines = new ArrayList<>();
        private final List<Page> pages = new ArrayList<>();

        void add(Piece piece) {
            String words = piece.flow.text();
            if (!words.isEmpty() && text.length() > 0) {
                text.append("\n\n");
            }
            int at = text.length();
            text.append(words);
            if (!words.isEmpty()) {
                blocks.add(new Block(piece.kind, new TextSpan(at, text.length()), piece.level));
            }
            if (piece.label >= 0) {
                addNote(piece, at);
            }
            for (Marker marker : piece.flow.markers()) {
                markers.add(new Marker(marker.label(), place(marker.span(), at)));
            }
            for (Inline inline : piece.flow.inlines()) {
                inlines.add(new Inline(inline.kind(), place(inline.span(), at), inline.target()));
            }
            for (Page page : piece.flow.pages()) {
                addPage(new Page(place(page.span(), at), page.number(), page.label()));
            }
        }

        private void addNote(Piece piece, int at) {
            int start = at + piece.label;
            while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
                start++;
            }
            TextSpan words = new TextSpan(start, Math.max(start, text.length()));
            notes.add(new NoteText(piece.noteLabel, words, new TextSpan(at, at + piece.label), piece.noteKind));
        }

        private void addPage(Page page) {
            Page last = pages.isEmpty() ? null : pages.get(pages.size() - 1);
            if (last != null && last.number() == page.number() && last.label().equals(page.label())) {
                pages.set(pages.size() - 1, new Page(last.span().hull(page.span()), page.number(), page.label()));
            } else {
                pages.add(page);
            }
        }

        private TextSpan place(TextSpan span, int at) {
            int end = Math.min(span.end() + at, text.length());
            return new TextSpan(Math.min(span.start() + at, end), end);
        }
    }
}
