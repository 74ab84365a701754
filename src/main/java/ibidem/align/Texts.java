package ibidem.align;

import java.io.IOException;

/**
 * The texts of a run, by number, as streams of UTF-8. What a text is, where it lies and how it was read is known to the
 * one who implements this; a search only reads it from its start to its end, once a pass.
 */
public interface Texts {
    /** How many there are; they are numbered from 0. */
    int count();

    /** A reader of texts for one thread; several may be at work at once. */
    Cursor cursor();

    /** Reads one text after the other into the caller's buffer. */
    interface Cursor extends AutoCloseable {
        /** Whether opening the text costs about as much as opening a file. */
        default boolean isCheap(int number) {
            return true;
        }

        /** Goes to the start of a text. @return false if it cannot be read or holds nothing; the search goes on */
        boolean open(int number);

        /**
         * Reads what comes next.
         *
         * @return how many bytes were read, more than 0; or -1 at the end of the text
         * @throws IOException if reading breaks off; what was read before counts
         */
        int read(byte[] into, int from, int length) throws IOException;

        /**
         * Told that what was read so far is not UTF-8.
         *
         * @return whether the text starts anew, decoded; if not, the search goes on and takes what is malformed for blanks
         */
        boolean decodeAnew();

        @Override
        void close();
    }
}
