package ibidem.read.pdf;

import java.text.Bidi;

/** Words from right to left are painted from left to right; this puts them back into the order they are read in. */
final class Bidirectional {
    private Bidirectional() {}

    /** @param painted characters from left to right as they stand on the page */
    static String logical(String painted) {
        char[] characters = painted.toCharArray();
        if (!Bidi.requiresBidi(characters, 0, characters.length)) {
            return painted;
        }
        Bidi bidi = new Bidi(painted, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        if (bidi.isLeftToRight()) {
            return painted;
        }
        int runs = bidi.getRunCount();
        byte[] levels = new byte[runs];
        Integer[] order = new Integer[runs];
        for (int i = 0; i < runs; i++) {
            levels[i] = (byte) bidi.getRunLevel(i);
            order[i] = i;
        }
        Bidi.reorderVisually(levels, 0, order, 0, runs);
        StringBuilder words = new StringBuilder();
        for (Integer run : order) {
            String part = painted.substring(bidi.getRunStart(run), bidi.getRunLimit(run));
            boolean turned = (bidi.getRunLevel(run) & 1) == 1;
            words.append(turned ? new StringBuilder(part).reverse() : part);
        }
        return words.toString();
    }
}
