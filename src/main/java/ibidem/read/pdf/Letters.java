package ibidem.read.pdf;

import java.util.Locale;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;

/** What a glyph says and how it looks. */
final class Letters {
    private Letters() {}

    /** Ligatures that typesetters put in as one sign come apart; other signs stay. */
    static String plain(String text) {
        if (text.length() != 1) {
            return text;
        }
        return switch (text.charAt(0)) {
            case '\ufb00' -> "ff";
            case '\ufb01' -> "fi";
            case '\ufb02' -> "fl";
            case '\ufb03' -> "ffi";
            case '\ufb04' -> "ffl";
            case '\ufb05', '\ufb06' -> "st";
            case '\u00a0' -> " ";
            default -> text;
        };
    }

    static int style(PDFont font) {
        String name = font.getName() == null ? "" : font.getName().toLowerCase(Locale.ROOT);
        PDFontDescriptor descriptor = font.getFontDescriptor();
        boolean heavy = descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= 700);
        boolean bold = heavy
                || name.contains("bold")
                || name.contains("black")
                || name.contains("heavy")
                || name.contains("demi");
        boolean italic = name.contains("italic") || name.contains("oblique") || name.contains("slanted");
        return (bold ? Glyph.BOLD : 0) | (italic ? Glyph.ITALIC : 0);
    }
}
