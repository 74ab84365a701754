package ibidem.read.pdf;

import java.awt.geom.Point2D;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;

/** Hears of the paths that a page draws as far as they are thin horizontal lines or filled boxes. */
final class Strokes extends OperatorProcessor {
    private final Kind kind;
    private final Supplier<Paint> paint;

    /** The operators that begin, continue and end paths. */
    enum Kind {
        MOVE("m"),
        LINE("l"),
        BOX("re"),
        FILL("f"),
        FILL_OLD("F"),
        FILL_EVEN("f*"),
        FILL_STROKE("B"),
        FILL_STROKE_EVEN("B*"),
        STROKE("S"),
        CLOSE_STROKE("s"),
        END("n");

        private final String operator;

        Kind(String operator) {
            this.operator = operator;
        }

        boolean fills() {
            return operator.toLowerCase(Locale.ROOT).startsWith("f") || operator.startsWith("B");
        }
    }

    Strokes(PDFStreamEngine engine, Kind kind, Supplier<Paint> paint) {
        super(engine);
        this.kind = kind;
        this.paint = paint;
    }

    @Override
    public void process(Operator operator, List<COSBase> operands) {
        float[] numbers = new float[operands.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = operands.get(i) instanceof COSNumber number ? number.floatValue() : 0;
        }
        Paint page = paint.get();
        switch (kind) {
            case MOVE -> {
                if (numbers.length >= 2) {
                    page.move(at(numbers[0], numbers[1]));
                }
            }
            case LINE -> {
                if (numbers.length >= 2) {
                    page.line(at(numbers[0], numbers[1]));
                }
            }
            case BOX -> {
                if (numbers.length >= 4) {
                    page.box(at(numbers[0], numbers[1]), at(numbers[0] + numbers[2], numbers[1] + numbers[3]));
                }
            }
            default -> {
                boolean white = Ink.isWhite(getContext().getGraphicsState());
                page.endPath(kind != Kind.END, kind.fills() && !white);
            }
        }
    }

    private Point2D.Float at(float x, float y) {
        return getContext().transformedPoint(x, y);
    }

    @Override
    public String getName() {
        return kind.operator;
    }
}
