package ibidem.read.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.jspecify.annotations.Nullable;

/** What is asked of one font again and again: pages show thousands of letters in few fonts. */
final class Face {
    private static final String MORE_NAMES = "/org/apache/pdfbox/resources/glyphlist/additional.txt";

    /** Names of glyphs and what they stand for, Adobe's and some that other makers of fonts use. */
    private static final GlyphList NAMES = names();

    /** Where a font has no space of its own, its letters' mean width is a little too wide for one. */
    private static final float SPACE_OF_MEAN = 0.8f;

    /**
     * Letters of the alphabet whose names are other letters. Of 530 fonts in 170 honest files, most of them by TeX, 130 tell
     * letters twice; none has one that is named as another.
     */
    private static final int DENYING = 3;

    private final PDFont font;
    private final Map<Integer, String> texts = new HashMap<>();
    private final @Nullable String[] first = new String[256];
    private final float space;
    private final int style;
    private final boolean denied;

    Face(PDFont font) {
        this.font = font;
        this.space = space(font);
        this.style = Letters.style(font);
        this.denied = isDenied(font);
    }

    private static GlyphList names() {
        GlyphList usual = GlyphList.getAdobeGlyphList();
        try (InputStream more = GlyphList.class.getResourceAsStream(MORE_NAMES)) {
            return more == null ? usual : new GlyphList(usual, more);
        } catch (IOException e) {
            return usual;
        }
    }

    /** What the reader sees at this code; empty where the font does not tell. */
    String text(int code) {
        if (code < 0 || code >= first.length) {
            return texts.computeIfAbsent(code, this::told);
        }
        String known = first[code];
        if (known == null) {
            known = told(code);
            first[code] = known;
        }
        return known;
    }

    /** Readers show a code that a simple font does not explain as the character of that number. */
    private String told(int code) {
        String text = font.toUnicode(code, NAMES);
        if (text == null && font instanceof PDType3Font drawn) {
            text = TexCodes.text(drawn, code);
        }
        if (text == null) {
            return font instanceof PDSimpleFont ? Letters.plain(String.valueOf((char) code)) : "";
        }
        return Letters.plain(text);
    }

    /** Whether the names of the font's glyphs deny what it says of its codes: it shows other words than it says. */
    boolean isDenied() {
        return denied;
    }

    /** Only where the file itself gives the names, and not for pictures of letters, which are named at will. */
    private boolean isDenied(PDFont font) {
        boolean twice = font.getCOSObject().containsKey(COSName.TO_UNICODE)
                && font.getCOSObject().containsKey(COSName.ENCODING);
        if (!twice || !(font instanceof PDSimpleFont simple) || font instanceof PDType3Font) {
            return false;
        }
        int other = 0;
        for (int code = 0; code < first.length && simple.getEncoding() != null; code++) {
            String name = simple.getEncoding().getName(code);
            if (isLetter(name) && isLetter(text(code)) && !name.equalsIgnoreCase(text(code))) {
                other++;
            }
        }
        return other >= DENYING;
    }

    private static boolean isLetter(String text) {
        return text.length() == 1 && (text.charAt(0) | 0x20) >= 'a' && (text.charAt(0) | 0x20) <= 'z';
    }

    /** How wide a word space is, as a share of the size. */
    float space() {
        return space;
    }

    /** Bits of {@link Glyph#BOLD} and {@link Glyph#ITALIC}. */
    int style() {
        return style;
    }

    private static float space(PDFont font) {
        float unit = font instanceof PDType3Font ? font.getFontMatrix().getScaleX() : 1 / 1000f;
        float own = font.getSpaceWidth() * unit;
        float space = own == 0 ? SPACE_OF_MEAN * font.getAverageFontWidth() * unit : own;
        return space == 0 ? 1 : space;
    }
}
