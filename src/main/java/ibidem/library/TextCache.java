package ibidem.library;

import ibidem.read.DocumentCodec;
import ibidem.read.ReadOutcome;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * What was read of files that take long to read, in one file in the user's cache: extraction, not matching, decides how
 * long a first run takes.
 *
 * <p>The file holds one record after the other: a mark, the key, the length, a checksum, the outcome as
 * {@link DocumentCodec} writes it. The table of keys is made when the cache is opened, by walking from record to record.
 * Records are only appended, under a lock on the file, so two runs may share it. A record that a killed run left torn is
 * told by its length or its checksum: what follows the last whole record is cut off before the next is written. A
 * cache that cannot be read or written is as good as an empty one; no run fails for it. For several threads.
 */
public final class TextCache implements AutoCloseable {
    /** The cache's file; the number changes with its layout. */
    public static final String FILE = "texts-1.pack";

    /** A larger file is begun anew: a bound on the disk, and on what was read by readers long gone. */
    static final long MOST_BYTES = 2L << 30;

    private static final int MARK = 0x1B1DE311;
    private static final int KEY = 32;
    /** Mark, key, version, length, checksum. */
    private static final int HEAD = 4 + KEY + 4 + 4 + 8;

    private final FileChannel file;
    private final int version;
    private final Map<String, Long> places = new HashMap<>();
    private long end;

    private TextCache(FileChannel file, int version) {
        this.file = file;
        this.version = version;
    }

    /**
     * Opens the cache in {@code folder}, which is made if need be.
     *
     * @param readers version of the readers whose work is kept; what others read is not found
     * @return empty if the folder cannot be used
     */
    public static Optional<TextCache> open(Path folder, int readers) {
        try {
            Files.createDirectories(folder);
            FileChannel file = FileChannel.open(
                    folder.resolve(FILE), StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.CREATE);
            TextCache cache = new TextCache(file, 31 * DocumentCodec.VERSION + readers);
            cache.walk();
            return Optional.of(cache);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** What was read of the file with this hash. @param sha256 32 bytes */
    public synchronized Optional<ReadOutcome> find(byte[] sha256) {
        Long place = places.get(name(sha256));
        if (place == null) {
            return Optional.empty();
        }
        try {
            ByteBuffer head = read(place, HEAD);
            if (head == null || head.getInt() != MARK) {
                return Optional.empty();
            }
            head.position(4 + KEY + 4);
            int length = head.getInt();
            long checksum = head.getLong();
            ByteBuffer body = length < 0 ? null : read(place + HEAD, length);
            if (body == null || checksum(body.array()) != checksum) {
                return Optional.empty();
            }
            return Optional.of(DocumentCodec.decode(body.array()));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Keeps what was read of the file with this hash; does nothing if it cannot. */
    public synchronized void keep(byte[] sha256, ReadOutcome outcome) {
        byte[] body = DocumentCodec.encode(outcome);
        ByteBuffer record = ByteBuffer.allocate(HEAD + body.length);
        record.putInt(MARK).put(sha256).putInt(version).putInt(body.length).putLong(checksum(body));
        record.put(body).flip();
        try (FileLock lock = file.lock()) {
            walk();
            if (end + record.limit() > MOST_BYTES) {
                file.truncate(0);
                places.clear();
                end = 0;
            }
            file.truncate(end);
            long place = end;
            while (record.hasRemaining()) {
                end += file.write(record, end);
            }
            places.put(name(sha256), place);
            lock.isValid();
        } catch (IOException | java.nio.channels.OverlappingFileLockException e) {
            // The disk is full, the folder read-only, or this process has the cache open twice: a later run keeps it.
            end = Math.min(end, sizeOrZero());
        }
    }

    private long sizeOrZero() {
        try {
            return file.size();
        } catch (IOException e) {
            return 0;
        }
    }

    /** Walks on from the last record known; {@code end} is then behind the last whole one. */
    private void walk() throws IOException {
        long size = file.size();
        if (size < end) {
            places.clear();
            end = 0;
        }
        while (end + HEAD <= size) {
            ByteBuffer head = read(end, HEAD);
            if (head == null || head.getInt() != MARK) {
                break;
            }
            byte[] key = new byte[KEY];
            head.get(key);
            int by = head.getInt();
            int length = head.getInt();
            if (length < 0 || end + HEAD + length > size) {
                break;
            }
            if (by == version) {
                places.put(name(key), end);
            }
            end += HEAD + (long) length;
        }
    }

    private @org.jspecify.annotations.Nullable ByteBuffer read(long from, int length) throws IOException {
        if (from + length > file.size()) {
            return null;
        }
        ByteBuffer bytes = ByteBuffer.allocate(length);
        while (bytes.hasRemaining()) {
            int got = file.read(bytes, from + bytes.position());
            if (got < 0) {
                return null;
            }
        }
        return bytes.flip();
    }

    private static long checksum(byte[] bytes) {
        CRC32 crc = new CRC32();
        crc.update(bytes);
        return crc.getValue();
    }

    private static String name(byte[] sha256) {
        return new String(sha256, java.nio.charset.StandardCharsets.ISO_8859_1);
    }

    @Override
    public synchronized void close() {
        try {
            file.close();
        } catch (IOException e) {
            places.clear();
        }
    }
}
