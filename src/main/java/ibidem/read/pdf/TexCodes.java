package ibidem.read.pdf;

import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.font.encoding.Encoding;
import org.jspecify.annotations.Nullable;

/**
 * What TeX's own fonts mean by their codes, where a file holds their letters as pictures and calls each by its code
 * ({@code a28}): ligatures, dashes, quotation marks and accented letters stand where other encodings have none of these.
 */
final class TexCodes {
    private static final int UPPER_HALF = 0x80;

    /** The first 32 codes of the Cork encoding (T1); blank where it has an accent alone. */
    private static final String[] CORK = {
        "", "", "", "", "", "", "", "", "", "", "", "", "", "\u201a", "\u2039", "\u203a", "\u201c", "\u201d", "\u201e",
        "\u00ab", "\u00bb", "\u2013", "\u2014", "", "", "\u0131", "\u0237", "ff", "fi", "fl", "ffi", "ffl"
    };

    /** Those of the original one (OT1). */
    private static final String[] ORIGINAL = {
        "\u0393", "\u0394", "\u0398", "\u039b", "\u039e", "\u03a0", "\u03a3", "\u03a5", "\u03a6", "\u03a8", "\u03a9",
        "ff", "fi", "fl", "ffi", "ffl", "\u0131", "\u0237", "", "", "", "", "", "", "", "\u00df", "\u00e6", "\u0153",
        "\u00f8", "\u00c6", "\u0152", "\u00d8"
    };

    private static final String CORK_UPPER = "\u0102\u0104\u0106\u010c\u010e\u011a\u0118\u011e\u0139\u013d\u0141\u0143"
            + "\u0147\u014a\u0150\u0154\u0158\u015a\u0160\u015e\u0164\u0162\u0170\u016e\u0178\u0179\u017d\u017b\u0132"
            + "\u0130\u0111\u00a7\u0103\u0105\u0107\u010d\u010f\u011b\u0119\u011f\u013a\u013e\u0142\u0144\u0148\u014b"
            + "\u0151\u0155\u0159\u015b\u0161\u015f\u0165\u0163\u0171\u016f\u00ff\u017a\u017e\u017c\u0133\u00a1\u00bf"
            + "\u00a3";

    private TexCodes() {}

    /** Null where the font is none of these, or means what the code says. */
    static @Nullable String text(PDType3Font font, int code) {
        Encoding encoding = font.getEncoding();
        if (encoding == null || !isNamed(encoding, code)) {
            return null;
        }
        boolean cork = true;
        for (int ligature = 11; ligature <= 15; ligature++) {
            cork &= !isNamed(encoding, ligature);
        }
        if (code < CORK.length) {
            return (cork ? CORK : ORIGINAL)[code];
        }
        int upper = code - UPPER_HALF;
        return cork && upper >= 0 && upper < CORK_UPPER.length() ? CORK_UPPER.substring(upper, upper + 1) : null;
    }

    private static boolean isNamed(Encoding encoding, int code) {
        return encoding.getName(code).equals("a" + code);
    }
}
