package ibidem.read.pdf;

/** A thin horizontal stroke: some of them part notes from text. */
record Rule(float left, float right, float y) {
    float width() {
        return right - left;
    }
}
