package ibidem.read;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Turns the bytes of a text file into characters: byte order mark, then strict UTF-8, then the declared encoding, then
 * a guess that is reported. Strict UTF-8 first because text in another encoding hardly ever is valid UTF-8 by accident,
 * while declarations are often wrong.
 */
final class TextDecoder {
    private TextDecoder() {}

    /** @param declared the encoding that the file itself names, empty if none */
    static Decoded decode(byte[] bytes, String declared) {
        int mark = byteOrderMarkLength(bytes);
        if (mark > 0) {
            Charset charset = byteOrderMarkCharset(bytes, mark);
            return lenient(bytes, mark, charset);
        }
        String utf8 = strict(bytes, StandardCharsets.UTF_8);
        if (utf8 != null) {
            return new Decoded(utf8, "UTF-8", List.of());
        }
        return lenient(bytes, 0, Charset.forName("windows-1252"));
    }

    /** Whether the bytes begin with a byte order mark of UTF-8, UTF-16 or UTF-32. */
    static boolean hasByteOrderMark(byte[] bytes) {
        return byteOrderMarkLength(bytes) > 0;
    }

    private static int byteOrderMarkLength(byte[] b) {
        if (starts(b, 0xEF, 0xBB, 0xBF)) {
            return 3;
        }
        if (starts(b, 0xFF, 0xFE, 0, 0) || starts(b, 0, 0, 0xFE, 0xFF)) {
            return 4;
        }
        return starts(b, 0xFF, 0xFE) || starts(b, 0xFE, 0xFF) ? 2 : 0;
    }

    private static Charset byteOrderMarkCharset(byte[] b, int length) {
        boolean little = (b[0] & 0xFF) == 0xFF;
        return switch (length) {
            case 3 -> StandardCharsets.UTF_8;
            case 4 -> Charset.forName(little ? "UTF-32LE" : "UTF-32BE");
            default -> little ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
        };
    }

    private static boolean starts(byte[] b, int... first) {
        if (b.length < first.length) {
            return false;
        }
        for (int i = 0; i < first.length; i++) {
            if ((b[i] & 0xFF) != first[i]) {
                return false;
            }
        }
        return true;
    }

    private static @org.jspecify.annotations.Nullable String strict(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private static Decoded lenient(byte[] bytes, int from, Charset charset) {
        String text = new String(bytes, from, bytes.length - from, charset);
        boolean broken = text.indexOf('\uFFFD') >= 0;
        return new Decoded(
                text,
                charset.name(),
                broken ? List.of("some bytes are no " + charset.name() + " and were replaced") : List.of());
    }
}
