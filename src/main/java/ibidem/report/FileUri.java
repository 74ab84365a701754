package ibidem.report;

import java.nio.charset.StandardCharsets;

/** A path, as given on the command line, as a URI reference (RFC 3986). */
public final class FileUri {
    private static final String UNRESERVED = "-._~/!$&'()*+,;=@";

    private FileUri() {}

    /** Everything but unreserved characters is percent-encoded as UTF-8; a leading {@code ./} goes. */
    public static String of(String path) {
        String given = path.startsWith("./") ? path.substring(2) : path;
        if (given.equals("-")) {
            return "stdin";
        }
        StringBuilder out = new StringBuilder(given.startsWith("/") ? "file://" : "");
        for (byte b : given.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
            if (letter || UNRESERVED.indexOf(c) >= 0) {
                out.append(c);
            } else {
                out.append('%').append(Character.toUpperCase(Character.forDigit(c >> 4, 16)));
                out.append(Character.toUpperCase(Character.forDigit(c & 15, 16)));
            }
        }
        return out.toString();
    }
}
