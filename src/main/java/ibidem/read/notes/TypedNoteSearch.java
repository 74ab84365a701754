package ibidem.read.notes;

import ibidem.read.Block;
import ibidem.read.Inline;
import ibidem.read.Marker;
import ibidem.read.NoteText;
import ibidem.text.TextSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One search for notes that were typed as text: forward over the blocks, from heading to heading, linear. */
final class TypedNoteSearch {
    /** How many unnumbered blocks a note may go on for before the next number. */
    private static final int LOOK_AHEAD = 6;
    /** Of five blocks under the heading, so many must look like references. */
    private static final int OF_FIVE = 3;
    /** Of notes without a heading, so many in three must have markers. */
    private static final int MARKED_OF_THREE = 2;

    private static final int LONGEST_HEADING = 60;

    private final CharSequence text;
    private final List<Block> blocks;
    private final Map<Integer, Integer> ordinals;
    private final Set<Integer> raised = new HashSet<>();
    private final NoteHeadings headings = NoteHeadings.load();
    private final List<NoteText> notes;
    private final List<Marker> markers;
    private final boolean beside;
    /** Labels of the sections so far. */
    private final Set<String> taken = new HashSet<>();

    TypedNoteSearch(
            CharSequence text, List<Inline> inlines, Map<Integer, Integer> ordinals, TypedNotes own, boolean beside) {
        this.notes = new ArrayList<>(own.notes());
        this.markers = new ArrayList<>(own.markers());
        this.beside = beside;
        own.notes().forEach(note -> taken.add(note.label()));
        this.text = text;
        this.blocks = new ArrayList<>(own.blocks());
        this.ordinals = ordinals;
        for (Inline inline : inlines) {
            if (inline.kind() == Inline.Kind.SUPERSCRIPT) {
                raised.add(inline.span().start());
            }
        }
    }

    TypedNotes run() {
        int body = 0;
        for (int i = 0; i < blocks.size(); i++) {
            NoteText.Kind kind = heading(i);
            if (kind == null) {
                continue;
            }
            if (beside && kind == NoteText.Kind.NOTE) {
                continue;
            }
            int end = numbered(i + 1, kind, body);
            end = end == i + 1 && kind == NoteText.Kind.BIBLIOGRAPHY_ENTRY ? entries(i + 1) : end;
            if (end > i + 1) {
                body = end;
                i = end - 1;
            }
        }
        if (notes.stream().noneMatch(note -> !note.label().isEmpty()) && !beside) {
            tail();
        }
        if (notes.isEmpty() && !beside) {
            markers.addAll(MarkerFinder.find(text, spans(0, blocks.size()), List.of(), raised));
        }
        return new TypedNotes(blocks, notes, markers);
    }

    private NoteText.@Nullable Kind heading(int i) {
        Block block = blocks.get(i);
        boolean may = block.kind() == Block.Kind.HEADING
                || block.kind() == Block.Kind.PARAGRAPH && block.span().length() <= LONGEST_HEADING;
        return may ? headings.kindOf(block.span().of(text)) : null;
    }

    /** Takes the notes from block {@code from} on. Returns the block after the last of them. */
    private int numbered(int from, NoteText.Kind kind, int body) {
        List<int[]> found = new ArrayList<>();
        int end = walk(from, found);
        take(found, end, kind, body, from - 1);
        return end;
    }

    /** Collects the first blocks of numbered notes. Returns the block after the last one. */
    private int walk(int from, List<int[]> found) {
        int number = 0;
        int end = from;
        for (int i = from; i < blocks.size() && mayBeNote(i); i++) {
            int label = number(i);
            if (label == number + 1) {
                found.add(new int[] {i, label});
                number = label;
            } else if (number == 0 || !goesOn(i, number)) {
                break;
            }
            end = i + 1;
        }
        return end;
    }

    private boolean mayBeNote(int i) {
        Block.Kind kind = blocks.get(i).kind();
        boolean text = kind == Block.Kind.PARAGRAPH
                || kind == Block.Kind.LIST_ITEM
                || kind == Block.Kind.BLOCK_QUOTATION
                || kind == Block.Kind.HEADING && number(i) > 0;
        return text && heading(i) == null;
    }

    private int number(int i) {
        Integer ordinal = ordinals.get(i);
        NoteLabel label = ordinal == null ? label(i) : null;
        return ordinal != null ? ordinal : label == null ? 0 : label.number();
    }

    private @Nullable NoteLabel label(int i) {
        return NoteLabel.at(text, blocks.get(i).span());
    }

    private boolean goesOn(int i, int number) {
        if (blocks.get(i).kind() == Block.Kind.LIST_ITEM && !ordinals.containsKey(i)) {
            return true;
        }
        for (int k = i + 1; k < Math.min(blocks.size(), i + LOOK_AHEAD) && mayBeNote(k); k++) {
            if (number(k) == number + 1) {
                return true;
            }
        }
        return false;
    }

    private void take(List<int[]> found, int end, NoteText.Kind kind, int body, int bodyEnd) {
        List<String> labels = new ArrayList<>();
        found.forEach(note -> labels.add(String.valueOf(note[1])));
        SectionLabels names = SectionLabels.after(taken, labels);
        for (int n = 0; n < found.size(); n++) {
            int first = found.get(n)[0];
            int last = (n + 1 < found.size() ? found.get(n + 1)[0] : end) - 1;
            TextSpan whole = blocks.get(first).span().hull(blocks.get(last).span());
            NoteLabel label = ordinals.containsKey(first) ? null : label(first);
            int start = label == null ? whole.start() : Math.min(label.wordsStart(), whole.end());
            TextSpan labelSpan = label == null ? new TextSpan(start, start) : label.span();
            String name = names.of(labels.get(n));
            notes.add(new NoteText(name, new TextSpan(start, whole.end()), labelSpan, kind));
            for (int k = first; k <= last; k++) {
                blocks.set(k, new Block(Block.Kind.NOTE, blocks.get(k).span(), 0));
            }
        }
        if (labels.isEmpty()) {
            return;
        }
        for (Marker marker : MarkerFinder.find(text, spans(body, bodyEnd), labels, raised)) {
            if (!beside || isBracketed(marker)) {
                markers.add(new Marker(names.of(marker.label()), marker.span()));
            }
        }
        markers.sort(Comparator.comparing(Marker::span));
    }

    /** Whether a bracket opens shortly before: {@code [3, 5]}. */
    private boolean isBracketed(Marker marker) {
        int start = marker.span().start();
        for (int i = start - 1; i >= 0 && start - i < 40; i--) {
            char c = text.charAt(i);
            if (c == '[' || Character.isLetter(c)) {
                return c == '[';
            }
        }
        return false;
    }

    /** Takes references without numbers. Returns the block after the last one. */
    private int entries(int from) {
        int end = from;
        int like = 0;
        while (end < blocks.size() && mayBeNote(end)) {
            like += ReferenceLook.of(blocks.get(end).span().of(text)) ? 1 : 0;
            end++;
        }
        if (end == from || like * 5 < (end - from) * OF_FIVE) {
            return from;
        }
        for (int i = from; i < end; i++) {
            TextSpan span = blocks.get(i).span();
            notes.add(
                    new NoteText("", span, new TextSpan(span.start(), span.start()), NoteText.Kind.BIBLIOGRAPHY_ENTRY));
            blocks.set(i, new Block(Block.Kind.NOTE, span, 0));
        }
        return end;
    }

    /** Numbered paragraphs at the end of the text, if markers in the text before lead there. */
    private void tail() {
        int first = -1;
        for (int i = blocks.size() - 1; i > 0 && first < 0; i--) {
            first = mayBeNote(i) && number(i) == 1 ? i : -1;
        }
        if (first < 0) {
            return;
        }
        List<int[]> found = new ArrayList<>();
        int end = walk(first, found);
        List<String> labels = new ArrayList<>();
        found.forEach(note -> labels.add(String.valueOf(note[1])));
        long met = MarkerFinder.find(text, spans(0, first), labels, raised).stream()
                .map(Marker::label)
                .distinct()
                .filter(labels::contains)
                .count();
        if (met * 3 >= (long) labels.size() * MARKED_OF_THREE) {
            take(found, end, NoteText.Kind.NOTE, 0, first);
        }
    }

    private List<TextSpan> spans(int from, int to) {
        List<TextSpan> spans = new ArrayList<>();
        for (Block block : blocks.subList(from, Math.max(from, to))) {
            switch (block.kind()) {
                case NOTE, CODE, RUNNING, HIDDEN -> {}
                default -> spans.add(block.span());
            }
        }
        return spans;
    }
}
