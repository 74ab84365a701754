package ibidem.read.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceCMYK;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.jspecify.annotations.Nullable;

/**
 * Hears of the colours that a page fills with, as far as they are the paper's: white or not. Colour profiles are never
 * opened; a space in which nothing is known to be white is held as null.
 */
final class Ink extends OperatorProcessor {
    /** Off white by so little is no colour that a reader could tell from paper. */
    private static final float NEARLY = 0.02f;

    private static final PDColor WHITE = new PDColor(new float[] {1}, PDDeviceGray.INSTANCE);
    private static final PDColor DARK = PDDeviceGray.INSTANCE.getInitialColor();

    private final Kind kind;

    /** The operators that choose a colour to fill with. */
    enum Kind {
        SPACE("cs"),
        COLOUR("sc"),
        COLOUR_OR_PATTERN("scn"),
        GRAY("g"),
        RGB("rg"),
        CMYK("k");

        private final String operator;

        Kind(String operator) {
            this.operator = operator;
        }
    }

    Ink(PDFStreamEngine engine, Kind kind) {
        super(engine);
        this.kind = kind;
    }

    static boolean isWhite(PDGraphicsState state) {
        return state.getNonStrokingColor() == WHITE;
    }

    @Override
    public void process(Operator operator, List<COSBase> operands) throws IOException {
        PDGraphicsState state = getContext().getGraphicsState();
        switch (kind) {
            case SPACE -> {
                state.setNonStrokingColorSpace(space(operands.isEmpty() ? null : operands.get(0)));
                state.setNonStrokingColor(DARK);
                return;
            }
            case GRAY -> state.setNonStrokingColorSpace(PDDeviceGray.INSTANCE);
            case RGB -> state.setNonStrokingColorSpace(PDDeviceRGB.INSTANCE);
            case CMYK -> state.setNonStrokingColorSpace(PDDeviceCMYK.INSTANCE);
            case COLOUR, COLOUR_OR_PATTERN -> {}
        }
        state.setNonStrokingColor(isWhite(operands, state.getNonStrokingColorSpace()) ? WHITE : DARK);
    }

    /** The plain space with as many parts. */
    private @Nullable PDColorSpace space(@Nullable COSBase named) {
        COSBase told = named;
        PDResources resources = getContext().getResources();
        COSDictionary spaces =
                resources == null ? null : resources.getCOSObject().getCOSDictionary(COSName.COLORSPACE);
        if (named instanceof COSName name && spaces != null && spaces.containsKey(name)) {
            told = spaces.getDictionaryObject(name);
        }
        COSBase family = told instanceof COSArray array && array.size() > 0 ? array.getObject(0) : told;
        if (COSName.DEVICEGRAY.equals(family) || COSName.CALGRAY.equals(family)) {
            return PDDeviceGray.INSTANCE;
        }
        if (COSName.DEVICERGB.equals(family) || COSName.CALRGB.equals(family)) {
            return PDDeviceRGB.INSTANCE;
        }
        if (COSName.DEVICECMYK.equals(family)) {
            return PDDeviceCMYK.INSTANCE;
        }
        boolean profiled = COSName.ICCBASED.equals(family);
        if (profiled && told instanceof COSArray array && array.getObject(1) instanceof COSStream profile) {
            return switch (profile.getInt(COSName.N)) {
                case 1 -> PDDeviceGray.INSTANCE;
                case 3 -> PDDeviceRGB.INSTANCE;
                case 4 -> PDDeviceCMYK.INSTANCE;
                default -> null;
            };
        }
        return null;
    }

    private static boolean isWhite(List<COSBase> parts, @Nullable PDColorSpace space) {
        if (space == null || parts.size() != space.getNumberOfComponents()) {
            return false;
        }
        float paper = space == PDDeviceCMYK.INSTANCE ? 0 : 1;
        for (COSBase part : parts) {
            if (!(part instanceof COSNumber number) || Math.abs(number.floatValue() - paper) > NEARLY) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String getName() {
        return kind.operator;
    }
}
