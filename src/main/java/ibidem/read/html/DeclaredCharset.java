package ibidem.read.html;

import java.util.Locale;

/** Finds {@code charset=utf-8} in a {@code <meta>} and {@code encoding="…"} in an XML declaration. */
final class DeclaredCharset {
    private DeclaredCharset() {}

    static String in(String head) {
        String lower = head.toLowerCase(Locale.ROOT);
        if (lower.startsWith("<?xml")) {
            String xml = after(lower.substring(0, Math.max(0, lower.indexOf("?>"))), "encoding");
            if (!xml.isEmpty()) {
                return xml;
            }
        }
        return after(lower, "charset");
    }

    private static String after(String head, String name) {
        for (int at = head.indexOf(name); at >= 0; at = head.indexOf(name, at + 1)) {
            int from = at + name.length();
            while (from < head.length() && (head.charAt(from) <= ' ' || "='\"".indexOf(head.charAt(from)) >= 0)) {
                from++;
            }
            int to = from;
            while (to < head.length()
                    && (Character.isLetterOrDigit(head.charAt(to)) || "-_.:".indexOf(head.charAt(to)) >= 0)) {
                to++;
            }
            if (to > from && head.substring(at, from).indexOf('=') >= 0) {
                return head.substring(from, to);
            }
        }
        return "";
    }
}
