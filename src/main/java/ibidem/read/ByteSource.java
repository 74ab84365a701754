package ibidem.read;

import static java.nio.charset.StandardCharsets.UTF_8;

import ibidem.text.TextSpan;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What {@link ByteSink} wrote, read back with every length held against what is there. */
final class ByteSource {
    private final byte[] bytes;
    private int at;

    ByteSource(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Reads one item of a list. */
    interface Item<T> {
        T read() throws IOException;
    }

    int number() throws IOException {
        int value = 0;
        for (int shift = 0; shift < 35; shift += 7) {
            if (at == bytes.length) {
                throw new IOException("not an encoded document: it ends early");
            }
            byte next = bytes[at++];
            value |= (next & 0x7f) << shift;
            if (next >= 0) {
                return value;
            }
        }
        throw new IOException("not an encoded document: a number too long");
    }

    /** A number of things of a byte or more each, so never more than bytes are left. */
    int count() throws IOException {
        int count = number();
        if (count < 0 || count > bytes.length - at) {
            throw new IOException("not an encoded document: more items than bytes");
        }
        return count;
    }

    int[] numbers(int count) throws IOException {
        int[] numbers = new int[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = number();
        }
        return numbers;
    }

    String text() throws IOException {
        int length = count();
        String text = new String(bytes, at, length, UTF_8);
        at += length;
        return text;
    }

    List<String> texts() throws IOException {
        return list(this::text);
    }

    TextSpan span(int limit) throws IOException {
        int start = number();
        int length = number();
        if (start < 0 || length < 0 || start > limit || length > limit - start) {
            throw new IOException("not an encoded document: a span beyond the text");
        }
        return new TextSpan(start, start + length);
    }

    <E> E constant(E[] constants) throws IOException {
        int ordinal = number();
        if (ordinal < 0 || ordinal >= constants.length) {
            throw new IOException("not an encoded document: an unknown constant");
        }
        return constants[ordinal];
    }

    <T> List<T> list(Item<T> item) throws IOException {
        int count = count();
        List<T> items = new ArrayList<>(Math.min(count, 1 << 16));
        for (int i = 0; i < count; i++) {
            items.add(item.read());
        }
        return items;
    }

    void expectEnd() throws IOException {
        if (at != bytes.length) {
            throw new IOException("not an encoded document: bytes left over");
        }
    }
}
