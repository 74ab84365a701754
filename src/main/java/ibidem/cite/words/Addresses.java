package ibidem.cite.words;

import java.util.Locale;

/**
 * Where a web address in running text starts and ends, also when a line break was put inside it.
 *
 * <p>A broken address goes on after the break if it was cut at a mark that addresses break at, or if the next line's
 * first chunk looks like an address's tail and like nothing else.
 */
public final class Addresses {
    private static final String[] STARTS = {"http://", "https://", "www.", "ftp://", "hxxp://"};

    /** So many closing brackets at an address's end are looked into: keeps hostile input linear. */
    private static final int MOST_BRACKETS = 4;

    private Addresses() {}

    /** The end of the address that starts at {@code from}; {@code from} if none starts there. */
    public static int end(String text, int from) {
        char first = Character.toLowerCase(text.charAt(from));
        if (first != 'h' && first != 'w' && first != 'f' && first != '1') {
            return from;
        }
        if (from > 0 && Character.isLetterOrDigit(text.charAt(from - 1))) {
            return from;
        }
        if (first == '1') {
            return isDoi(text, from) ? trim(text, from, chunkEnd(text, from)) : from;
        }
        int scheme = 0;
        for (String start : STARTS) {
            if (text.regionMatches(true, from, start, 0, start.length())) {
                scheme = start.length();
                break;
            }
        }
        if (scheme == 0) {
            return from;
        }
        int end = chunkEnd(text, from + scheme);
        while (true) {
            int next = continuation(text, end);
            if (next < 0) {
                break;
            }
            end = chunkEnd(text, next);
        }
        return trim(text, from, end);
    }

    /** The address without the breaks inside it. */
    public static String joined(String address) {
        StringBuilder out = new StringBuilder(address.length());
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            if (!Tokens.isSpace(c) && c != '\u00AD') {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** Whether a break stands inside the address. */
    public static boolean isBroken(String address) {
        for (int i = 0; i < address.length(); i++) {
            if (Tokens.isSpace(address.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** {@code 10.}, four to nine digits, a slash. */
    private static boolean isDoi(String text, int from) {
        int i = from + 3;
        while (i < text.length() && i < from + 12 && Character.isDigit(text.charAt(i))) {
            i++;
        }
        return text.startsWith("10.", from) && i >= from + 7 && i < text.length() && text.charAt(i) == '/';
    }

    private static int chunkEnd(String text, int from) {
        int i = from;
        while (i < text.length() && !Tokens.isSpace(text.charAt(i)) && "<>\"“”«»{}|\\^`".indexOf(text.charAt(i)) < 0) {
            i++;
        }
        return i;
    }

    /** Where the address that breaks at {@code end} goes on; -1 if it does not. */
    private static int continuation(String text, int end) {
        int i = end;
        boolean line = false;
        while (i < text.length() && Tokens.isSpace(text.charAt(i))) {
            line |= text.charAt(i) == '\n' || text.charAt(i) == '\r';
            i++;
        }
        if (!line || i >= text.length() || end == 0) {
            return -1;
        }
        char last = text.charAt(end - 1);
        int chunkEnd = chunkEnd(text, i);
        String chunk = text.substring(i, Math.min(chunkEnd, i + 200));
        boolean cutAtMark = "-/_?&=%#~+".indexOf(last) >= 0;
        if (chunk.isEmpty()) {
            return -1;
        }
        boolean plain = Character.isLetterOrDigit(chunk.charAt(0)) || "-/_?&=%#~+".indexOf(chunk.charAt(0)) >= 0;
        if (!plain || startsAnew(chunk)) {
            return -1;
        }
        return cutAtMark || looksLikeTail(chunk) ? i : -1;
    }

    private static boolean startsAnew(String chunk) {
        String lower = chunk.toLowerCase(Locale.ROOT);
        return lower.startsWith("http") || lower.startsWith("www.");
    }

    /** A slash, two hyphens or an equals sign inside: words of prose have none of these. */
    private static boolean looksLikeTail(String chunk) {
        int hyphens = 0;
        for (int i = 0; i < chunk.length(); i++) {
            char c = chunk.charAt(i);
            if (c == '/' || c == '=' || c == '_' || c == '%') {
                return !Character.isUpperCase(chunk.charAt(0));
            }
            hyphens += c == '-' ? 1 : 0;
        }
        return hyphens >= 2 && !Character.isUpperCase(chunk.charAt(0));
    }

    /** Marks of the sentence at the end are no part of it, nor is a bracket that was not opened in it. */
    private static int trim(String text, int from, int end) {
        int i = end;
        int brackets = 0;
        while (i > from) {
            char c = text.charAt(i - 1);
            boolean closes = c == ')' || c == ']';
            boolean unopened = closes && brackets++ < MOST_BRACKETS && !opens(text, from, i - 1, c == ')' ? '(' : '[');
            if (".,;:!?'’‘*\u00AD".indexOf(c) < 0 && !unopened) {
                break;
            }
            i--;
        }
        return i;
    }

    private static boolean opens(String text, int from, int to, char open) {
        char close = open == '(' ? ')' : ']';
        int depth = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            depth += c == open ? 1 : c == close ? -1 : 0;
        }
        return depth > 0;
    }
}
