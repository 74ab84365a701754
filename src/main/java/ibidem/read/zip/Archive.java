package ibidem.read.zip;

import ibidem.read.Limit;
import ibidem.read.LimitException;
import ibidem.read.Limits;
import ibidem.read.ReadOutcome.Status;
import ibidem.read.UnreadableException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** A zip archive whose members are read as streams and never unpacked. */
public final class Archive implements AutoCloseable {
    private final ZipFile zip;
    private final Limits limits;
    private long inflated;

    private Archive(ZipFile zip, Limits limits) {
        this.zip = zip;
        this.limits = limits;
    }

    /** @throws UnreadableException where it is no whole archive, or has too many members */
    public static Archive open(Path file, Limits limits) throws IOException, UnreadableException {
        try {
            ZipFile zip = new ZipFile(file.toFile());
            if (zip.size() > limits.of(Limit.ENTRIES)) {
                zip.close();
                throw UnreadableException.limit(Limit.ENTRIES, limits);
            }
            return new Archive(zip, limits);
        } catch (ZipException | IllegalArgumentException e) {
            throw new UnreadableException(Status.DAMAGED, "the archive is damaged or cut off", e);
        }
    }

    /** The names of all members, in the archive's order. */
    public List<String> names() {
        List<String> names = new ArrayList<>();
        for (ZipEntry entry : Collections.list(zip.entries())) {
            names.add(entry.getName());
        }
        return names;
    }

    public boolean has(String name) {
        return zip.getEntry(name) != null;
    }

    /** The bytes of a member, counted. @throws UnreadableException where there is none, or it is encrypted */
    public InputStream stream(String name) throws IOException, UnreadableException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw UnreadableException.damaged("its part " + name + " is missing");
        }
        try {
            InputStream in = zip.getInputStream(entry);
            if (in == null) {
                throw UnreadableException.damaged("its part " + name + " is missing");
            }
            return new Counted(in, Math.max(1, entry.getCompressedSize()));
        } catch (ZipException e) {
            if (String.valueOf(e.getMessage()).contains("encrypted")) {
                throw new UnreadableException(Status.PROTECTED, "it asks for a password; save a copy without one", e);
            }
            throw e;
        }
    }

    /** All bytes of a member. */
    public byte[] bytes(String name) throws IOException, UnreadableException {
        try (InputStream in = stream(name)) {
            return in.readAllBytes();
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private final class Counted extends FilterInputStream {
        private final long packed;
        private long out;

        Counted(InputStream in, long packed) {
            super(in);
            this.packed = packed;
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            if (read >= 0) {
                count(1);
            }
            return read;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            if (read > 0) {
                count(read);
            }
            return read;
        }

        private void count(int bytes) throws IOException {
            out += bytes;
            inflated += bytes;
            if (inflated > limits.bytes(Limit.BYTES_INFLATED)) {
                throw new LimitException(Limit.BYTES_INFLATED);
            }
            if (out > Limits.RATIO_GRACE && out / packed > limits.of(Limit.RATIO)) {
                throw new LimitException(Limit.RATIO);
            }
        }
    }
}
