package ibidem.read.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.graphics.PDFontSetting;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.jspecify.annotations.Nullable;

/** Hears of named manners of painting, as far as they set a font or make what is painted transparent. */
final class Manner extends OperatorProcessor {
    Manner(PDFStreamEngine engine) {
        super(engine);
    }

    @Override
    public void process(Operator operator, List<COSBase> operands) throws IOException {
        PDFStreamEngine engine = getContext();
        boolean named = !operands.isEmpty() && operands.get(0) instanceof COSName && engine.getResources() != null;
        PDExtendedGraphicsState manner = named ? engine.getResources().getExtGState((COSName) operands.get(0)) : null;
        if (manner == null) {
            return;
        }
        PDGraphicsState state = engine.getGraphicsState();
        @Nullable PDFontSetting font = manner.getFontSetting();
        if (font != null) {
            state.getTextState().setFont(font.getFont());
            state.getTextState().setFontSize(font.getFontSize());
        }
        @Nullable Float opaque = manner.getNonStrokingAlphaConstant();
        if (opaque != null) {
            state.setNonStrokeAlphaConstant(opaque);
        }
    }

    @Override
    public String getName() {
        return "gs";
    }
}
