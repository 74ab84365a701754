package ibidem.read.pdf;

import ibidem.read.Limit;
import ibidem.read.LimitException;
import ibidem.read.Limits;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColorN;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColorSpace;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceCMYKColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceGrayColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceRGBColor;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** Runs the content of every page and hands on what it paints: glyphs seen and unseen, thin strokes, pictures. */
final class PageScan extends PDFTextStripper {
    private static final String SOFT_HYPHEN = "\u00ad";

    private final Consumer<Paint> pages;
    private final Limits limits;
    private final Deque<Marked> marked = new ArrayDeque<>();
    private @Nullable PDOptionalContentProperties layers;
    private Paint paint = new Paint(1, 0, 0, 0, 0);
    private long glyphs;
    private int hidden;
    /** Told once of each font and colour: pages show thousands of letters in few of them. */
    private final Map<PDFont, Integer> styles = new IdentityHashMap<>();

    private @Nullable PDColor colour;
    private boolean white;

    /** A stretch of marked content. @param actual the words it says it stands for; null where it says nothing */
    private record Marked(boolean hidden, @Nullable String actual) {}

    PageScan(Consumer<Paint> pages, Limits limits) throws IOException {
        this.pages = pages;
        this.limits = limits;
        addOperator(new SetNonStrokingColorSpace(this));
        addOperator(new SetNonStrokingColor(this));
        addOperator(new SetNonStrokingColorN(this));
        addOperator(new SetNonStrokingDeviceGrayColor(this));
        addOperator(new SetNonStrokingDeviceRGBColor(this));
        addOperator(new SetNonStrokingDeviceCMYKColor(this));
        for (Strokes.Kind kind : Strokes.Kind.values()) {
            addOperator(new Strokes(this, kind, () -> paint));
        }
        addOperator(new Pictures(this, () -> paint));
    }

    void scan(PDDocument document) throws IOException {
        layers = document.getDocumentCatalog().getOCProperties();
        writeText(document, Writer.nullWriter());
    }

    @Override
    public void processPage(PDPage page) throws IOException {
        // Pages without content never come here, and count all the same.
        int number = getCurrentPageNo();
        if (number > limits.of(Limit.PAGES)) {
            throw new LimitException(Limit.PAGES);
        }
        marked.clear();
        hidden = 0;
        boolean turned = page.getRotation() % 180 != 0;
        PDRectangle box = page.getCropBox();
        float width = turned ? box.getHeight() : box.getWidth();
        float height = turned ? box.getWidth() : box.getHeight();
        paint = new Paint(number, width, height, box.getLowerLeftX(), box.getLowerLeftY());
        try {
            super.processPage(page);
        } catch (IOException | RuntimeException e) {
            if (LimitException.within(e) != null) {
                throw e;
            }
            paint.broken();
        }
        pages.accept(paint);
    }

    @Override
    protected void writePage() {
        // What a page holds is handed on whole.
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, @Nullable COSDictionary properties) {
        boolean off = tag.equals(COSName.OC) && properties != null && isOff(properties);
        String actual = properties == null ? null : properties.getString(COSName.ACTUAL_TEXT);
        marked.push(new Marked(off, actual));
        hidden += off ? 1 : 0;
    }

    @Override
    public void endMarkedContentSequence() {
        Marked ended = marked.poll();
        hidden -= ended != null && ended.hidden ? 1 : 0;
        if (ended != null && ended.actual != null) {
            paint.saidToBe(ended.actual);
        }
    }

    private boolean isOff(COSDictionary properties) {
        PDPropertyList list = PDPropertyList.create(properties);
        return layers != null && Layers.isOff(list, layers);
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        String text = position.getUnicode();
        glyphs++;
        if (text == null || text.isEmpty()) {
            return;
        }
        if (glyphs > limits.of(Limit.CHARACTERS_OUT)) {
            throw new java.io.UncheckedIOException(new LimitException(Limit.CHARACTERS_OUT));
        }
        Marked innermost = marked.peek();
        boolean replaced = innermost != null && innermost.actual != null;
        if (replaced && SOFT_HYPHEN.equals(innermost.actual)) {
            text = SOFT_HYPHEN;
        }
        Glyph glyph = glyph(position, text);
        if (replaced) {
            paint.replaced(glyph.text());
        }
        paint.add(glyph, position.getDir(), visibility());
    }

    private Glyph glyph(TextPosition position, String text) {
        float size = Math.max(position.getYScale(), 0.01f);
        return new Glyph(
                Letters.plain(text),
                position.getXDirAdj(),
                position.getYDirAdj(),
                position.getWidthDirAdj(),
                size,
                position.getWidthOfSpace(),
                styles.computeIfAbsent(position.getFont(), Letters::style));
    }

    private Paint.Visibility visibility() {
        if (hidden > 0) {
            return Paint.Visibility.NEVER;
        }
        RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
        if (mode == RenderingMode.NEITHER || mode == RenderingMode.NEITHER_CLIP) {
            return Paint.Visibility.UNPAINTED;
        }
        boolean filled = mode == RenderingMode.FILL || mode == RenderingMode.FILL_CLIP;
        return filled && isWhiteNow() ? Paint.Visibility.WHITE : Paint.Visibility.SEEN;
    }

    private boolean isWhiteNow() {
        PDColor now = getGraphicsState().getNonStrokingColor();
        if (now != colour) {
            colour = now;
            white = isWhite(now);
        }
        return white;
    }

    static boolean isWhite(@Nullable PDColor color) {
        if (color == null || color.isPattern()) {
            return false;
        }
        float[] parts = color.getComponents();
        float paper = parts.length == 4 ? 0 : 1;
        if (parts.length != 1 && parts.length != 3 && parts.length != 4) {
            return false;
        }
        String space =
                color.getColorSpace() == null ? "" : color.getColorSpace().getName();
        if (parts.length == 1
                && !space.equals(COSName.DEVICEGRAY.getName())
                && !space.equals(COSName.CALGRAY.getName())) {
            return false;
        }
        for (float part : parts) {
            if (Math.abs(part - paper) > 0.02f) {
                return false;
            }
        }
        return true;
    }
}
