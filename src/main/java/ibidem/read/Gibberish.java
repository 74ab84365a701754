package ibidem.read;

/** Tells text from bytes that were merely decoded. */
final class Gibberish {
    /** Enough of a text to tell. */
    private static final int LOOKED_AT = 16_384;

    /** Control and replacement characters: of damaged text a few in a hundred, of anything else a tenth and more. */
    private static final int ONE_IN = 10;

    private Gibberish() {}

    /** Whether fewer than one character in ten is none that a text has. */
    static boolean isText(String decoded) {
        int length = Math.min(decoded.length(), LOOKED_AT);
        int strange = 0;
        for (int i = 0; i < length; i++) {
            char c = decoded.charAt(i);
            boolean layout = c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == '\u001B' || c == '\u0085';
            strange += c == '\uFFFD' || Character.isISOControl(c) && !layout ? 1 : 0;
        }
        return strange * ONE_IN <= length;
    }
}
