package ibidem.library;

import ibidem.align.Texts;
import ibidem.read.ReadOutcome;
import ibidem.read.ReadOutcome.Read;
import ibidem.read.SearchText;
import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

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
        private @Nullable FileInputStream file;
        private byte[] text = new byte[0];
        private int at;

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
                file = new FileInputStream(path);
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
                text = SearchText.of(read.document()).text().getBytes(StandardCharsets.UTF_8);
                at = 0;
                return true;
            }
            return false;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            if (file != null) {
                return file.read(into, from, length);
            }
            if (at == text.length) {
                return -1;
            }
            int n = Math.min(length, text.length - at);
            System.arraycopy(text, at, into, from, n);
            at += n;
            return n;
        }

        @Override
        public boolean decodeAnew() {
            if (file == null) {
                return false;
            }
            close();
            library.decoded(number);
            return read();
        }

        @Override
        public void close() {
            text = new byte[0];
            at = 0;
            if (file != null) {
                try {
                    file.close();
                } catch (IOException e) {
                    // It was only read.
                    at = 0;
                }
                file = null;
            }
        }
    }
}
