package ibidem.read;

import ibidem.text.OffsetMap;
import ibidem.text.TextSpan;
import java.util.ArrayList;
import java.util.List;

/**
 * A document's words in the order in which quotations are looked for: body text without note markers, running heads and
 * page numbers, so that a sentence goes on where the reader's eye goes on; then the notes and the captions of pictures. Words that a reader cannot
 * see are kept apart.
 *
 * @param text what is searched
 * @param toDocument from {@code text} to {@link Document#text}
 */
public record SearchText(String text, OffsetMap toDocument) {

    /** Body, then notes and captions, of what a reader can see. */
    public static SearchText of(Document document) {
        boolean plain =
                document.markers().isEmpty() && document.blocks().stream().noneMatch(block -> isApart(block.kind()));
        if (plain) {
            return new SearchText(document.text(), OffsetMap.identity());
        }
        List<TextSpan> cuts = new ArrayList<>();
        for (TextSpan group : groups(document)) {
            cuts.add(withBrackets(document.text(), group));
        }
        List<TextSpan> after = new ArrayList<>();
        for (Block block : document.blocks()) {
            if (isApart(block.kind())) {
                cuts.add(block.span());
            }
            if (block.kind() == Block.Kind.NOTE || block.kind() == Block.Kind.CAPTION) {
                after.add(block.span());
            }
        }
        cuts.sort(null);
        Copy copy = new Copy(document.text());
        copy.except(cuts);
        after.forEach(copy::block);
        return copy.done();
    }

    /** Only the words that a reader cannot see; mostly empty. */
    public static SearchText hidden(Document document) {
        Copy copy = new Copy(document.text());
        for (Block block : document.blocks()) {
            if (block.kind() == Block.Kind.HIDDEN) {
                copy.block(block.span());
            }
        }
        return copy.done();
    }

    private static boolean isApart(Block.Kind kind) {
        return switch (kind) {
            case RUNNING, HIDDEN, NOTE, CAPTION -> true;
            case HEADING, PARAGRAPH, BLOCK_QUOTATION, LIST_ITEM, TABLE, CODE -> false;
        };
    }

    /** The markers, several that only commas, dashes and blanks part as one: {@code [3, 5–7]}. */
    private static List<TextSpan> groups(Document document) {
        List<TextSpan> spans = new ArrayList<>();
        document.markers().forEach(marker -> spans.add(marker.span()));
        spans.sort(null);
        List<TextSpan> groups = new ArrayList<>();
        for (TextSpan span : spans) {
            TextSpan last = groups.isEmpty() ? span : groups.get(groups.size() - 1);
            boolean near = span.start() - last.end() <= 3 && span != last;
            if (near && isSeparator(document.text(), last.end(), span.start())) {
                groups.set(groups.size() - 1, last.hull(span));
            } else {
                groups.add(span);
            }
        }
        return groups;
    }

    private static boolean isSeparator(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (",;–- \u00A0".indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    /** A marker's label with the brackets that hold it: {@code [12]}, {@code (3)}, pandoc's {@code [^smith]}. */
    private static TextSpan withBrackets(String text, TextSpan label) {
        int start = label.start();
        int end = label.end();
        if (start > 0 && text.charAt(start - 1) == '^') {
            start--;
        }
        boolean square = start > 0 && text.charAt(start - 1) == '[' && end < text.length() && text.charAt(end) == ']';
        boolean round = start > 0 && text.charAt(start - 1) == '(' && end < text.length() && text.charAt(end) == ')';
        return square || round ? new TextSpan(start - 1, end + 1) : label;
    }

    /** Copies stretches of one text and remembers where they came from. */
    private static final class Copy {
        private final String original;
        private final StringBuilder text = new StringBuilder();
        private final OffsetMap.Builder map = OffsetMap.builder();

        Copy(String original) {
            this.original = original;
        }

        /** Everything but {@code cuts}, which are sorted and may overlap. */
        void except(List<TextSpan> cuts) {
            int at = 0;
            for (TextSpan cut : cuts) {
                if (cut.start() > at) {
                    stretch(at, cut.start());
                }
                at = Math.max(at, cut.end());
            }
            stretch(at, original.length());
        }

        /** One block, set off by an empty line. */
        void block(TextSpan span) {
            if (!text.isEmpty()) {
                text.append("\n\n");
                map.insert(span.start(), 2);
            }
            stretch(span.start(), span.end());
        }

        private void stretch(int from, int to) {
            text.append(original, from, to);
            map.copy(from, to - from);
        }

        SearchText done() {
            return new SearchText(text.toString(), map.build());
        }
    }
}
