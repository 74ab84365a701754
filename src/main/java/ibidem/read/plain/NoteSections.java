package ibidem.read.plain;

import ibidem.read.Marker;
import ibidem.read.NoteText;
import ibidem.read.notes.MarkerFinder;
import ibidem.read.notes.NoteHeadings;
import ibidem.read.notes.NoteLabel;
import ibidem.text.TextSpan;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds sections of notes in plain text: a heading and numbered notes behind it, a heading and references, or numbered
 * notes at the very end whose numbers stand as markers in the text.
 */
final class NoteSections {
    /** Of notes without a heading, so many in three must have markers: a numbered list in an article has none. */
    private static final int MARKED_OF_THREE = 2;

    /** How many lines may stand between a heading and the first note (a line of explanation, blanks). */
    private static final int HEADING_TO_NOTE = 6;

    private final Lines lines;
    private final Layout layout;
    private final NoteWalk walk;
    private final NoteHeadings headings = NoteHeadings.load();

    private NoteSections(Lines lines, Layout layout) {
        this.lines = lines;
        this.layout = layout;
        this.walk = new NoteWalk(lines, headings);
    }

    /** The sections of a text, in its order. */
    static List<NoteSection> of(Lines lines, Layout layout) {
        return new NoteSections(lines, layout).find();
    }

    private List<NoteSection> find() {
        List<NoteSection> found = new ArrayList<>();
        int i = 0;
        while (i < lines.count()) {
            NoteText.Kind kind = mayHead(i) ? headings.kindOf(lines.wordsOf(i)) : null;
            NoteSection section = kind == null ? null : under(i, kind);
            if (section == null) {
                i++;
            } else {
                found.add(section);
                i = Math.max(i + 1, section.end());
            }
        }
        if (found.stream().noneMatch(s -> s.entries().get(0).label() != null)) {
            NoteSection tail =
                    tail(found.isEmpty() ? lines.count() : found.get(0).start());
            if (tail != null) {
                found.add(0, tail);
            }
        }
        return found;
    }

    private boolean mayHead(int line) {
        int length = lines.words(line).length();
        return length > 0 && length <= NoteHeadings.LONGEST;
    }

    private @Nullable NoteSection under(int heading, NoteText.Kind kind) {
        int first = nextWords(heading + 1);
        if (first < 0) {
            return null;
        }
        for (int i = first; i >= 0 && i < heading + HEADING_TO_NOTE; i = nextWords(i + 1)) {
            NoteLabel label = walk.label(i);
            if (label != null && begins(label, i)) {
                List<NoteSection.Entry> entries = walk.from(i);
                return new NoteSection(heading, entries.get(entries.size() - 1).end(), kind, entries);
            }
        }
        return kind == NoteText.Kind.BIBLIOGRAPHY_ENTRY
                ? References.under(lines, layout.wrapped(), heading, first, headings)
                : null;
    }

    private boolean begins(NoteLabel label, int line) {
        if (label.number() <= 1) {
            return true;
        }
        List<NoteSection.Entry> entries = walk.from(line);
        return entries.size() > 1;
    }

    /** Numbered notes at the end of the text, if markers in the text before them lead there. */
    private @Nullable NoteSection tail(int limit) {
        int first = -1;
        for (int i = limit - 1; i >= 0 && first < 0; i--) {
            NoteLabel label = lines.isBlank(i) ? null : walk.label(i);
            if (label != null && label.number() == 1) {
                first = i;
            }
        }
        if (first <= 0) {
            return null;
        }
        List<NoteSection.Entry> entries = walk.from(first);
        int end = entries.get(entries.size() - 1).end();
        List<String> labels = NoteWalk.labels(entries);
        List<Marker> markers = MarkerFinder.find(lines.text(), List.of(new TextSpan(0, lines.start(first))), labels);
        boolean marked = markers.stream()
                                .map(Marker::label)
                                .distinct()
                                .filter(labels::contains)
                                .count()
                        * 3
                >= (long) labels.size() * MARKED_OF_THREE;
        return marked ? new NoteSection(-1, end, NoteText.Kind.NOTE, entries) : null;
    }

    private int nextWords(int from) {
        for (int i = from; i < lines.count(); i++) {
            if (!lines.isBlank(i)) {
                return i;
            }
        }
        return -1;
    }
}
