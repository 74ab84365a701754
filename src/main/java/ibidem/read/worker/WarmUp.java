package ibidem.read.worker;

import ibidem.read.DocumentCodec;
import ibidem.read.FormatReader;
import ibidem.read.Limits;
import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** Reads one small file of each format as a worker would, so that the archive of loaded classes holds their readers. */
final class WarmUp {
    private static final List<String> SAMPLES = List.of("docx", "pdf", "odt", "epub", "rtf", "pptx", "eml");

    private WarmUp() {}

    public static void main(String[] args) throws IOException, IllegalAccessException {
        TemporaryFolder folder = TemporaryFolder.create();
        try {
            for (String format : SAMPLES) {
                read("letters." + format, folder.path());
            }
            MethodHandles.lookup().ensureInitialized(WorkerMain.class); // what workers begin with
        } finally {
            folder.delete();
        }
    }

    private static void read(String name, Path folder) throws IOException {
        Path file = folder.resolve(name);
        try (InputStream sample = FormatReader.class.getResourceAsStream("samples/" + name)) {
            Files.copy(Objects.requireNonNull(sample, name), file);
        }
        String type = name.endsWith(".eml") ? "message/rfc822" : "";
        Request request = Request.decode(new Request(file, name, type, Limits.STANDARD).encode());
        DocumentCodec.decode(DocumentCodec.encode(AnyReader.read(request)));
    }
}
