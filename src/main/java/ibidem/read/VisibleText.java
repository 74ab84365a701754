package ibidem.read;

import ibidem.text.OffsetMap;
import ibidem.text.TextSpan;
import java.util.ArrayList;
import java.util.List;

/**
 * The words of a document while its reader collects them: each stretch is copied from the file, stands for a stretch of
 * it, or is inserted, so that the way back is known. Blocks are opened, filled and closed in turn; a blank line comes
 * between two of them, blanks at their ends go, and a block without words leaves nothing behind.
 */
public final class VisibleText {
    private final String file;
    private final StringBuilder text = new StringBuilder();
    private final OffsetMap.Builder map = OffsetMap.builder();
    private final List<Block> blocks = new ArrayList<>();
    private int blockStart = -1;

    /** @param file the file as decoded */
    public VisibleText(String file) {
        this.file = file;
    }

    /** How long the text is by now, without the blank line that the next block may bring. */
    public int length() {
        return text.length();
    }

    /** Where the open block began. */
    public int blockStart() {
        return Math.max(blockStart, 0);
    }

    /** The words by now. */
    public CharSequence text() {
        return text;
    }

    public List<Block> blocks() {
        return blocks;
    }

    public boolean isOpen() {
        return blockStart >= 0;
    }

    /** Begins a block. @param fileAt where it stands in the file */
    public void open(int fileAt) {
        if (text.length() > 0) {
            text.append("\n\n");
            map.insert(fileAt, 2);
        }
        blockStart = text.length();
    }

    /** Ends the open block. Returns its span, or null if it held no words. */
    public @org.jspecify.annotations.Nullable TextSpan close(Block.Kind kind, int level) {
        int end = text.length();
        int start = blockStart;
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        blockStart = -1;
        if (start >= end) {
            return null;
        }
        TextSpan span = new TextSpan(start, end);
        blocks.add(new Block(kind, span, level));
        return span;
    }

    /** Copies a stretch of the file; blanks at the start of a block are left out. */
    public void copy(int from, int to) {
        int start = from;
        while (text.length() == blockStart && start < to && isBlank(file.charAt(start))) {
            start++;
        }
        text.append(file, start, to);
        map.copy(start, to - start);
    }

    /** Writes {@code words} for a stretch of the file. */
    public void replace(int from, int to, String words) {
        if (text.length() == blockStart && isBlank(words)) {
            return;
        }
        text.append(words);
        map.replace(from, to - from, words.length());
    }

    /** Writes {@code words} that the file does not have, at a place in it. */
    public void insert(int fileAt, String words) {
        if (text.length() == blockStart && isBlank(words)) {
            return;
        }
        text.append(words);
        map.insert(fileAt, words.length());
    }

    /** A place of the file that holds no words, as an empty span that leads back to it. */
    public TextSpan place(int fileAt) {
        int at = text.length();
        text.append('\n');
        map.insert(fileAt, 1);
        return new TextSpan(at, at);
    }

    /** The way back to the file. */
    public OffsetMap map() {
        return map.build();
    }

    private static boolean isBlank(String words) {
        for (int i = 0; i < words.length(); i++) {
            if (!isBlank(words.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBlank(char c) {
        return c <= ' ' || c == '\u00A0' || Character.isWhitespace(c);
    }
}
