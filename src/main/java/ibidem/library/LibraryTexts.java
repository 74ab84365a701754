package ibidem.library;

import ibidem.align.Texts;
import ibidem.read.ReadOutcome;
import ibidem.read.ReadOutcome.Read;
import ibidem.read.SearchText;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** A library's texts as streams: plain text straight from the file, everything else as its search text. */
final class LibraryTexts implements Texts {
    private final Library library;

    LibraryTexts(Library library) {
        this.library = library;
    }

    @Override
    public int count() {
        return library.size();
    }

    @Override
    public Cursor cursor() {
        return new Stream();
    }

    private final class Stream implements Cursor {
        private int number = -1;
        private InputStream text = InputStream.nullInputStream();
        private boolean raw;

        @Override
        public boolean isCheap(int wanted) {
            return Library.isPlain(library.path(wanted));
        }

        @Override
        public boolean open(int wanted) {
            close();
            number = wanted;
            String path = library.path(wanted);
            if (!Library.isPlain(path)) {
                return read();
            }
            try {
                text = new FileInputStream(path);
                raw = true;
                return true;
            } catch (IOException e) {
                boolean exists = new File(path).exists();
                library.missing(wanted, exists ? "no permission to read it" : "no such file");
                return false;
            }
        }

        /** Takes the text from the source's document. */
        private boolean read() {
            ReadOutcome outcome = library.open(number);
            if (outcome instanceof Read read) {
                text = new ByteArrayInputStream(
                        SearchText.of(read.document()).text().getBytes(StandardCharsets.UTF_8));
                return true;
            }
            return false;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            return text.read(into, from, length);
        }

        @Override
        public boolean decodeAnew() {
            if (!raw) {
                return false;
            }
            close();
            library.decoded(number);
            return read();
        }

        @Override
        public void close() {
            raw = false;
            try {
                text.close();
            } catch (IOException e) {
                // It was only read: nothing is lost.
            }
            text = InputStream.nullInputStream();
        }
    }
}
