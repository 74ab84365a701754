package ibidem.cite.find;

import ibidem.text.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Finds DOIs and ISBNs, and says whether an ISBN's check digit is right. Linear. */
public final class Identifiers {
    private Identifiers() {}

    /** An identifier as it stands in a text. @param value in its plain form: {@code 10.1000/182}, {@code 9780306406157} */
    public record Found(TextSpan span, String value) {}

    /** All DOIs: the span begins at {@code doi:} or the resolver's address where there is one. */
    public static List<Found> dois(String text) {
        List<Found> found = new ArrayList<>();
        for (int i = text.indexOf("10."); i >= 0; i = text.indexOf("10.", i + 3)) {
            int slash = i + 3;
            while (slash < text.length() && (Character.isDigit(text.charAt(slash)) || text.charAt(slash) == '.')) {
                slash++;
            }
            boolean inside = i > 0 && Character.isLetterOrDigit(text.charAt(i - 1));
            if (inside || slash - i < 7 || slash >= text.length() || text.charAt(slash) != '/') {
                continue;
            }
            int end = slash + 1;
            while (end < text.length() && !Lexemes.isBlank(text.charAt(end)) && "\"“”»".indexOf(text.charAt(end)) < 0) {
                end++;
            }
            end = trimmed(text, slash, end);
            if (end <= slash + 1) {
                continue;
            }
            int start = labelStart(text, i);
            if (found.isEmpty() || found.get(found.size() - 1).span().end() <= start) {
                found.add(new Found(new TextSpan(start, end), text.substring(i, end)));
            }
            i = Math.max(i, end - 3);
        }
        return found;
    }

    private static int trimmed(String text, int start, int from) {
        int end = from;
        int open = 0;
        for (int i = start; i < end; i++) {
            open += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
        }
        while (end > start && ".,;:!?)]}'’*_".indexOf(text.charAt(end - 1)) >= 0) {
            if (text.charAt(end - 1) == ')') {
                if (open >= 0) {
                    break;
                }
                open++;
            }
            end--;
        }
        return end;
    }

    private static int labelStart(String text, int doi) {
        int start = doi;
        for (String resolver : new String[] {"doi.org/", "dx.doi.org/"}) {
            if (start >= resolver.length()
                    && text.regionMatches(true, doi - resolver.length(), resolver, 0, resolver.length())) {
                start = doi - resolver.length();
                for (String more : new String[] {"www.", "dx.", "https://", "http://"}) {
                    if (start >= more.length()
                            && text.regionMatches(true, start - more.length(), more, 0, more.length())) {
                        start -= more.length();
                    }
                }
                return start;
            }
        }
        int at = doi;
        while (at > 0 && (Lexemes.isBlank(text.charAt(at - 1)) || text.charAt(at - 1) == ':')) {
            at--;
        }
        return at >= 3 && text.regionMatches(true, at - 3, "doi", 0, 3) ? at - 3 : start;
    }

    /** All ISBNs that are announced as such; the value is digits and {@code X} only, of whatever length was found. */
    public static List<Found> isbns(String text) {
        List<Found> found = new ArrayList<>();
        String upper = text.toUpperCase(Locale.ROOT);
        if (upper.length() != text.length()) {
            return found; // a letter that grows in upper case would shift the spans
        }
        for (int i = upper.indexOf("ISBN"); i >= 0; i = upper.indexOf("ISBN", i + 4)) {
            int at = i + 4;
            if (upper.startsWith("-13", at) || upper.startsWith("-10", at) || upper.startsWith(" 13:", at)) {
                at += 3;
            }
            while (at < text.length() && " :-–(\u00a0".indexOf(text.charAt(at)) >= 0) {
                at++;
            }
            StringBuilder digits = new StringBuilder();
            int end = at;
            while (at < text.length() && digits.length() < 13) {
                char c = upper.charAt(at);
                if (Character.isDigit(c) || c == 'X' && digits.length() == 9) {
                    digits.append(c);
                    end = at + 1;
                } else if ("-–‑ \u00a0".indexOf(c) < 0 || digits.length() == 10 && c == ' ') {
                    break;
                }
                at++;
            }
            if (digits.length() >= 9) {
                found.add(new Found(new TextSpan(i, end), digits.toString()));
            }
        }
        return found;
    }

    /** Whether 10 or 13 digits carry the right check digit (ISO 2108). */
    public static boolean isIsbn(String digits) {
        int sum = 0;
        if (digits.length() == 10) {
            for (int i = 0; i < 10; i++) {
                int value = digits.charAt(i) == 'X' ? 10 : digits.charAt(i) - '0';
                sum += value * (10 - i);
            }
            return sum % 11 == 0;
        }
        if (digits.length() == 13) {
            for (int i = 0; i < 13; i++) {
                sum += (digits.charAt(i) - '0') * (i % 2 == 0 ? 1 : 3);
            }
            return sum % 10 == 0;
        }
        return false;
    }
}
