package ibidem.read.charset;

import ibidem.read.Decoded;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Turns the bytes of a text file into characters: byte order mark, then strict UTF-8, then the declared encoding, then
 * a guess that is reported. Strict UTF-8 first because text in another encoding hardly ever is valid UTF-8 by accident,
 * while declarations are often wrong.
 */
public final class TextDecoder {
    /** What a declaration of ISO-8859-1 or US-ASCII means in practice, by the WHATWG encoding standard. */
    private static final Charset WESTERN = Charset.forName("windows-1252");

    private TextDecoder() {}

    /** @param declared the encoding that the file itself names, empty if none */
    public static Decoded decode(byte[] bytes, String declared) {
        Charset marked = byteOrderMark(bytes);
        if (marked != null) {
            return lenient(bytes, markLength(marked), marked, List.of());
        }
        Charset escaped = sevenBit(bytes);
        String text = escaped == null ? null : strict(bytes, escaped);
        if (text != null && escaped != null) {
            return new Decoded(text, escaped.name(), List.of());
        }
        String tilde = TildeChinese.decode(bytes);
        if (tilde != null) {
            return new Decoded(tilde, TildeChinese.NAME, List.of());
        }
        Charset wide = unmarkedUtf16(bytes);
        if (wide != null) {
            return lenient(bytes, 0, wide, List.of("taken for " + wide.name() + ": every other byte is zero"));
        }
        String utf8 = strict(bytes, StandardCharsets.UTF_8);
        if (utf8 != null) {
            return new Decoded(utf8, "UTF-8", List.of());
        }
        return otherwise(bytes, declared);
    }

    private static Decoded otherwise(byte[] bytes, String declared) {
        Charset named = charset(declared);
        String text = named == null ? null : strict(bytes, named);
        if (text != null && named != null) {
            return new Decoded(text, named.name(), List.of());
        }
        if (named == null && mostlyUtf8(bytes)) {
            return lenient(bytes, 0, StandardCharsets.UTF_8, List.of());
        }
        Charset guessed = named != null && named != StandardCharsets.UTF_8 ? named : CharsetJudge.guess(bytes);
        return lenient(bytes, 0, guessed, List.of("its encoding is not named; taken for " + guessed.name()));
    }

    /** Whether the bytes begin with a byte order mark of UTF-8, UTF-16 or UTF-32, or look like UTF-16 without one. */
    public static boolean isWide(byte[] bytes) {
        return byteOrderMark(bytes) != null || unmarkedUtf16(bytes) != null;
    }

    private static @Nullable Charset byteOrderMark(byte[] b) {
        if (starts(b, 0xEF, 0xBB, 0xBF)) {
            return StandardCharsets.UTF_8;
        }
        if (starts(b, 0xFF, 0xFE, 0, 0)) {
            return Charset.forName("UTF-32LE");
        }
        if (starts(b, 0, 0, 0xFE, 0xFF)) {
            return Charset.forName("UTF-32BE");
        }
        if (starts(b, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        }
        return starts(b, 0xFE, 0xFF) ? StandardCharsets.UTF_16BE : null;
    }

    private static int markLength(Charset charset) {
        return switch (charset.name()) {
            case "UTF-8" -> 3;
            case "UTF-32LE", "UTF-32BE" -> 4;
            default -> 2;
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

    /** UTF-16 of Latin letters has a zero in every other byte. */
    private static @Nullable Charset unmarkedUtf16(byte[] b) {
        int length = Math.min(b.length, 4096) & ~1;
        int even = 0;
        int odd = 0;
        for (int i = 0; i < length; i += 2) {
            even += b[i] == 0 ? 1 : 0;
            odd += b[i + 1] == 0 ? 1 : 0;
        }
        boolean little = length >= 8 && odd * 10 > length / 2 * 7 && even == 0;
        boolean big = length >= 8 && even * 10 > length / 2 * 7 && odd == 0;
        return little ? StandardCharsets.UTF_16LE : big ? StandardCharsets.UTF_16BE : null;
    }

    /** ISO-2022-JP and -KR write their letters in seven bits: they would pass for UTF-8. */
    private static @Nullable Charset sevenBit(byte[] b) {
        for (int i = 0; i + 2 < b.length; i++) {
            if (b[i] == 0x1B && b[i + 1] == '$' && (b[i + 2] == 'B' || b[i + 2] == '@')) {
                return Charset.forName("ISO-2022-JP");
            }
            if (b[i] == 0x1B && b[i + 1] == '$' && b[i + 2] == ')') {
                return Charset.forName("ISO-2022-KR");
            }
        }
        return null;
    }

    /** Whether the few bytes that are no UTF-8 are faults in a text that is. */
    private static boolean mostlyUtf8(byte[] bytes) {
        int good = 0;
        int bad = 0;
        int i = 0;
        while (i < bytes.length) {
            int lead = bytes[i] & 0xFF;
            int more = lead < 0x80 ? 0 : lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : lead >= 0xC2 ? 1 : -1;
            boolean whole = more >= 0 && lead < 0xF5;
            for (int k = 1; whole && k <= more; k++) {
                whole = i + k < bytes.length && (bytes[i + k] & 0xC0) == 0x80;
            }
            good += whole && more > 0 ? 1 : 0;
            bad += whole ? 0 : 1;
            i += whole ? more + 1 : 1;
        }
        return good > 20 * bad;
    }

    private static @Nullable Charset charset(String name) {
        if (name.isEmpty()) {
            return null;
        }
        try {
            Charset charset = Charset.forName(name.strip());
            boolean western = charset == StandardCharsets.ISO_8859_1 || charset == StandardCharsets.US_ASCII;
            return western ? WESTERN : charset;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }

    static @Nullable String strict(byte[] bytes, Charset charset) {
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

    private static Decoded lenient(byte[] bytes, int from, Charset charset, List<String> warnings) {
        String text = new String(bytes, from, bytes.length - from, charset);
        if (text.indexOf('\uFFFD') < 0) {
            return new Decoded(text, charset.name(), warnings);
        }
        String broken = "some bytes are no " + charset.name() + " and were replaced";
        return new Decoded(
                text, charset.name(), warnings.isEmpty() ? List.of(broken) : List.of(warnings.get(0), broken));
    }
}
