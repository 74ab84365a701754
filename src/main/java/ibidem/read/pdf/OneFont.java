package ibidem.read.pdf;

import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.OpenTypeFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.fontbox.util.BoundingBox;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;

/**
 * Stands in for every font that a file names and does not hold. Only widths are asked of it, and looking through the
 * fonts of the system would open files that nobody named and take longer than the reading.
 */
enum OneFont implements FontMapper {
    INSTANCE;

    private static final String RESOURCE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    /** Few files name such a font, and it is long to parse. */
    private static final class Late {
        private static final @Nullable TrueTypeFont FONT = load();
    }

    private static @Nullable TrueTypeFont load() {
        try (InputStream in = FontMapper.class.getResourceAsStream(RESOURCE)) {
            return in == null ? null : new TTFParser().parse(new RandomAccessReadBuffer(in));
        } catch (IOException e) {
            return null;
        }
    }

    @Override
    public @Nullable FontMapping<TrueTypeFont> getTrueTypeFont(String name, PDFontDescriptor descriptor) {
        return Late.FONT == null ? null : new FontMapping<>(Late.FONT, true);
    }

    @Override
    public FontMapping<FontBoxFont> getFontBoxFont(String name, PDFontDescriptor descriptor) {
        return new FontMapping<>(new Blank(), true);
    }

    @Override
    public @Nullable CIDFontMapping getCIDFont(String name, PDFontDescriptor descriptor, PDCIDSystemInfo system) {
        return Late.FONT == null ? null : new CIDFontMapping((OpenTypeFont) null, Late.FONT, true);
    }

    /** A font without shapes: the file, or the tables of the fourteen standard fonts, tell the widths. */
    private record Blank() implements FontBoxFont {
        @Override
        public String getName() {
            return "Blank";
        }

        @Override
        public BoundingBox getFontBBox() {
            return new BoundingBox(0, 0, UNITS, UNITS);
        }

        @Override
        public List<Number> getFontMatrix() {
            return List.of(1f / UNITS, 0, 0, 1f / UNITS, 0, 0);
        }

        @Override
        public GeneralPath getPath(String name) {
            return new GeneralPath();
        }

        @Override
        public float getWidth(String name) {
            return UNITS / 2f;
        }

        @Override
        public boolean hasGlyph(String name) {
            return true;
        }
    }

    private static final int UNITS = 1000;
}
