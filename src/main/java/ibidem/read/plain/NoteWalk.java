package ibidem.read.plain;

import ibidem.read.notes.NoteHeadings;
import ibidem.read.notes.NoteLabel;
import ibidem.read.notes.NoteLabel.Style;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Walks from note to note. A line begins a note if its label goes on in the style and order of those before; all else
 * belongs to the note above, blank lines and stray line breaks within included, as long as a further note follows soon.
 */
final class NoteWalk {
    /** How far after a blank line the next label is looked for: notes of several paragraphs are rarely longer. */
    private static final int LOOK_AHEAD_LINES = 60;

    private static final int LOOK_AHEAD_PARAGRAPHS = 6;
    /** Labels that a writer skipped. */
    private static final int MAX_GAP = 3;

    private final Lines lines;
    private final NoteHeadings headings;

    NoteWalk(Lines lines, NoteHeadings headings) {
        this.lines = lines;
        this.headings = headings;
    }

    @Nullable
    NoteLabel label(int line) {
        return NoteLabel.at(lines.text(), lines.words(line));
    }

    static List<String> labels(List<NoteSection.Entry> entries) {
        List<String> labels = new ArrayList<>();
        for (NoteSection.Entry entry : entries) {
            NoteLabel label = entry.label();
            if (label != null) {
                labels.add(label.label());
            }
        }
        return labels;
    }

    /** The notes from {@code first} on, which has a label. */
    List<NoteSection.Entry> from(int first) {
        List<NoteSection.Entry> entries = new ArrayList<>();
        NoteLabel current = label(first);
        int start = first;
        int end = first + 1;
        boolean blank = false;
        for (int i = first + 1; i < lines.count() && current != null; i++) {
            if (lines.isBlank(i)) {
                blank = true;
                continue;
            }
            NoteLabel label = label(i);
            if (label != null && follows(current, label, i, start)) {
                entries.add(new NoteSection.Entry(current, start, end));
                current = label;
                start = i;
            } else if ((blank || backAtMargin(current, i, start)) && !goesOn(current, i, start)) {
                break;
            }
            end = i + 1;
            blank = false;
        }
        entries.add(new NoteSection.Entry(current, start, end));
        return entries;
    }

    /** Whether the label at {@code line} is the one after {@code current}, which began at {@code start}. */
    private boolean follows(NoteLabel current, NoteLabel label, int line, int start) {
        if (label.style() != current.style()) {
            return false;
        }
        if (label.style() == Style.SIGN) {
            return true;
        }
        int step = label.number() - current.number();
        if (step == 1) {
            return true;
        }
        boolean sameIndent = Math.abs(lines.indent(line) - lines.indent(start)) <= 2;
        boolean skipped = step > 1 && step <= MAX_GAP && sameIndent && label.style() != Style.BARE;
        boolean repeated = step == 0 && sameIndent && label.style() != Style.BARE && label.number() > 0;
        return skipped && nextLabel(current, line) < 0 || repeated && nextLabel(current, line) > 0;
    }

    /** Whether a line stands further left than the labels do, behind a sentence that has ended or an empty note. */
    private boolean backAtMargin(NoteLabel current, int line, int start) {
        boolean empty = line == start + 1 && current.wordsStart() >= lines.wordsEnd(start);
        char last = lines.text().charAt(Math.max(0, lines.wordsEnd(line - 1) - 1));
        return lines.indent(line) < lines.indent(start) && (empty || ".!?".indexOf(last) >= 0);
    }

    /** Whether the words at {@code line}, behind a blank line, still belong to the note that began at {@code start}. */
    private boolean goesOn(NoteLabel current, int line, int start) {
        if (headings.kindOf(lines.wordsOf(line)) != null) {
            return false;
        }
        if (nextLabel(current, line) >= 0) {
            return true;
        }
        boolean empty = current.wordsStart() >= lines.wordsEnd(start);
        if (empty && lines.indent(line) <= lines.indent(start)) {
            return false;
        }
        char first = lines.text().charAt(lines.wordsStart(line));
        return lines.indent(line) > lines.indent(start) + 1
                || Character.isLowerCase(first)
                || ",;.)".indexOf(first) >= 0;
    }

    /** The line, soon after {@code from}, whose label is the one after {@code current}; -1 if there is none. */
    private int nextLabel(NoteLabel current, int from) {
        int paragraphs = 0;
        for (int i = from; i < Math.min(lines.count(), from + LOOK_AHEAD_LINES); i++) {
            if (lines.isBlank(i)) {
                paragraphs += i > from && !lines.isBlank(i - 1) ? 1 : 0;
                if (paragraphs > LOOK_AHEAD_PARAGRAPHS) {
                    return -1;
                }
                continue;
            }
            if (headings.kindOf(lines.wordsOf(i)) != null) {
                return -1;
            }
            NoteLabel label = label(i);
            if (label != null && label.style() == current.style() && label.number() == current.number() + 1) {
                return i;
            }
        }
        return -1;
    }
}
