package ibidem.library;

import ibidem.align.Texts;
import ibidem.read.Block;
import ibidem.read.Document;
import ibidem.read.ReadOutcome;
import ibidem.read.ReadOutcome.Read;
import ibidem.read.ReadOutcome.Status;
import ibidem.read.ReadOutcome.Unread;
import ibidem.read.Readers;
import ibidem.read.SearchText;
import ibidem.text.OffsetMap;
import java.io.FileInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListSet;

/**
 * The sources of a run: the files that were named, and those below the folders that were named. A source's number is its
 * place in the order of the paths. Holds names only; texts are read when asked for.
 *
 * <p>For several threads.
 */
public final class Library {
    /** A plain text up to this size is held as a whole, in bytes. */
    private static final int MOST_HELD = 1 << 20;

    /** Room for a plain text at first. */
    private static final int USUAL_PLAIN = 16 << 10;

    private static final char REPLACEMENT = '\uFFFD';

    private final Walk walk;
    private final Readers readers;
    private final Descriptions descriptions;
    private final Map<Integer, Unread> unread = new TreeMap<>();
    private final Set<Integer> hiding = new ConcurrentSkipListSet<>();
    private final Set<Integer> decoded = new HashSet<>();

    private Library(Walk walk, Readers readers, Descriptions descriptions) {
        this.walk = walk;
        this.readers = readers;
        this.descriptions = descriptions;
    }

    /**
     * Finds the sources; reads none.
     *
     * @param paths files and folders, in any order; one below another is left out
     * @param without files that are no sources, by their real paths: drafts
     */
    public static Library open(List<Path> paths, Set<Path> without, Readers readers, Descriptions descriptions) {
        Walk walk = new Walk(without);
        for (Path path : outermost(paths)) {
            walk.add(path.toFile());
        }
        return new Library(walk, readers, descriptions);
    }

    /** The paths in order, without those that lie below others. */
    private static List<Path> outermost(List<Path> paths) {
        if (paths.size() < 2) {
            return paths;
        }
        List<Path> sorted = new ArrayList<>(paths);
        Collections.sort(sorted);
        List<Path> kept = new ArrayList<>();
        List<Path> real = new ArrayList<>();
        for (Path path : sorted) {
            Path where = path.toAbsolutePath().normalize();
            boolean below = false;
            for (Path other : real) {
                below |= where.startsWith(other);
            }
            if (!below) {
                kept.add(path);
                real.add(where);
            }
        }
        return kept;
    }

    /** The number of sources. */
    public int size() {
        return walk.count();
    }

    /** The sources by number; made when asked for. */
    public List<Source> sources() {
        return new AbstractList<>() {
            @Override
            public Source get(int number) {
                return source(number);
            }

            @Override
            public int size() {
                return walk.count();
            }
        };
    }

    public Source source(int number) {
        String path = path(number);
        return new Source(number, path, Path.of(path), descriptions.of(path));
    }

    /** Whether the source is declared to be read off pictures of its pages. */
    public boolean isScanned(int number) {
        return descriptions.of(path(number)).ocr();
    }

    /** The source's path as it stands in reports. */
    public String path(int number) {
        return walk.path(number);
    }

    /** The texts of all sources, for a search; text and source have one number. */
    public Texts texts() {
        return new LibraryTexts(this);
    }

    /** The source as read, or why it cannot be. */
    public ReadOutcome open(int number) {
        ReadOutcome outcome = readers.read(Path.of(path(number)));
        if (outcome instanceof Unread none) {
            fail(number, none);
        } else if (outcome instanceof Read read
                && read.document().blocks().stream().anyMatch(block -> block.kind() == Block.Kind.HIDDEN)) {
            hiding.add(number);
        }
        return outcome;
    }

    /** Sources opened so far that hold words which no reader sees. */
    public List<Integer> hiding() {
        return List.copyOf(hiding);
    }

    /** The source with what is searched of it; empty if it cannot be read, and then {@link #unread} says why. */
    public Optional<Holding> hold(int number) {
        if (open(number) instanceof Read read) {
            boolean raw = isPlain(path(number)) && !isDecoded(number);
            return Optional.of(new Holding(read.document(), SearchText.of(read.document()), raw));
        }
        return Optional.empty();
    }

    /**
     * A plain text as it lies in the file, without a look at its structure; empty if the source is of another kind, is no
     * UTF-8, or cannot be read. Costs little, and is enough to see that words stand there.
     */
    public Optional<? extends Searched> plain(int number) {
        String path = path(number);
        if (!isPlain(path)) {
            return Optional.empty();
        }
        try (FileInputStream in = new FileInputStream(path)) {
            byte[] bytes = new byte[USUAL_PLAIN];
            int length = 0;
            int got;
            while ((got = in.read(bytes, length, bytes.length - length)) > 0) {
                length += got;
                if (length > MOST_HELD) {
                    return isMarked(bytes, length) || isDecoded(number) ? Optional.empty() : LongText.of(path);
                }
                bytes = length < bytes.length ? bytes : Arrays.copyOf(bytes, 4 * length);
            }
            return isMarked(bytes, length) ? Optional.empty() : plain(path, bytes, length);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Whether the text starts with a byte order mark, which is no part of it. */
    private static boolean isMarked(byte[] bytes, int length) {
        return length > 2 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
    }

    private static Optional<Holding> plain(String path, byte[] bytes, int length) throws IOException {
        String text = new String(bytes, 0, length, StandardCharsets.UTF_8);
        if (text.indexOf(REPLACEMENT) >= 0) {
            try {
                // A replacement character that stands in the file, or the mark of what is no UTF-8?
                StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, 0, length));
            } catch (CharacterCodingException e) {
                return Optional.empty();
            }
        }
        Document document = Plain.document(path, text);
        return Optional.of(new Holding(document, new SearchText(text, OffsetMap.identity()), true, length));
    }

    /** Sources that could not be read so far, by number. */
    public Map<Integer, Unread> unread() {
        synchronized (unread) {
            return new TreeMap<>(unread);
        }
    }

    void fail(int number, Unread why) {
        synchronized (unread) {
            unread.put(number, why);
        }
    }

    /** Notes that a plain text is not UTF-8, so that it is streamed decoded. */
    void decoded(int number) {
        synchronized (unread) {
            decoded.add(number);
        }
    }

    private boolean isDecoded(int number) {
        synchronized (unread) {
            return decoded.contains(number);
        }
    }

    void missing(int number, String reason) {
        fail(number, new Unread(path(number), "", Status.MISSING, reason));
    }

    /** Whether the file is streamed as it is: by its name, plain text. */
    static boolean isPlain(String path) {
        return path.endsWith(".txt") || path.endsWith(".TXT") || path.endsWith(".text");
    }
}
