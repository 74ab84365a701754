package ibidem.read.pdf;

/** A line and the edges of the text around it. */
record Placed(Line line, float left, float right) {
    /** A line that ends this share of the column early may be a paragraph's last. */
    private static final float SHORT = 0.12f;

    /** In sizes of its letters. */
    float indent() {
        return (line.left() - left) / line.size();
    }

    boolean isShort() {
        return line.right() < right - SHORT * (right - left);
    }

    float middle() {
        return (line.left() + line.right()) / 2;
    }
}
