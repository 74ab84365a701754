package ibidem.text;

/**
 * What a code point is to the comparison of words: part of a word, a sign that must never be lost, something that is not
 * seen, or a mere separator. Pure tables; no code point depends on its neighbours.
 *
 * <p>A <em>word</em> is a longest run of letters, combining marks and digits of any script (general categories L, M, Nd
 * and Nl), in which {@linkplain #isIgnorable invisible characters} are passed over as if they were not there. In scripts
 * that write no blanks each {@linkplain #standsAlone base character} with its marks is a word of its own. An apostrophe
 * or hyphen ends a word.
 */
public final class Letters {
    private Letters() {}

    /** Letters, marks, decimal digits, letter numbers. Superscripts and fractions are not: they are signs. */
    public static boolean isWordPart(int c) {
        if (c < 0x80) {
            return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
        }
        return (WORD_PARTS >>> Character.getType(c) & 1) != 0;
    }

    private static final int WORD_PARTS = 1 << Character.UPPERCASE_LETTER
            | 1 << Character.LOWERCASE_LETTER
            | 1 << Character.TITLECASE_LETTER
            | 1 << Character.MODIFIER_LETTER
            | 1 << Character.OTHER_LETTER
            | 1 << Character.NON_SPACING_MARK
            | 1 << Character.COMBINING_SPACING_MARK
            | 1 << Character.ENCLOSING_MARK
            | 1 << Character.DECIMAL_DIGIT_NUMBER
            | 1 << Character.LETTER_NUMBER;

    /**
     * Not seen on the page: soft hyphen, joiners, zero-width blanks, direction controls, byte order mark. They neither
     * part words nor belong to them.
     */
    public static boolean isIgnorable(int c) {
        if (c < 0xAD) {
            return false;
        }
        return c == 0xAD
                || c == 0x034F
                || c == 0x061C
                || c >= 0x200B && c <= 0x200F
                || c >= 0x202A && c <= 0x202E
                || c >= 0x2060 && c <= 0x2064
                || c >= 0x2066 && c <= 0x2069
                || c == 0xFEFF;
    }

    /** Whether {@code c} is a combining mark, or a narrow Kana's voice mark: it belongs to the character before it. */
    public static boolean isMark(int c) {
        if (c < 0x300) {
            return false;
        }
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || c == 0xFF9E
                || c == 0xFF9F;
    }

    /** A letter of a script that writes no blanks between words: Han, Kana, Thai, Lao, Khmer, Burmese, Tibetan, Yi. */
    public static boolean standsAlone(int c) {
        if (c < 0x0E00) {
            return false;
        }
        return c < 0x0F00 && !isThaiDigit(c)
                || c >= 0x0F40 && c < 0x0FC0
                || c >= 0x1000 && c < 0x1040
                || c >= 0x1780 && c < 0x17D4
                || c >= 0x3005 && c <= 0x3007
                || c >= 0x3041 && c <= 0x30FF
                || c >= 0x31F0 && c <= 0x31FF
                || c >= 0x3400 && c <= 0x4DBF
                || c >= 0x4E00 && c <= 0xA4CF
                || c >= 0xF900 && c <= 0xFAFF
                || c >= 0xFF66 && c <= 0xFF9D
                || c >= 0x20000 && c <= 0x3FFFF;
    }

    private static boolean isThaiDigit(int c) {
        return c >= 0x0E50 && c <= 0x0E59 || c >= 0x0ED0 && c <= 0x0ED9;
    }

    /** Apostrophes and the single quotation marks that serve as such. */
    public static boolean isApostrophe(int c) {
        return c == '\''
                || c == 0x2019
                || c == 0x2018
                || c == 0x02BC
                || c == 0xFF07
                || c == 0x201B
                || c == 0x2032
                || c == 0x05F3;
    }

    /** Hyphens, dashes, minus signs. */
    public static boolean isDash(int c) {
        return c == '-'
                || c >= 0x2010 && c <= 0x2015
                || c == 0x2212
                || c == 0x05BE
                || c == 0x058A
                || c == 0x2E3A
                || c == 0x2E3B
                || c == 0xFE58
                || c == 0xFE63
                || c == 0xFF0D;
    }

    /** Signs whose loss changes what is said: operators, currency, per cent, degrees, paragraph signs, fractions. */
    public static boolean isSign(int c) {
        if (c < 0x80) {
            return c == '<' || c == '=' || c == '>' || c == '+' || c == '%' || c == '$' || c == '&';
        }
        int type = Character.getType(c);
        return type == Character.CURRENCY_SYMBOL
                || type == Character.MATH_SYMBOL
                || type == Character.OTHER_NUMBER
                || c == 0xB0
                || c == 0xA7
                || c == 0x2030
                || c == 0x2031
                || c == 0x066A
                || c == 0xFF05;
    }

    /** Any blank: what {@link Character#isWhitespace} names, and the no-break blanks. */
    public static boolean isBlank(int c) {
        return c == ' '
                || c >= 9 && c <= 13
                || c == 0xA0
                || c > 0x1000 && (Character.isWhitespace(c) || c == 0x202F || c == 0x2007)
                || c == 0x85
                || c >= 0x1C && c <= 0x1F;
    }
}
