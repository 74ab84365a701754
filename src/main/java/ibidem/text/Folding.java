package ibidem.text;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/**
 * Folds letters to the <em>key</em> under which words are looked for: lower case, without accents and vowel points,
 * ligatures and compatibility shapes taken apart, Arabic and Persian yeh and kaf as one, decimal digits as ASCII. Words
 * with one key need not be the same word to a judge; words that a judge calls the same always have one key.
 *
 * <p>An instance remembers what it has worked out for the Basic Multilingual Plane, a page of 256 code points at a time;
 * it is cheap to make and must not be shared between threads.
 */
public final class Folding {
    /** In a page: look it up in {@link #slowKey}. */
    private static final char SEVERAL = '\uFFFF';

    /** Accented letters of Latin-1 and Latin Extended-A, from U+00C0, without their accents; blank: see the code. */
    private static final String LATIN = "aaaaaa ceeeeiiiidnooooo×ouuuuy  aaaaaa ceeeeiiiidnooooo÷ouuuuy y"
            + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii  jjkkklllllll"
            + "lllnnnnnn   oooooo  rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

    private final char[] @Nullable [] pages = new char[256][];

    /**
     * The key of one code point, or -1 if it has several characters (then {@link #several} gives them), or 0 if it
     * leaves none (an accent, a vowel point, an invisible character).
     */
    public int key(int c) {
        if (c < 0x80) {
            return c >= 'A' && c <= 'Z' ? c + 32 : c;
        }
        if (c < 0x180 && c >= 0xC0) {
            int latin = LATIN.charAt(c - 0xC0);
            if (latin != ' ') {
                return latin;
            }
        }
        if (c > 0xFFFF) {
            String key = slowKey(c);
            return key.isEmpty() ? 0 : key.codePointCount(0, key.length()) == 1 ? key.codePointAt(0) : -1;
        }
        char[] page = pages[c >>> 8];
        if (page == null) {
            page = page(c >>> 8);
            pages[c >>> 8] = page;
        }
        char key = page[c & 0xFF];
        return key == SEVERAL ? -1 : key;
    }

    /** The key of a code point for which {@link #key} says -1. */
    public String several(int c) {
        return slowKey(c);
    }

    private static char[] page(int number) {
        char[] page = new char[256];
        for (int i = 0; i < 256; i++) {
            int c = number << 8 | i;
            if (c >= 0xD800 && c < 0xE000 || !Letters.isWordPart(c) && !Letters.isIgnorable(c)) {
                page[i] = (char) c;
                continue;
            }
            String key = slowKey(c);
            page[i] = key.isEmpty() ? 0 : key.length() == 1 ? key.charAt(0) : SEVERAL;
        }
        return page;
    }

    private static String slowKey(int c) {
        if (Letters.isIgnorable(c) || c == 0x0640) {
            return "";
        }
        if (Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER) {
            return String.valueOf((char) ('0' + Character.digit(c, 10)));
        }
        switch (c) {
            case 0x00C6, 0x00E6 -> {
                return "ae";
            }
            case 0x0152, 0x0153 -> {
                return "oe";
            }
            case 0x00DF, 0x1E9E -> {
                return "ss";
            }
            case 0x00DE, 0x00FE -> {
                return "th";
            }
            case 0x0132, 0x0133 -> {
                return "ij";
            }
            case 0x0149 -> {
                return "n";
            }
            case 0x014A, 0x014B -> {
                return "ng";
            }
            case 0x0131 -> {
                return "i";
            }
            case 0x0649, 0x064A, 0x06CC, 0x06D2 -> {
                return "\u06CC";
            }
            case 0x0643, 0x06A9 -> {
                return "\u06A9";
            }
            default -> {}
        }
        if (c >= 0xAC00 && c <= 0xD7A3) {
            return Character.toString(c);
        }
        String shape = isCompatibilityShape(c)
                ? Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKD)
                : Normalizer.normalize(Character.toString(c), Normalizer.Form.NFD);
        StringBuilder key = new StringBuilder(shape.length());
        shape.codePoints().forEach(part -> appendPlain(part, key));
        return key.toString();
    }

    private static void appendPlain(int c, StringBuilder key) {
        if (isAccent(c) || Letters.isBlank(c)) {
            return;
        }
        int lower = Character.toLowerCase(Character.toUpperCase(c));
        switch (lower) {
            case 0x03C2 -> key.append('\u03C3');
            case 0x0649, 0x064A -> key.append('\u06CC');
            case 0x0643 -> key.append('\u06A9');
            default -> key.appendCodePoint(lower);
        }
    }

    /**
     * Ligatures and positional, wide, narrow or (in the mathematical alphabets) bold and slanted shapes of letters; not
     * superscripts, fractions or circled ones.
     */
    static boolean isCompatibilityShape(int c) {
        return c >= 0xFB00 && c <= 0xFDFB
                || c >= 0xFE70 && c <= 0xFEFC
                || c >= 0xFF21 && c <= 0xFF9F
                || c >= 0x01C4 && c <= 0x01CC
                || c >= 0x01F1 && c <= 0x01F3
                || c >= 0x1D400 && c <= 0x1D7CB
                || c == 0x017F;
    }

    /**
     * Accents, Hebrew points, Arabic vowel marks, Cyrillic titlo. The vowel signs of Indic scripts and the tone marks of
     * Thai are no accents: words differ by them.
     */
    static boolean isAccent(int c) {
        if (c < 0x300) {
            return false;
        }
        return c <= 0x036F
                || c >= 0x0483 && c <= 0x0489
                || c >= 0x0591 && c <= 0x05C7 && c != 0x05BE && c != 0x05C0 && c != 0x05C3 && c != 0x05C6
                || c >= 0x0610 && c <= 0x061A
                || c >= 0x064B && c <= 0x065F
                || c == 0x0670
                || c >= 0x06D6 && c <= 0x06ED && Letters.isMark(c)
                || c >= 0x08CA && c <= 0x08FF
                || c >= 0x1AB0 && c <= 0x1AFF
                || c >= 0x1DC0 && c <= 0x1DFF
                || c >= 0x20D0 && c <= 0x20FF
                || c >= 0xFE00 && c <= 0xFE0F
                || c >= 0xFE20 && c <= 0xFE2F;
    }
}
