package ibidem.read.pdf;

import ibidem.read.DocumentBuilder;
import ibidem.read.Flow;
import ibidem.read.UnreadableException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Parts the lines at the foot of pages into notes by labels that count on. */
final class NoteWriter {
    /** A label set like the text counts on by one; a raised one may skip some. */
    private static final int MOST_SKIPPED = 12;

    private final List<Noted> notes = new ArrayList<>();
    private int last;

    /** @param label null for lines that belong to no note that was seen to begin */
    private record Noted(@Nullable NoteLabel label, List<Line> lines) {}

    /** @param lines of notes, page after page @param marks numbers of raised signs in the body, by page */
    NoteWriter(List<Line> lines, Map<Integer, Set<Integer>> marks) {
        for (Line line : lines) {
            NoteLabel label = NoteLabel.of(line);
            if (label != null && begins(label, marks.getOrDefault(line.page(), Set.of()))) {
                notes.add(new Noted(label, new ArrayList<>(List.of(line))));
                last = label.number() > 0 ? label.number() : last;
            } else if (notes.isEmpty()) {
                notes.add(new Noted(null, new ArrayList<>(List.of(line))));
            } else {
                notes.get(notes.size() - 1).lines.add(line);
            }
        }
    }

    private boolean begins(NoteLabel label, Set<Integer> marks) {
        if (label.number() == 0) {
            return label.raised() || last == 0;
        }
        boolean counts = label.number() > last && label.number() <= last + MOST_SKIPPED;
        if (label.raised()) {
            return counts || label.number() == 1 || last == 0;
        }
        boolean marked = marks.contains(label.number());
        return (label.number() == last + 1 && (marked || marks.isEmpty())) || (counts && marked);
    }

    /** The labels there are, as printed. */
    Set<String> labels() {
        Set<String> labels = new HashSet<>();
        for (Noted note : notes) {
            if (note.label != null) {
                labels.add(note.label.text());
            }
        }
        return labels;
    }

    void write(DocumentBuilder builder, LineJoiner joiner) throws UnreadableException {
        for (Noted note : notes) {
            Flow flow = new Flow();
            String before = "";
            for (Line line : note.lines) {
                joiner.add(flow, before, line, false);
                before = line.text();
            }
            if (note.label == null) {
                builder.block(ibidem.read.Block.Kind.NOTE, 0, flow);
            } else {
                builder.note(note.label.text(), note.label.length(), flow);
            }
        }
    }
}
