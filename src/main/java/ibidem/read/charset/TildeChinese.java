package ibidem.read.charset;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/**
 * HZ, the encoding of Chinese in news groups and mail that writes in seven bits: between <code>~{</code> and
 * <code>~}</code> two letters are one character of GB 2312 (RFC 1843). The JDK does not know it.
 */
final class TildeChinese {
    static final String NAME = "HZ-GB-2312";

    private static final Charset GB = Charset.forName("GBK");

    private TildeChinese() {}

    /** The text; null where the bytes are no HZ throughout, or have nothing that only HZ writes. */
    static @Nullable String decode(byte[] bytes) {
        return opens(bytes) ? decoded(bytes) : null;
    }

    private static boolean opens(byte[] bytes) {
        for (int i = 0; i + 1 < bytes.length; i++) {
            if (bytes[i] == '~' && bytes[i + 1] == '{') {
                return true;
            }
        }
        return false;
    }

    private static @Nullable String decoded(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        boolean chinese = false;
        int found = 0;
        int at = 0;
        while (at < bytes.length) {
            int c = bytes[at];
            int next = at + 1 < bytes.length ? bytes[at + 1] : -1;
            if (c < 0) {
                return null;
            }
            if (c == '~' && next == (chinese ? '}' : '{')) {
                chinese = !chinese;
                at += 2;
            } else if (chinese && isHalf(c) && isHalf(next)) {
                text.append(new String(new byte[] {(byte) (c | 0x80), (byte) (next | 0x80)}, GB));
                found++;
                at += 2;
            } else if (chinese && c != '\n' && c != '\r') {
                return null;
            } else {
                boolean sign = c == '~' && (next == '~' || next == '\n');
                text.append((char) (sign ? next : c));
                chinese = false;
                at += sign ? 2 : 1;
            }
        }
        return found > 0 && text.indexOf("\uFFFD") < 0 ? text.toString() : null;
    }

    private static boolean isHalf(int c) {
        return c > 0x20 && c < 0x7f;
    }
}
