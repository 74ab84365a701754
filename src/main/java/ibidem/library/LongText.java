package ibidem.library;

import ibidem.text.OffsetMap;
import ibidem.text.Placing;
import ibidem.text.Selector;
import ibidem.text.TextSpan;
import java.io.EOFException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * A plain text that is too long to be held: read where it lies, a block at a time. One pass counts what stands before each
 * block, 20 bytes a block; a look-up costs one block. The text must be UTF-8, which the search that led here has seen.
 *
 * <p>Keeps the blocks read last; not for several threads.
 */
public final class LongText implements Searched, Placing {
    /** Bytes of a block: a place is counted from its start, 10 microseconds, and a passage lies in one or two. */
    private static final int BLOCK = 1 << 14;

    /** Bytes up to which a text may be read as a document as well, with its notes and pages. */
    private static final int MOST_READ = 8 << 20;

    /** Blocks kept. */
    private static final int KEPT = 8;

    private final String path;
    private int blocks;
    /** Of each block and the end: bytes, code units, code points and line ends before it, and where its line starts. */
    private int[] bytes = new int[64];

    private int[] units = new int[64];
    private int[] points = new int[64];
    private int[] lines = new int[64];
    private int[] lineStarts = new int[64];

    private final String[] held = new String[KEPT];
    private final int[] heldNumbers = new int[KEPT];

    private LongText(String path) {
        this.path = path;
        Arrays.fill(heldNumbers, -1);
    }

    /** Counts a file; empty if it cannot be read, or is longer than an {@code int} can say. */
    static Optional<LongText> of(String path) {
        LongText text = new LongText(path);
        try (RandomAccessFile file = new RandomAccessFile(path, "r")) {
            if (file.length() > Integer.MAX_VALUE) {
                return Optional.empty();
            }
            text.count(file);
            return Optional.of(text);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private void count(RandomAccessFile file) throws IOException {
        byte[] buffer = new byte[BLOCK];
        int at = 0;
        int unit = 0;
        int point = 0;
        int line = 0;
        int lineStart = 0;
        byte before = 0;
        boolean due = true;
        int got;
        while ((got = file.read(buffer)) > 0) {
            for (int i = 0; i < got; i++) {
                byte b = buffer[i];
                // Neither a letter nor a line's end of two signs is cut: a block starts behind it.
                boolean starts = b >= (byte) 0xC0 || b >= 0;
                if (due && starts && !(before == '\r' && b == '\n')) {
                    mark(at + i, unit, point, line, lineStart);
                    due = false;
                }
                if (starts) {
                    unit += b < 0 && b >= (byte) 0xF0 ? 2 : 1;
                    point++;
                    if (b == '\n' || b == '\r') {
                        line += b == '\n' && before == '\r' ? 0 : 1;
                        lineStart = point;
                    }
                }
                before = b;
            }
            at += got;
            due = true;
        }
        mark(at, unit, point, line, lineStart);
        blocks--;
    }

    private void mark(int at, int unit, int point, int line, int lineStart) {
        if (blocks == bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * blocks);
            units = Arrays.copyOf(units, 2 * blocks);
            points = Arrays.copyOf(points, 2 * blocks);
            lines = Arrays.copyOf(lines, 2 * blocks);
            lineStarts = Arrays.copyOf(lineStarts, 2 * blocks);
        }
        bytes[blocks] = at;
        units[blocks] = unit;
        points[blocks] = point;
        lines[blocks] = line;
        lineStarts[blocks++] = lineStart;
    }

    /** Whether the text is too long to be read as a document: then only what lies in the file is there to be looked at. */
    public boolean isTooLong() {
        return bytes[blocks] > MOST_READ;
    }

    @Override
    public int length() {
        return units[blocks];
    }

    @Override
    public OffsetMap toDocument() {
        return OffsetMap.identity();
    }

    @Override
    public TextSpan toSearch(TextSpan span) {
        int start = toUnit(span.start());
        return new TextSpan(start, Math.max(start, toUnit(span.end())));
    }

    /** The code unit that byte {@code offset} belongs to; the text's length for what lies behind its end. */
    private int toUnit(int offset) {
        if (offset >= bytes[blocks]) {
            return length();
        }
        int block = block(bytes, offset);
        int at = bytes[block];
        int unit = units[block];
        if (bytes[block + 1] - at == units[block + 1] - unit) {
            return unit + offset - at;
        }
        String text = text(block);
        for (int i = 0; i < text.length() && at < offset; i++) {
            at += Utf8Offsets.length(text.charAt(i));
            unit++;
        }
        return unit;
    }

    @Override
    public String words(TextSpan span) {
        StringBuilder words = new StringBuilder(span.length());
        for (int block = block(units, span.start()); block < blocks && units[block] < span.end(); block++) {
            String text = text(block);
            int from = Math.max(0, span.start() - units[block]);
            words.append(text, from, Math.min(text.length(), span.end() - units[block]));
        }
        return words.toString();
    }

    @Override
    public String documentWords(TextSpan span) {
        return words(span);
    }

    @Override
    public Selector selector(TextSpan span) {
        int from = Math.max(0, span.start() - Selector.CONTEXT - 1);
        int to = Math.min(length(), span.end() + Selector.CONTEXT + 1);
        return Selector.of(words(new TextSpan(from, to)), span.shift(-from));
    }

    @Override
    public int line(int offset) {
        return place(offset)[0];
    }

    @Override
    public int column(int offset) {
        int[] place = place(offset);
        return place[1] - place[2] + 1;
    }

    @Override
    public int codePoint(int offset) {
        return place(offset)[1];
    }

    /** Line, code point, and the code point at which the line starts. */
    private int[] place(int offset) {
        int block = block(units, offset);
        int point = points[block];
        int line = lines[block];
        int lineStart = lineStarts[block];
        String text = block < blocks ? text(block) : "";
        int end = Math.min(text.length(), offset - units[block]);
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            point += Character.isLowSurrogate(c) && i > 0 ? 0 : 1;
            boolean first = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            if ((c == '\n' || c == '\r') && !first) {
                line++;
                lineStart = point;
            }
        }
        return new int[] {line + 1, point, lineStart};
    }

    private int block(int[] starts, int offset) {
        int at = Arrays.binarySearch(starts, 0, blocks, offset);
        return at >= 0 ? at : Math.max(0, -at - 2);
    }

    private String text(int block) {
        int slot = block % KEPT;
        if (heldNumbers[slot] != block) {
            byte[] utf8 = new byte[bytes[block + 1] - bytes[block]];
            try (RandomAccessFile file = new RandomAccessFile(path, "r")) {
                file.seek(bytes[block]);
                file.readFully(utf8);
            } catch (EOFException e) {
                // Cut off since it was counted: what is gone is blank.
                Arrays.fill(utf8, (byte) ' ');
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            held[slot] = new String(utf8, StandardCharsets.UTF_8);
            heldNumbers[slot] = block;
        }
        return held[slot];
    }
}
