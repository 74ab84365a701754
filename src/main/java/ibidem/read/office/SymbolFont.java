package ibidem.read.office;

import java.util.Locale;

/** What the font Symbol shows for its codes. Those of other fonts of signs mean nothing in words. */
final class SymbolFont {
    private static final String CAPITALS = "ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ";
    private static final String SMALL = "αβχδεφγηιϕκλμνοπθρστυϖωξψζ";
    /** From code 0xa2 on; a blank where there is a piece of a bigger sign, or a sign of playing cards. */
    private static final String SIGNS = "′≤⁄∞ƒ    ↔←↑→↓°±″≥×∝∂•÷≠≡≈…  ↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓";

    private SymbolFont() {}

    static boolean isNamed(String font) {
        return font.strip().toLowerCase(Locale.ROOT).startsWith("symbol");
    }

    /** @param code of the font, or moved up into the private characters of Unicode as Word does; empty if it is no sign */
    static String character(int code) {
        int own = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code;
        if (own >= 'A' && own <= 'Z') {
            return CAPITALS.substring(own - 'A', own - 'A' + 1);
        }
        if (own >= 'a' && own <= 'z') {
            return SMALL.substring(own - 'a', own - 'a' + 1);
        }
        if (own >= 0xa2 && own < 0xa2 + SIGNS.length()) {
            return SIGNS.substring(own - 0xa2, own - 0xa2 + 1);
        }
        boolean ascii = own >= ' ' && own < 0x7f;
        return own == '-' ? "−" : ascii ? String.valueOf((char) own) : "";
    }
}
