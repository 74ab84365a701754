package ibidem.cite;

/**
 * Places in works that are cited by the divisions of all their editions and never in full: chapter and verse ({@code
 * Gen. 1:1–3}), book, chapter and section ({@code Thuc. 1.22.4}), the pages of Bekker and Stephanus ({@code Politics
 * 1253a2}). Such a citation is complete (Chicago Manual of Style, 17th ed., 14.239 and 14.242).
 */
final class CanonicalPlace {
    private CanonicalPlace() {}

    /** Whether {@code text} names such a place. */
    static boolean isIn(String text) {
        int at = 0;
        while (at < text.length()) {
            if (isDigit(text, at)) {
                int end = digits(text, at);
                boolean column = end < text.length() && text.charAt(end) >= 'a' && text.charAt(end) <= 'e';
                boolean edge = !column || end + 1 == text.length() || !Character.isLetter(text.charAt(end + 1));
                boolean verse = end < text.length() && ":.".indexOf(text.charAt(end)) >= 0 && isDigit(text, end + 1);
                if (verse || column && edge) {
                    return true;
                }
                at = end;
            } else {
                at++;
            }
        }
        return false;
    }

    private static int digits(String text, int from) {
        int at = from;
        while (isDigit(text, at)) {
            at++;
        }
        return at;
    }

    private static boolean isDigit(String text, int at) {
        return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }
}
