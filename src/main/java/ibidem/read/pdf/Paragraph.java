package ibidem.read.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a paragraph so far, and whether the next one begins another.
 *
 * <p>A paragraph ends where type changes, where a gap is wider than its lines are apart, where a line stands in or out,
 * where an item of a list follows, and where a short line ends a sentence. A word that a hyphen breaks ends none.
 */
final class Paragraph {
    /** An indent, in widths of an em: typesetters take one em and more. */
    static final float INDENT = 0.75f;

    /** A gap above a line, in usual distances between lines, that parts paragraphs. */
    private static final float PARTING_GAP = 1.3f;

    /** No word goes on over a gap of so many usual distances: that is another part of the page. */
    private static final float WORD_GAP = 2.2f;

    /** Lines of a title in the middle of the page stand so far from one axis at most, in points. */
    private static final float SAME_AXIS = 2;

    private final Leading leading;
    private final float bodySize;
    private final List<Placed> lines = new ArrayList<>();
    private @Nullable ListLabel label;

    Paragraph(Leading leading, float bodySize) {
        this.leading = leading;
        this.bodySize = bodySize;
    }

    List<Placed> lines() {
        return lines;
    }

    void add(Placed line) {
        if (lines.isEmpty()) {
            label = ListLabel.of(line.line().text());
        }
        lines.add(line);
    }

    void clear() {
        lines.clear();
    }

    Line first() {
        return lines.get(0).line();
    }

    boolean isItem() {
        return label != null;
    }

    /** @param otherStack whether the line is the first of a column or page */
    boolean endsBefore(Placed next, boolean otherStack) {
        if (lines.isEmpty()) {
            return false;
        }
        Placed last = lines.get(lines.size() - 1);
        if (isOtherType(last, next)) {
            return true;
        }
        boolean far = !otherStack && isFar(last.line(), next.line(), WORD_GAP);
        if (Hyphens.isBroken(last.line().text(), next.line().text())) {
            return far;
        }
        if (isNextItem(next.line()) || ends(last, next)) {
            return true;
        }
        if (otherStack) {
            return next.indent() - Math.max(0, last.indent()) > INDENT;
        }
        return isFar(last.line(), next.line(), PARTING_GAP) || isShifted(last, next);
    }

    /** Type that is a little larger may be a font of other measures within the sentence. */
    private static boolean isOtherType(Placed last, Placed next) {
        Line line = next.line();
        float before = last.line().size();
        boolean other = Sizes.isLarger(line.size(), before) || Sizes.isLarger(before, line.size());
        return other || line.bold() != last.line().bold() || !Sizes.isSame(line.size(), before) && !goesOn(last, next);
    }

    /** A full line amid a sentence, and one that begins like no sentence. */
    private static boolean goesOn(Placed last, Placed next) {
        boolean sentence = Sentences.isEnded(last.line().text());
        return !last.isShort() && (!sentence || Sentences.goesOn(next.line().text()));
    }

    private boolean isFar(Line last, Line next, float distances) {
        float usual = leading.above(next);
        // A paragraph knows its own distance, but for lines of which a column or page ends between.
        float own = lines.size() < 2
                ? 0
                : last.y() - lines.get(lines.size() - 2).line().y();
        return next.y() - last.y() > distances * (own > 0 && own < WORD_GAP * usual ? own : usual);
    }

    private boolean isNextItem(Line line) {
        ListLabel other = ListLabel.of(line.text());
        if (label != null && other != null && other.follows(label)) {
            return true;
        }
        NoteLabel note = NoteLabel.of(first());
        NoteLabel next = NoteLabel.of(line);
        return note != null
                && next != null
                && note.number() > 0
                && note.raised() == next.raised()
                && next.number() == note.number() + 1;
    }

    private boolean ends(Placed last, Placed next) {
        boolean sentence = Sentences.isEnded(last.line().text()) || isItem();
        return sentence && last.isShort() && !Sentences.goesOn(next.line().text());
    }

    private boolean isShifted(Placed last, Placed next) {
        float shift = (next.line().left() - last.line().left()) / next.line().size();
        if (Math.abs(shift) > INDENT && isTitle(next) && Math.abs(next.middle() - last.middle()) < SAME_AXIS) {
            return false;
        }
        if (shift > INDENT) {
            // The others stand under the words of an item's first line.
            return lines.size() > 1 || !isItem();
        }
        return shift < -INDENT && (lines.size() > 1 || isItem() && !goesOn(last, next));
    }

    private boolean isTitle(Placed line) {
        return line.line().bold() || Sizes.isLarger(line.line().size(), bodySize);
    }
}
