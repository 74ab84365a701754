package ibidem.library;

import static org.assertj.core.api.Assertions.assertThat;

import ibidem.read.ReadOutcome;
import ibidem.read.ReadOutcome.Read;
import ibidem.read.WorkerReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextCacheTest {
    @TempDir
    private Path folder;

    @Test
    void keepsWhatWasReadForTheNextRun() {
        keep(1, "Ex oriente lux.");
        try (TextCache again = cache()) {
            assertThat(text(again, 1)).isEqualTo("Ex oriente lux.");
            assertThat(again.find(key(2))).isEmpty();
        }
    }

    @Test
    void otherReadersFindNothing() {
        keep(1, "Ex oriente lux.");
        try (TextCache other = TextCache.open(folder, 99).orElseThrow()) {
            assertThat(other.find(key(1))).isEmpty();
        }
    }

    @Test
    void twoRunsAtOnceSeeEachOthersWork() {
        try (TextCache one = cache();
                TextCache two = cache()) {
            one.keep(key(1), outcome("first"));
            two.keep(key(2), outcome("second"));
            one.keep(key(3), outcome("third"));
            assertThat(text(one, 2)).isEqualTo("second");
        }
        try (TextCache all = cache()) {
            assertThat(text(all, 1) + text(all, 2) + text(all, 3)).isEqualTo("firstsecondthird");
        }
    }

    @Test
    void aCacheTornAtAnyByteIsMendedAndNeverTrusted() throws IOException {
        keep(1, "first");
        long whole = Files.size(folder.resolve(TextCache.FILE));
        keep(2, "second");
        byte[] all = Files.readAllBytes(folder.resolve(TextCache.FILE));
        for (int cut = (int) whole; cut < all.length; cut++) {
            Files.write(folder.resolve(TextCache.FILE), java.util.Arrays.copyOf(all, cut));
            try (TextCache torn = cache()) {
                assertThat(text(torn, 1)).isEqualTo("first");
                assertThat(torn.find(key(2))).isEmpty();
                torn.keep(key(3), outcome("third"));
                assertThat(text(torn, 3)).isEqualTo("third");
            }
        }
    }

    @Test
    void aChangedByteIsNoticed() throws IOException {
        keep(1, "first");
        byte[] all = Files.readAllBytes(folder.resolve(TextCache.FILE));
        for (int at = 0; at < all.length; at++) {
            byte[] changed = all.clone();
            changed[at] ^= 0x10;
            Files.write(folder.resolve(TextCache.FILE), changed, StandardOpenOption.TRUNCATE_EXISTING);
            try (TextCache odd = cache()) {
                assertThat(odd.find(key(1))).isEmpty();
            }
        }
    }

    @Test
    void aFileIsReadOnceWhateverItsName() throws IOException {
        Path file = Files.writeString(folder.resolve("a.pdf"), "bytes");
        AtomicInteger readings = new AtomicInteger();
        WorkerReader worker = new WorkerReader() {
            @Override
            public ReadOutcome read(Path path, String name, String mediaType) {
                readings.incrementAndGet();
                return outcome("words");
            }

            @Override
            public void close() {}
        };
        try (CachedReader reader = new CachedReader(worker, cache())) {
            reader.read(file, "a.pdf", "application/pdf");
            ReadOutcome second = reader.read(file, "renamed.pdf", "application/pdf");
            assertThat(second.path()).isEqualTo("renamed.pdf");
        }
        assertThat(readings).hasValue(1);
    }

    private void keep(int number, String text) {
        try (TextCache cache = cache()) {
            cache.keep(key(number), outcome(text));
        }
    }

    private TextCache cache() {
        return TextCache.open(folder, CachedReader.READERS).orElseThrow();
    }

    private static byte[] key(int number) {
        byte[] key = new byte[32];
        key[7] = (byte) number;
        return key;
    }

    private static ReadOutcome outcome(String text) {
        return new Read(Plain.document("a.pdf", text));
    }

    private static String text(TextCache cache, int number) {
        return ((Read) cache.find(key(number)).orElseThrow()).document().text();
    }
}
