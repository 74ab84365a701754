package ibidem.library;

/** Offsets in a text's UTF-8, as offsets of its UTF-16. Building costs one pass; none for a text of ASCII to look up. */
final class Utf8Offsets {
    private static final int STEP = 1024;

    private final String text;
    /** Bytes before each multiple of {@link #STEP} code units; empty if all is ASCII. */
    private final int[] bytes;

    /** @param length of the text's UTF-8, if it is known; a number below 0 if not */
    Utf8Offsets(String text, long length) {
        if (length == text.length()) {
            this.text = text;
            this.bytes = new int[0];
            return;
        }
        this.text = text;
        int[] before = new int[text.length() / STEP + 1];
        int sum = 0;
        for (int i = 0; i < text.length(); i++) {
            if (i % STEP == 0) {
                before[i / STEP] = sum;
            }
            sum += length(text.charAt(i));
        }
        this.bytes = sum == text.length() ? new int[0] : before;
    }

    static int length(char c) {
        // Half of a pair counts for half of its four bytes.
        return c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
    }

    /** The code unit that byte {@code offset} belongs to; the text's length for what lies behind its end. */
    int toChar(int offset) {
        if (bytes.length == 0) {
            return Math.min(offset, text.length());
        }
        int low = 0;
        int high = bytes.length - 1;
        while (low < high) {
            int mid = (low + high + 1) >>> 1;
            if (bytes[mid] <= offset && (mid == 0 || bytes[mid] > 0)) {
                low = mid;
            } else {
                high = mid - 1;
            }
        }
        int at = bytes[low];
        int i = low * STEP;
        while (i < text.length() && at < offset) {
            at += length(text.charAt(i++));
        }
        return i;
    }
}
