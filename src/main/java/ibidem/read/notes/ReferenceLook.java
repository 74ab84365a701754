package ibidem.read.notes;

/** Whether words look like an entry of a bibliography. */
public final class ReferenceLook {
    /** References are rarely longer; a paragraph of an article is. */
    private static final int LONGEST = 900;

    private ReferenceLook() {}

    /** A year, an address, an identifier or {@code n.d.} in a short paragraph. */
    public static boolean of(String words) {
        if (words.length() > LONGEST) {
            return false;
        }
        if (words.contains("http") || words.contains("doi") || words.contains("n.d.")) {
            return true;
        }
        int digits = 0;
        for (int i = 0; i <= words.length(); i++) {
            boolean digit = i < words.length() && words.charAt(i) >= '0' && words.charAt(i) <= '9';
            if (!digit && digits == 4 && (words.charAt(i - 4) == '1' || words.charAt(i - 4) == '2')) {
                return true;
            }
            digits = digit ? digits + 1 : 0;
        }
        return false;
    }
}
