package ibidem.read.office;

import java.nio.charset.StandardCharsets;

/**
 * Cuts rich text into tokens, one at a time: braces, control words with their number, control signs, bytes of text.
 * Whatever does not fit the grammar comes out as text.
 */
final class RtfTokens {
    private static final int LONGEST_WORD = 32;
    private static final int LONGEST_NUMBER = 9;

    private final byte[] bytes;
    private int at;
    private Kind kind = Kind.END;
    private String word = "";
    private int number;
    private boolean hasNumber;
    private byte value;

    /** What a token is. */
    enum Kind {
        OPEN,
        CLOSE,
        /** A control word or a control sign other than an apostrophe. */
        CONTROL,
        /** One byte of text, written out or as {@code \'e9}. */
        BYTE,
        END
    }

    RtfTokens(byte[] bytes) {
        this.bytes = bytes;
    }

    Kind next() {
        while (at < bytes.length && (bytes[at] == '\r' || bytes[at] == '\n' || bytes[at] == 0)) {
            at++;
        }
        if (at >= bytes.length) {
            return kind = Kind.END;
        }
        byte first = bytes[at++];
        if (first == '{') {
            return kind = Kind.OPEN;
        }
        if (first == '}') {
            return kind = Kind.CLOSE;
        }
        return kind = first == '\\' && at < bytes.length ? control() : text(first);
    }

    private Kind text(byte first) {
        value = first;
        return Kind.BYTE;
    }

    private Kind control() {
        byte first = bytes[at];
        if (isLetter(first)) {
            return readWord();
        }
        at++;
        if (first == '\'' && at + 1 < bytes.length) {
            int high = Character.digit(bytes[at], 16);
            int low = Character.digit(bytes[at + 1], 16);
            if (high >= 0 && low >= 0) {
                at += 2;
                return text((byte) (high << 4 | low));
            }
        }
        if (first == '\\' || first == '{' || first == '}') {
            return text(first);
        }
        word = first == '\r' || first == '\n' ? "par" : String.valueOf((char) (first & 0xff));
        hasNumber = false;
        return Kind.CONTROL;
    }

    private Kind readWord() {
        int start = at;
        while (at < bytes.length && at - start < LONGEST_WORD && isLetter(bytes[at])) {
            at++;
        }
        word = new String(bytes, start, at - start, StandardCharsets.US_ASCII);
        int digits = at;
        boolean minus = at < bytes.length && bytes[at] == '-';
        at += minus ? 1 : 0;
        number = 0;
        int from = at;
        while (at < bytes.length && at - from < LONGEST_NUMBER && bytes[at] >= '0' && bytes[at] <= '9') {
            number = number * 10 + bytes[at++] - '0';
        }
        hasNumber = at > from;
        if (!hasNumber) {
            at = digits;
        }
        number = minus ? -number : number;
        if (at < bytes.length && bytes[at] == ' ') {
            at++;
        }
        return Kind.CONTROL;
    }

    private static boolean isLetter(byte b) {
        return (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z');
    }

    /** Passes over bytes that are no text at all. */
    void skip(int count) {
        at = (int) Math.min(bytes.length, (long) at + Math.max(0, count));
    }

    Kind kind() {
        return kind;
    }

    String word() {
        return word;
    }

    /** The control word's number; {@code otherwise} where it has none. */
    int number(int otherwise) {
        return hasNumber ? number : otherwise;
    }

    byte value() {
        return value;
    }
}
