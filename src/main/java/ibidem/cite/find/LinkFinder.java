package ibidem.cite.find;

import ibidem.text.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Finds addresses: with a scheme, from {@code www.} on, or a host with a path ({@code nytimes.com/2015/12/05/x}).
 * Addresses broken by a blank or a line end are joined where both sides say so. Linear.
 */
public final class LinkFinder {
    private static final String[] SCHEMES = {"https://", "http://", "ftp://", "http//", "https//", "http:/", "https:/"};
    private static final String CLOSING = ".,;:!?)]}>\"'”’»“‘*_";
    /** A mark at which a typesetter breaks an address. */
    private static final String BREAKS = "/-_=?&.%~#+";
    /** How many pieces one address may be broken into; more is prose. */
    private static final int MOST_PIECES = 6;

    private LinkFinder() {}

    /** All addresses, in order, not overlapping. */
    public static List<FoundLink> find(String text) {
        List<FoundLink> found = new ArrayList<>();
        for (int i = 0; i < text.length(); ) {
            FoundLink link = startsAt(text, i) ? from(text, i) : null;
            if (link == null) {
                i++;
            } else {
                found.add(link);
                i = link.span().end();
            }
        }
        return found;
    }

    private static boolean startsAt(String text, int i) {
        char c = text.charAt(i);
        if (i > 0 && (Character.isLetterOrDigit(text.charAt(i - 1)) || "@/.-_".indexOf(text.charAt(i - 1)) >= 0)) {
            return false;
        }
        if (c == 'h' || c == 'H' || c == 'f' || c == 'F') {
            for (String scheme : SCHEMES) {
                if (text.regionMatches(true, i, scheme, 0, scheme.length())) {
                    return true;
                }
            }
        }
        return text.regionMatches(true, i, "www.", 0, 4) || isHostWithPath(text, i);
    }

    /** {@code name.name/...}: at least one dot, letters before the slash, and something after it. */
    private static boolean isHostWithPath(String text, int start) {
        if (!isAsciiLetterOrDigit(text.charAt(start))) {
            return false;
        }
        int lastDot = -1;
        int limit = Math.min(text.length(), start + 80);
        for (int i = start; i < limit; i++) {
            char c = text.charAt(i);
            if (c == '.') {
                if (lastDot == i - 1) {
                    return false;
                }
                lastDot = i;
            } else if (c == '/') {
                return lastDot > start + 1
                        && i - lastDot >= 3
                        && i - lastDot <= 7
                        && isLowerAscii(text, lastDot + 1, i)
                        && i + 1 < text.length()
                        && isAsciiLetterOrDigit(text.charAt(i + 1));
            } else if (!isAsciiLetterOrDigit(c) && c != '-') {
                return false;
            }
        }
        return false;
    }

    private static boolean isAsciiLetterOrDigit(char c) {
        return c < 128 && Character.isLetterOrDigit(c);
    }

    private static boolean isLowerAscii(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) < 'a' || text.charAt(i) > 'z') {
                return false;
            }
        }
        return true;
    }

    private static @Nullable FoundLink from(String text, int start) {
        StringBuilder url = new StringBuilder();
        int end = pieceEnd(text, start);
        url.append(text, start, end);
        int pieces = 1;
        while (pieces < MOST_PIECES) {
            int next = nextPiece(text, end, url);
            if (next < 0) {
                break;
            }
            int nextEnd = pieceEnd(text, next);
            url.append(text, next, nextEnd);
            end = nextEnd;
            pieces++;
        }
        int trimmed = trimmed(url);
        int cut = url.length() - trimmed;
        boolean onlyScheme = trimmed <= 0 || url.indexOf(".") < 0;
        return onlyScheme
                ? null
                : new FoundLink(new TextSpan(start, end - cut), repaired(url.substring(0, trimmed)), pieces > 1);
    }

    private static String repaired(String url) {
        String lower = url.toLowerCase(Locale.ROOT);
        for (String broken : new String[] {"http//", "https//"}) {
            if (lower.startsWith(broken)) {
                return broken.replace("//", "://") + url.substring(broken.length());
            }
        }
        for (String broken : new String[] {"http:/", "https:/"}) {
            if (lower.startsWith(broken) && !lower.startsWith(broken + "/")) {
                return broken + "/" + url.substring(broken.length());
            }
        }
        return url;
    }

    private static int pieceEnd(String text, int start) {
        int i = start;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (Lexemes.isBlank(c)
                    || c == '<'
                    || c == '>'
                    || c == '"'
                    || c == '“'
                    || c == '”'
                    || c == '«'
                    || c == '»') {
                break;
            }
            i++;
        }
        return i;
    }

    /** Where the address goes on after a gap at {@code end}; -1 if it does not. */
    private static int nextPiece(String text, int end, StringBuilder url) {
        int next = end;
        boolean lineEnd = false;
        while (next < text.length() && Lexemes.isBlank(text.charAt(next))) {
            lineEnd |= text.charAt(next) == '\n';
            next++;
        }
        if (next == end || next >= text.length() || next - end > 8) {
            return -1;
        }
        int pieceEnd = pieceEnd(text, next);
        String piece = text.substring(next, pieceEnd);
        String sofar = url.toString();
        if (sofar.endsWith("://") || sofar.equalsIgnoreCase("www.")) {
            return next;
        }
        if (startsNewThing(piece)) {
            return -1;
        }
        char last = url.charAt(url.length() - 1);
        char first = piece.charAt(0);
        boolean brokenBefore = BREAKS.indexOf(last) >= 0 && (last != '.' || lineEnd) && isAsciiPath(first);
        boolean brokenAfter = "/?&=%#_".indexOf(first) >= 0 && piece.length() > 1;
        if (last == '.' || last == ',' || !brokenBefore && !brokenAfter) {
            return last == '.' && lineEnd && looksLikePath(piece) && Character.isLowerCase(first) ? next : -1;
        }
        return brokenAfter || looksLikePath(piece) || lineEnd && isLowerOrDigit(piece) ? next : -1;
    }

    private static boolean startsNewThing(String piece) {
        String lower = piece.toLowerCase(Locale.ROOT);
        return lower.startsWith("http") || lower.startsWith("www.") || lower.startsWith("doi") || lower.startsWith("(");
    }

    private static boolean isAsciiPath(char c) {
        return isAsciiLetterOrDigit(c) || BREAKS.indexOf(c) >= 0;
    }

    /** Marks of a path inside, not only at the end: {@code story/123}, {@code fire-iran.html}, {@code 24-us}. */
    private static boolean looksLikePath(String piece) {
        int length = trimmed(new StringBuilder(piece));
        boolean mark = false;
        for (int i = 0; i < length; i++) {
            char c = piece.charAt(i);
            if (c >= 128 || ",;:()".indexOf(c) >= 0 && c != ',') {
                return false;
            }
            mark |= i > 0 && i < length - 1 && "/-_=?&.".indexOf(c) >= 0;
        }
        return mark && !looksLikeNumberRange(piece, length);
    }

    private static boolean looksLikeNumberRange(String piece, int length) {
        for (int i = 0; i < length; i++) {
            if (!Character.isDigit(piece.charAt(i)) && "-.".indexOf(piece.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLowerOrDigit(String piece) {
        for (int i = 0; i < piece.length(); i++) {
            char c = piece.charAt(i);
            if (!(c >= 'a' && c <= 'z')
                    && !(c >= '0' && c <= '9')
                    && !(i == piece.length() - 1 && CLOSING.indexOf(c) >= 0)) {
                return false;
            }
        }
        return !WordClass.ACCESSED.has(piece);
    }

    /** Length without closing marks; a bracket that the address itself opened stays. */
    private static int trimmed(CharSequence url) {
        int opened = 0;
        for (int i = 0; i < url.length(); i++) {
            opened += url.charAt(i) == '(' ? 1 : url.charAt(i) == ')' ? -1 : 0;
        }
        int end = url.length();
        while (end > 0 && CLOSING.indexOf(url.charAt(end - 1)) >= 0) {
            if (url.charAt(end - 1) == ')') {
                if (opened >= 0) {
                    break;
                }
                opened++;
            }
            end--;
        }
        return end;
    }
}
