package ibidem.read.html;

import ibidem.read.Block;
import ibidem.read.Marker;
import ibidem.read.NoteText;
import ibidem.read.VisibleText;
import ibidem.read.notes.NoteLabel;
import ibidem.text.TextSpan;
import java.util.ArrayList;
import java.util.List;

/** Says of words that were written which are markers and which are notes, and where a note's own label ends. */
final class NoteWriter {
    /** What stands between a note's label and its words. */
    private static final String BETWEEN = "[]().:^↑↩ \u00A0";

    private static final int MOST_BETWEEN = 8;

    private final VisibleText out;
    private final List<Marker> markers = new ArrayList<>();
    private final List<NoteText> notes = new ArrayList<>();

    NoteWriter(VisibleText out) {
        this.out = out;
    }

    List<Marker> markers() {
        return markers;
    }

    List<NoteText> notes() {
        return notes;
    }

    /** @param shown what the marker's element shows, brackets among it */
    void marker(String label, TextSpan shown) {
        String words = shown.of(out.text());
        String bare = MarkerLinks.label(words);
        int start = bare.isEmpty() ? 0 : words.indexOf(bare);
        int length = bare.isEmpty() ? words.length() : bare.length();
        markers.add(new Marker(label, new TextSpan(shown.start() + start, shown.start() + start + length)));
    }

    /** Writes the marker of a note that has none to see. */
    void sidenote(String label, int fileAt) {
        int start = out.length();
        out.insert(fileAt, label);
        markers.add(new Marker(label, new TextSpan(start, out.length())));
    }

    /** The blocks from {@code first} on are a note; it may be empty. */
    void note(String label, int first) {
        List<Block> blocks = out.blocks();
        if (blocks.size() == first) {
            TextSpan nothing = new TextSpan(out.length(), out.length());
            notes.add(new NoteText(label, nothing, nothing, NoteText.Kind.NOTE));
            return;
        }
        TextSpan span =
                blocks.get(first).span().hull(blocks.get(blocks.size() - 1).span());
        NoteLabel own = NoteLabel.at(out.text(), span);
        boolean labelled = own != null && own.label().equals(label);
        int start = labelled && own != null ? own.wordsStart() : span.start();
        TextSpan labelSpan = labelled && own != null ? own.span() : new TextSpan(start, start);
        notes.add(new NoteText(label, new TextSpan(words(start, span), span.end()), labelSpan, NoteText.Kind.NOTE));
    }

    private int words(int from, TextSpan span) {
        int start = from;
        while (start < span.end()
                && BETWEEN.indexOf(out.text().charAt(start)) >= 0
                && start - span.start() < MOST_BETWEEN
                && !opensWords(start, span.end())) {
            start++;
        }
        return start;
    }

    /** A bracket that opens words of the note ({@code [Anonymous], …}) is no rest of a label. */
    private boolean opensWords(int at, int end) {
        return at + 1 < end
                && "[(".indexOf(out.text().charAt(at)) >= 0
                && Character.isLetter(out.text().charAt(at + 1));
    }
}
