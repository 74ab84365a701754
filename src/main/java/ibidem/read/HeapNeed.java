package ibidem.read;

/**
 * How much of the heap the parse of a text may take, told from its bytes alone: a page of a million tags is small in a
 * file and large as a tree. What takes much is read in a worker process, where it can hurt nobody.
 *
 * <p>Measured on files of nothing but one kind of mark (tags, stars, links, list signs, empty lines): a mark of HTML or
 * Markdown takes up to 1,000 bytes, a line of plain text up to 100, a byte of either about 6. Articles and books stay far
 * below the bound: a page of 1 MB with 20,000 tags counts 26 MB.
 */
final class HeapNeed {
    /** Two such at a time fit into a heap of 256 MB beside all else. */
    static final int MOST = 64 << 20;

    private static final int A_BYTE = 6;
    private static final int A_MARK = 1000;
    private static final int A_LINE = 100;

    private HeapNeed() {}

    static boolean isLight(byte[] bytes, String mediaType) {
        long need = (long) A_BYTE * bytes.length;
        for (int i = 0; i < bytes.length && need <= MOST; i++) {
            need += of(bytes[i], mediaType);
        }
        return need <= MOST;
    }

    private static int of(byte sign, String mediaType) {
        return switch (mediaType) {
            case MediaTypes.HTML -> sign == '<' ? A_MARK : 0;
            case MediaTypes.MARKDOWN -> isMark(sign) ? A_MARK : 0;
            default -> sign == '\n' || sign == '\r' ? A_LINE : 0;
        };
    }

    /** Signs at which a parser of Markdown begins a node. */
    private static boolean isMark(byte sign) {
        return switch (sign) {
            case '\n', '*', '_', '[', '`', '<', '!' -> true;
            default -> false;
        };
    }
}
