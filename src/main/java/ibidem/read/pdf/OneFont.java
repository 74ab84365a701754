package ibidem.read.pdf;

import java.io.IOException;
import java.io.InputStream;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.OpenTypeFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
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
final class OneFont implements FontMapper {
    static final OneFont INSTANCE = new OneFont();

    private static final String RESOURCE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private final @Nullable TrueTypeFont font = load();

    private OneFont() {}

    private static @Nullable TrueTypeFont load() {
        try (InputStream in = FontMapper.class.getResourceAsStream(RESOURCE)) {
            return in == null ? null : new TTFParser().parse(new RandomAccessReadBuffer(in));
        } catch (IOException e) {
            return null;
        }
    }

    @Override
    public @Nullable FontMapping<TrueTypeFont> getTrueTypeFont(String name, PDFontDescriptor descriptor) {
        return font == null ? null : new FontMapping<>(font, true);
    }

    @Override
    public @Nullable FontMapping<FontBoxFont> getFontBoxFont(String name, PDFontDescriptor descriptor) {
        return font == null ? null : new FontMapping<>(font, true);
    }

    @Override
    public @Nullable CIDFontMapping getCIDFont(String name, PDFontDescriptor descriptor, PDCIDSystemInfo system) {
        return font == null ? null : new CIDFontMapping((OpenTypeFont) null, font, true);
    }
}
