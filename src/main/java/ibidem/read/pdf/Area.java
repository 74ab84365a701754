package ibidem.read.pdf;

/** A rectangle on the page. */
record Area(float left, float top, float right, float bottom) {
    boolean contains(float x, float y) {
        return left <= x && x <= right && top <= y && y <= bottom;
    }

    float size() {
        return Math.max(0, right - left) * Math.max(0, bottom - top);
    }
}
