package ibidem.read.pdf;

import ibidem.read.Limit;
import ibidem.read.LimitException;
import ibidem.read.Limits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequenceWithProperties;
import org.apache.pdfbox.contentstream.operator.markedcontent.EndMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.MoveText;
import org.apache.pdfbox.contentstream.operator.text.MoveTextSetLeading;
import org.apache.pdfbox.contentstream.operator.text.NextLine;
import org.apache.pdfbox.contentstream.operator.text.SetCharSpacing;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.contentstream.operator.text.SetTextHorizontalScaling;
import org.apache.pdfbox.contentstream.operator.text.SetTextLeading;
import org.apache.pdfbox.contentstream.operator.text.SetTextRenderingMode;
import org.apache.pdfbox.contentstream.operator.text.SetTextRise;
import org.apache.pdfbox.contentstream.operator.text.SetWordSpacing;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLine;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLineAndSpace;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.PDTextState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/** Runs the content of every page and hands on what it paints: glyphs seen and unseen, thin strokes, pictures. */
final class PageScan extends PDFStreamEngine {
    private static final String SOFT_HYPHEN = "\u00ad";

    /** Less opaque than this is not seen; marks behind the text of drafts are at 0.1 and more. */
    private static final double TRANSPARENT = 0.02;

    /** Fonts remembered; a file may make a new one of each word. */
    private static final int MOST_FACES = 1000;

    private final Consumer<Paint> pages;
    private final Limits limits;
    private final long mostGlyphs;
    private final Deque<Marked> marked = new ArrayDeque<>();
    private final Map<PDFont, Face> faces = new IdentityHashMap<>();
    private @Nullable PDOptionalContentProperties layers;
    private @Nullable PDFont unnamed;
    private Paint paint = new Paint(1, new Sheet(0, 0, 0, 0), 0);
    private long glyphs;
    private int hidden;

    /** A stretch of marked content. @param actual the words it says it stands for; null where it says nothing */
    private record Marked(boolean hidden, @Nullable String actual) {}

    PageScan(Consumer<Paint> pages, Limits limits) {
        this.pages = pages;
        this.limits = limits;
        this.mostGlyphs = limits.of(Limit.CHARACTERS_OUT);
        List<OperatorProcessor> places = List.of(
                new Save(this),
                new Restore(this),
                new Concatenate(this),
                new BeginText(this),
                new EndText(this),
                new MoveText(this),
                new MoveTextSetLeading(this),
                new NextLine(this),
                new SetMatrix(this));
        List<OperatorProcessor> words = List.of(
                new SetFontAndSize(this),
                new SetCharSpacing(this),
                new SetWordSpacing(this),
                new SetTextHorizontalScaling(this),
                new SetTextLeading(this),
                new SetTextRise(this),
                new SetTextRenderingMode(this),
                new ShowText(this),
                new ShowTextAdjusted(this),
                new ShowTextLine(this),
                new ShowTextLineAndSpace(this));
        places.forEach(this::addOperator);
        words.forEach(this::addOperator);
        addOperator(new BeginMarkedContentSequence(this));
        addOperator(new BeginMarkedContentSequenceWithProperties(this));
        addOperator(new EndMarkedContentSequence(this));
        addOperator(new Manner(this));
        addOperator(new Pictures(this, () -> paint));
        for (Ink.Kind kind : Ink.Kind.values()) {
            addOperator(new Ink(this, kind));
        }
        for (Strokes.Kind kind : Strokes.Kind.values()) {
            addOperator(new Strokes(this, kind, () -> paint));
        }
    }

    void scan(PDDocument document) throws IOException {
        layers = document.getDocumentCatalog().getOCProperties();
        int number = 0;
        for (PDPage page : document.getPages()) {
            number++;
            if (page.hasContents()) {
                scan(page, number);
            }
        }
    }

    private void scan(PDPage page, int number) throws IOException {
        // Pages without content never come here, and count all the same.
        if (number > limits.of(Limit.PAGES)) {
            throw new LimitException(Limit.PAGES);
        }
        marked.clear();
        hidden = 0;
        if (faces.size() > MOST_FACES) {
            faces.clear();
        }
        paint = new Paint(number, Sheet.of(page.getCropBox()), page.getRotation());
        try {
            processPage(page);
        } catch (IOException | RuntimeException e) {
            if (LimitException.within(e) != null) {
                throw e;
            }
            paint.broken();
        }
        pages.accept(paint);
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

    /** Moves over the codes of one string as the specification says, in the page's own space. */
    @Override
    protected void showText(byte[] string) throws IOException {
        PDGraphicsState state = getGraphicsState();
        PDTextState text = state.getTextState();
        PDFont font = text.getFont() == null ? unnamed() : text.getFont();
        Face face = faces.computeIfAbsent(font, one -> new Face(one));
        Pen pen = new Pen(text, font, getTextMatrix(), state.getCurrentTransformationMatrix(), paint.sheet());
        Paint.Visibility visibility = face.isDenied() ? Paint.Visibility.NEVER : visibility(state);
        ByteArrayInputStream codes = new ByteArrayInputStream(string);
        while (codes.available() > 0) {
            int before = codes.available();
            int code = font.readCode(codes);
            boolean blank = code == ' ' && before - codes.available() == 1;
            Vector step = font.getDisplacement(code);
            String words = said(face.text(code));
            if (!words.isEmpty()) {
                paint.denied(face.isDenied());
                paint.add(pen.glyph(words, code, step, face), pen.direction(), visibility);
            }
            pen.move(step, blank);
        }
        getTextMatrix().translate(pen.movedAlong(), pen.movedUp());
    }

    /** What readers take where a page names no font. */
    private PDFont unnamed() {
        if (unnamed == null) {
            unnamed = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
        }
        return unnamed;
    }

    /** @return what the page says of a glyph that is {@code shown} */
    private String said(String shown) {
        glyphs++;
        if (glyphs > mostGlyphs) {
            throw new UncheckedIOException(new LimitException(Limit.CHARACTERS_OUT));
        }
        Marked innermost = marked.peek();
        if (shown.isEmpty() || innermost == null || innermost.actual == null) {
            return shown;
        }
        String said = SOFT_HYPHEN.equals(innermost.actual) ? SOFT_HYPHEN : shown;
        paint.replaced(said);
        return said;
    }

    private Paint.Visibility visibility(PDGraphicsState state) {
        if (hidden > 0) {
            return Paint.Visibility.NEVER;
        }
        RenderingMode mode = state.getTextState().getRenderingMode();
        boolean filled = mode == RenderingMode.FILL || mode == RenderingMode.FILL_CLIP;
        boolean none = mode == RenderingMode.NEITHER || mode == RenderingMode.NEITHER_CLIP;
        if (none || (filled && state.getNonStrokeAlphaConstant() < TRANSPARENT)) {
            return Paint.Visibility.UNPAINTED;
        }
        return filled && Ink.isWhite(state) ? Paint.Visibility.WHITE : Paint.Visibility.SEEN;
    }
}
