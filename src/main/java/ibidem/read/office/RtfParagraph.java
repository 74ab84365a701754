package ibidem.read.office;

import ibidem.read.Block;

/** The look of the paragraph that is being read. */
final class RtfParagraph {
    private static final int SET_OFF = 560;
    private static final int HIGHEST = 100_000;

    private int left;
    private int firstLine;
    private int outline = -1;
    private int listLevel;
    private boolean listed;
    private int number;
    boolean inTable;

    void reset() {
        number = 0;
        left = 0;
        firstLine = 0;
        outline = -1;
        listed = false;
        listLevel = 0;
        inTable = false;
    }

    void set(String word, int number) {
        switch (word) {
            case "li", "lin" -> left = number;
            case "fi" -> firstLine = number;
            case "outlinelevel" -> outline = number;
            case "ls" -> listed = true;
            case "ilvl" -> listLevel = number;
            case "intbl" -> inTable = true;
            default -> {}
        }
    }

    void listed() {
        listed = true;
        number = 0;
    }

    /** The number or sign that stands before the item. */
    void number(String words) {
        for (int i = 0; i < words.length() && words.charAt(i) >= '0' && words.charAt(i) <= '9'; i++) {
            number = Math.min(HIGHEST, number * 10 + words.charAt(i) - '0');
        }
    }

    /** The number that the item shows; 0 for none. A number counts for one paragraph. */
    int takeNumber() {
        int taken = number;
        number = 0;
        return taken;
    }

    Block.Kind kind() {
        if (outline >= 0 && outline < 9) {
            return Block.Kind.HEADING;
        }
        if (listed) {
            return Block.Kind.LIST_ITEM;
        }
        return left >= SET_OFF && firstLine >= 0 ? Block.Kind.BLOCK_QUOTATION : Block.Kind.PARAGRAPH;
    }

    int level() {
        return switch (kind()) {
            case HEADING -> outline + 1;
            case LIST_ITEM -> listLevel + 1;
            default -> 0;
        };
    }
}
