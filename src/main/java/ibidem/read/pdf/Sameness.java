package ibidem.read.pdf;

import java.text.Normalizer;
import java.util.Locale;

/** Whether two strings have the same letters and digits, in whatever shape. */
final class Sameness {
    private Sameness() {}

    static boolean isSame(CharSequence one, CharSequence other) {
        return letters(one).equals(letters(other));
    }

    private static String letters(CharSequence text) {
        StringBuilder letters = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }
}
