package ibidem.read.tika;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Whether bytes are UTF-8 from end to end. */
final class Utf8 {
    private Utf8() {}

    /** Looks at all of {@code in} and takes it back to where it was. */
    static boolean fits(InputStream in) throws IOException {
        if (!in.markSupported()) {
            return false;
        }
        in.mark(Integer.MAX_VALUE);
        try {
            byte[] bytes = in.readAllBytes();
            return bytes.length > 0 && !hasEscapes(bytes) && decodes(bytes);
        } finally {
            in.reset();
        }
    }

    private static boolean decodes(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** ISO-2022 and HZ write their letters in seven bits, so that they decode as UTF-8 and are not. */
    private static boolean hasEscapes(byte[] bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0x1b || (bytes[i] == '~' && i + 1 < bytes.length && bytes[i + 1] == '{')) {
                return true;
            }
        }
        return false;
    }
}
