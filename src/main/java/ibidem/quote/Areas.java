package ibidem.quote;

import ibidem.read.Block;
import ibidem.read.Document;
import ibidem.read.Inline;
import ibidem.text.TextSpan;
import java.util.ArrayList;
import java.util.List;

/**
 * Where in a document quotations are looked for.
 *
 * @param paragraphs in order, not overlapping, none blank
 * @param kinds the block of each
 * @param left stretches whose marks are no quotation marks, in order
 */
record Areas(List<TextSpan> paragraphs, List<Block.Kind> kinds, List<TextSpan> left) {
    /**
     * A line longer than this is a paragraph of its own: hard-wrapped text seldom has 100 code units a line, and texts
     * with a paragraph a line seldom less than 200 on the average.
     */
    private static final int LONG_LINE = 140;
    /** The longest tag that is taken for markup left in a text. */
    private static final int LONGEST_TAG = 400;

    static Areas of(Document document) {
        List<TextSpan> paragraphs = new ArrayList<>();
        List<Block.Kind> kinds = new ArrayList<>();
        for (Block block : document.blocks()) {
            switch (block.kind()) {
                case HEADING, PARAGRAPH, LIST_ITEM, TABLE, CAPTION, NOTE, BLOCK_QUOTATION -> {
                    for (TextSpan paragraph : split(document.text(), block.span())) {
                        paragraphs.add(paragraph);
                        kinds.add(block.kind());
                    }
                }
                case CODE, RUNNING, HIDDEN -> {}
            }
        }
        return new Areas(paragraphs, kinds, leftOut(document));
    }

    private static List<TextSpan> split(String text, TextSpan block) {
        List<TextSpan> lines = new ArrayList<>();
        int start = block.start();
        int line = block.start();
        for (int i = block.start(); i < block.end(); i++) {
            if (text.charAt(i) == '\n') {
                boolean blankNext = i + 1 < block.end() && text.charAt(i + 1) == '\n';
                if (i - line > LONG_LINE || blankNext) {
                    add(text, lines, start, i);
                    start = i + 1;
                }
                line = i + 1;
            }
        }
        add(text, lines, start, block.end());
        return lines;
    }

    private static void add(String text, List<TextSpan> lines, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        if (to > from) {
            lines.add(new TextSpan(from, to));
        }
    }

    private static List<TextSpan> leftOut(Document document) {
        List<TextSpan> left = new ArrayList<>();
        for (Inline inline : document.inlines()) {
            if (inline.kind() == Inline.Kind.CODE) {
                left.add(inline.span());
            }
        }
        String text = document.text();
        for (int i = text.indexOf('<'); i >= 0; i = text.indexOf('<', i + 1)) {
            int end = tagEnd(text, i);
            if (end > 0) {
                left.add(new TextSpan(i, end));
            }
        }
        left.sort(null);
        return List.copyOf(left);
    }

    private static int tagEnd(String text, int at) {
        if (at + 1 >= text.length() || !(Character.isLetter(text.charAt(at + 1)) || text.charAt(at + 1) == '/')) {
            return -1;
        }
        int limit = Math.min(text.length(), at + LONGEST_TAG);
        for (int i = at + 1; i < limit; i++) {
            char c = text.charAt(i);
            if (c == '>') {
                return i + 1;
            }
            if (c == '<' || c == '\n') {
                return -1;
            }
        }
        return -1;
    }
}
