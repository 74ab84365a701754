package ibidem.align;

/** How common words are in the text searched: what chance alone would find there. */
public interface WordShares {
    /** Number of words searched. */
    long words();

    /**
     * Share of the searched words that have this {@linkplain ibidem.text.Words#key key}, above 0; for a word not seen in
     * the sample, the share of one that would just have been missed.
     */
    double share(long key);
}
