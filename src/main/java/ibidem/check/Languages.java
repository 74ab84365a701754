package ibidem.check;

import java.util.Locale;

/** Compares stated languages. */
final class Languages {
    private Languages() {}

    /** Whether both tags (BCP 47) are stated and their primary languages differ: {@code en-GB} and {@code en} do not. */
    static boolean differ(String one, String other) {
        String first = Locale.forLanguageTag(one.replace('_', '-')).getLanguage();
        String second = Locale.forLanguageTag(other.replace('_', '-')).getLanguage();
        return !first.isEmpty() && !second.isEmpty() && !first.equals(second);
    }
}
