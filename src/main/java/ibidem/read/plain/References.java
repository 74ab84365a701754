package ibidem.read.plain;

import ibidem.read.NoteText;
import ibidem.read.notes.NoteHeadings;
import ibidem.read.notes.ReferenceLook;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list of references without labels: paragraphs of which most name a year or an address. */
final class References {
    /** Of five paragraphs under the heading, so many must look like references. */
    private static final int OF_FIVE = 3;

    private References() {}

    static @Nullable NoteSection under(Lines lines, boolean wrapped, int heading, int first, NoteHeadings headings) {
        List<NoteSection.Entry> entries = new ArrayList<>();
        int margin = lines.indent(first);
        int start = first;
        int end = first + 1;
        int like = 0;
        for (int i = first + 1; i <= lines.count(); i++) {
            boolean last = i == lines.count();
            boolean blank = !last && lines.isBlank(i);
            boolean begins = !last && !blank && (lines.isBlank(i - 1) || !wrapped || hangs(lines, start, i, margin));
            if (last || begins) {
                entries.add(new NoteSection.Entry(null, start, end));
                like += ReferenceLook.of(lines.words(start, end).of(lines.text())) ? 1 : 0;
                if (last || headings.kindOf(lines.wordsOf(i)) != null) {
                    break;
                }
                start = i;
            }
            end = blank ? end : i + 1;
        }
        int sectionEnd = entries.get(entries.size() - 1).end();
        return like * 5 >= entries.size() * OF_FIVE
                ? new NoteSection(heading, sectionEnd, NoteText.Kind.BIBLIOGRAPHY_ENTRY, entries)
                : null;
    }

    /** Whether the line is back at the margin while the one above hangs in, or none has hung yet and both stand alone. */
    private static boolean hangs(Lines lines, int start, int line, int margin) {
        return lines.indent(line) <= margin && line - 1 > start && lines.indent(line - 1) > margin;
    }
}
