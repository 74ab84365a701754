package ibidem.read.worker;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;

/** Messages over a pipe: four bytes of length, big end first, and as many bytes as they say. */
final class Frames {
    private Frames() {}

    static void write(byte[] message, OutputStream out) throws IOException {
        int length = message.length;
        out.write(new byte[] {(byte) (length >>> 24), (byte) (length >>> 16), (byte) (length >>> 8), (byte) length});
        out.write(message);
        out.flush();
    }

    /** @param most bytes that a message may have */
    static byte[] read(DataInputStream in, int most) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > most) {
            throw new IOException("a message of " + length + " bytes");
        }
        byte[] message = in.readNBytes(length);
        if (message.length < length) {
            throw new EOFException("a message that breaks off");
        }
        return message;
    }
}
