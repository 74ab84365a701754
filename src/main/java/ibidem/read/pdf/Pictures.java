package ibidem.read.pdf;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** Sees where pictures stand, without looking into them. */
final class Pictures extends DrawObject {
    private final Supplier<Paint> paint;

    Pictures(PDFStreamEngine engine, Supplier<Paint> paint) {
        super(engine);
        this.paint = paint;
    }

    @Override
    public void process(Operator operator, List<COSBase> operands) throws IOException {
        if (!operands.isEmpty() && operands.get(0) instanceof COSName name && isPicture(name)) {
            PDFStreamEngine engine = getContext();
            Point2D.Float one = engine.transformedPoint(0, 0);
            Point2D.Float other = engine.transformedPoint(1, 1);
            paint.get().picture(one, other);
        } else {
            super.process(operator, operands);
        }
    }

    private boolean isPicture(COSName name) {
        COSBase object = getContext().getResources() == null
                ? null
                : getContext().getResources().getCOSObject().getCOSDictionary(COSName.XOBJECT) == null
                        ? null
                        : getContext()
                                .getResources()
                                .getCOSObject()
                                .getCOSDictionary(COSName.XOBJECT)
                                .getDictionaryObject(name);
        return object instanceof COSStream stream && COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE));
    }
}
