package ibidem.cite.data;

import java.util.Map;

/** HTML in the fields of exports: {@code <i>}, {@code <span class="nocase">}, {@code &amp;}. */
final class Markup {
    private static final Map<String, String> CHARACTERS =
            Map.of("&amp;", "&", "&lt;", "<", "&gt;", ">", "&quot;", "\"", "&#39;", "'", "&apos;", "'", "&nbsp;", " ");
    /** No tag in such a field is longer; a lone sign of less is none. */
    private static final int LONGEST_TAG = 60;

    private Markup() {}

    /** The words of a field without tags, character references written out. */
    static String without(String value) {
        if (value.indexOf('<') < 0 && value.indexOf('&') < 0) {
            return value.strip();
        }
        StringBuilder plain = new StringBuilder(value.length());
        int i = 0;
        while (i < value.length()) {
            int end = value.charAt(i) == '<' ? tagEnd(value, i) : -1;
            String reference = value.charAt(i) == '&' ? reference(value, i) : "";
            if (end > 0) {
                i = end;
            } else if (!reference.isEmpty()) {
                plain.append(CHARACTERS.getOrDefault(reference, reference));
                i += reference.length();
            } else {
                plain.append(value.charAt(i++));
            }
        }
        return plain.toString().strip();
    }

    /** Behind a tag that opens at {@code at}; -1 if none does: a letter or a slash follows the sign. */
    private static int tagEnd(String value, int at) {
        boolean tag =
                at + 1 < value.length() && (Character.isLetter(value.charAt(at + 1)) || value.charAt(at + 1) == '/');
        int end = tag ? value.indexOf('>', at) : -1;
        return end > 0 && end - at <= LONGEST_TAG ? end + 1 : -1;
    }

    private static String reference(String value, int at) {
        int end = value.indexOf(';', at);
        String reference = end < 0 ? "" : value.substring(at, end + 1);
        return CHARACTERS.containsKey(reference) ? reference : "";
    }
}
