package ibidem.read.worker;

import ibidem.read.Input;
import ibidem.read.Limit;
import ibidem.read.Limits;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;

/** One file to read, as the parent asks for it. The sum of its bytes is the worker's work. */
record Request(Path file, String name, String mediaType, Limits limits) {
    byte[] encode() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        write(file.toAbsolutePath().toString(), out);
        write(name, out);
        write(mediaType, out);
        for (Limit limit : Limit.values()) {
            out.writeInt(limits.of(limit));
        }
        return bytes.toByteArray();
    }

    static Request decode(byte[] message) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(message));
        Path file = Path.of(read(in));
        String name = read(in);
        String mediaType = read(in);
        Map<Limit, Integer> limits = new EnumMap<>(Limit.class);
        for (Limit limit : Limit.values()) {
            limits.put(limit, in.readInt());
        }
        return new Request(file, name, mediaType, new Limits(limits));
    }

    Input input(String sha256) {
        return new Input(file, name, mediaType, sha256, limits);
    }

    private static void write(String text, DataOutputStream out) throws IOException {
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(encoded.length);
        out.write(encoded);
    }

    private static String read(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }
}
