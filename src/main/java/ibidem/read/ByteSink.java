package ibidem.read;

import static java.nio.charset.StandardCharsets.UTF_8;

import ibidem.text.TextSpan;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/** Numbers and texts into a growing array of bytes. */
final class ByteSink {
    private byte[] bytes = new byte[1024];
    private int length;

    /** At most five bytes, the fewer the smaller the number; a negative one takes five. */
    void number(int value) {
        ensure(5);
        int rest = value;
        while ((rest & ~0x7f) != 0) {
            bytes[length++] = (byte) (rest & 0x7f | 0x80);
            rest >>>= 7;
        }
        bytes[length++] = (byte) rest;
    }

    void numbers(int[] values) {
        for (int value : values) {
            number(value);
        }
    }

    void text(String text) {
        byte[] encoded = text.getBytes(UTF_8);
        number(encoded.length);
        ensure(encoded.length);
        System.arraycopy(encoded, 0, bytes, length, encoded.length);
        length += encoded.length;
    }

    void texts(List<String> texts) {
        list(texts, this::text);
    }

    void span(TextSpan span) {
        number(span.start());
        number(span.length());
    }

    <T> void list(List<T> items, Consumer<T> write) {
        number(items.size());
        items.forEach(write);
    }

    byte[] bytes() {
        return Arrays.copyOf(bytes, length);
    }

    private void ensure(int more) {
        if (bytes.length - length < more) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
        }
    }
}
