package ibidem.read.office;

import java.util.BitSet;

/** Which colours of a rich text's table are white. */
final class RtfColours {
    private static final int FULL = 255;

    private final BitSet white = new BitSet();
    private int index;
    private int full;

    /** {@code \red}, {@code \green} or {@code \blue} of the colour that is being defined. */
    void part(int strength) {
        full += strength == FULL ? 1 : 0;
    }

    /** A semicolon ends the colour's definition. */
    void end() {
        white.set(index++, full == 3);
        full = 0;
    }

    boolean isWhite(int colour) {
        return colour > 0 && white.get(colour);
    }
}
