package ibidem.read.pdf;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.state.PDTextState;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * Where the glyphs of one shown string stand. One string has one font, size and direction, so the matrices of the text
 * and of the page are multiplied once for it and not for each of its glyphs.
 */
final class Pen {
    private final PDFont font;
    private final boolean vertical;
    private final Sheet page;
    private final float fontSize;
    private final float stretch;
    private final float characterSpacing;
    private final float wordSpacing;
    /** What a step of one along the text, and one up from it, is on the page. */
    private final double alongX;

    private final double alongY;
    private final double upX;
    private final double upY;
    private final int direction;
    private double x;
    private double y;
    private float movedAlong;
    private float movedUp;

    Pen(PDTextState state, PDFont font, Matrix text, Matrix content, Sheet page) {
        this.font = font;
        this.vertical = font.isVertical();
        this.page = page;
        fontSize = state.getFontSize();
        stretch = state.getHorizontalScaling() / 100;
        characterSpacing = state.getCharacterSpacing();
        wordSpacing = state.getWordSpacing();
        Matrix both = text.multiply(content);
        alongX = both.getScaleX();
        alongY = both.getShearY();
        upX = both.getShearX();
        upY = both.getScaleY();
        x = both.getTranslateX() + state.getRise() * upX - page.left();
        y = both.getTranslateY() + state.getRise() * upY - page.bottom();
        direction = direction(alongX * fontSize * stretch, alongY * fontSize * stretch, upX * fontSize, upY * fontSize);
    }

    /** Which way the words run: 0 to the right, 90 up the page, 180 upside down, 270 down the page. */
    private static int direction(double alongX, double alongY, double upX, double upY) {
        boolean level = Math.abs(alongY) < Math.abs(alongX) && Math.abs(upX) < Math.abs(upY);
        if (level) {
            return alongX < 0 && upY < 0 ? 180 : 0;
        }
        boolean upright = Math.abs(alongX) < Math.abs(alongY) && Math.abs(upY) < Math.abs(upX);
        if (upright && alongY > 0 == upX < 0) {
            return alongY > 0 ? 90 : 270;
        }
        return 0;
    }

    int direction() {
        return direction;
    }

    /** The glyph of a code where the pen stands. @param step how far the font says that the pen moves over it */
    Glyph glyph(String text, int code, Vector step, Face face) throws IOException {
        double fromX = x;
        double fromY = y;
        float width = step.getX();
        if (vertical) {
            Vector aside = font.getPositionVector(code);
            fromX += fontSize * (aside.getX() * stretch * alongX + aside.getY() * upX);
            fromY += fontSize * (aside.getX() * stretch * alongY + aside.getY() * upY);
            width = font.getWidth(code) / 1000;
        }
        double size = Math.abs(fontSize) * Math.hypot(upX, upY);
        double em = Math.abs(fontSize * stretch);
        boolean level = direction % 180 == 0;
        return new Glyph(
                text,
                (float) across(fromX, fromY),
                (float) down(fromX, fromY),
                (float) Math.abs(width * em * (level ? alongX : alongY)),
                Math.max((float) size, 0.01f),
                (float) (face.space() * em * Math.hypot(alongX, alongY)),
                face.style());
    }

    private double across(double fromX, double fromY) {
        return switch (direction) {
            case 90 -> fromY;
            case 180 -> page.width() - fromX;
            case 270 -> page.height() - fromY;
            default -> fromX;
        };
    }

    private double down(double fromX, double fromY) {
        return switch (direction) {
            case 90 -> fromX;
            case 180 -> fromY;
            case 270 -> page.width() - fromX;
            default -> page.height() - fromY;
        };
    }

    /** Moves over a glyph. @param blank whether its code is that of a word space */
    void move(Vector step, boolean blank) {
        float spacing = characterSpacing + (blank ? wordSpacing : 0);
        if (vertical) {
            float up = step.getY() * fontSize + spacing;
            movedUp += up;
            x += up * upX;
            y += up * upY;
        } else {
            float along = (step.getX() * fontSize + spacing) * stretch;
            movedAlong += along;
            x += along * alongX;
            y += along * alongY;
        }
    }

    /** How far the pen has moved along the text, in the text's own units. */
    float movedAlong() {
        return movedAlong;
    }

    /** How far it has moved up. */
    float movedUp() {
        return movedUp;
    }
}
