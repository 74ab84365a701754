package ibidem.read.pdf;

import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** A page as shown, in the coordinates of its content: they run up from its lower left corner, or from elsewhere. */
record Sheet(float left, float bottom, float width, float height) {
    static Sheet of(PDRectangle box) {
        return new Sheet(box.getLowerLeftX(), box.getLowerLeftY(), box.getWidth(), box.getHeight());
    }

    float top() {
        return bottom + height;
    }
}
