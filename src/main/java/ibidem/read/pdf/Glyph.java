package ibidem.read.pdf;

/**
 * One shown character, or a ligature of some.
 *
 * @param y of the baseline
 * @param space how wide a word space is in its font; 0 where that is unknown
 * @param style bits of {@link #BOLD} and {@link #ITALIC}
 */
record Glyph(String text, float x, float y, float width, float size, float space, int style) {
    static final int BOLD = 1;
    static final int ITALIC = 2;

    float right() {
        return x + width;
    }

    boolean isBlank() {
        return text.isBlank();
    }
}
