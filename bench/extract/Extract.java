import ibidem.read.FileReaders;
import ibidem.read.Limits;
import ibidem.read.ReadOutcome;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.sax.BodyContentHandler;

/**
 * Reads every file of a folder so many times, and prints for each pass: files read, characters, CPU milliseconds of this
 * process and its children so far.
 *
 * <p>usage: Extract ours|tika FOLDER EXTENSION|all PASSES
 */
final class Extract {
    public static void main(String[] args) throws Exception {
        List<Path> files;
        try (Stream<Path> inside = Files.list(Path.of(args[1]))) {
            files = inside.filter(path -> args[2].equals("all") || path.toString().endsWith("." + args[2]))
                    .sorted()
                    .toList();
        }
        try (FileReaders ours = new FileReaders(Limits.STANDARD)) {
            AutoDetectParser tika = args[0].equals("tika") ? new AutoDetectParser() : null;
            ToIntFunction<Path> read = tika == null ? path -> ours(ours, path) : path -> tika(tika, path);
            for (int pass = 0; pass < Integer.parseInt(args[3]); pass++) {
                long characters = 0;
                int readable = 0;
                for (Path file : files) {
                    int length = read.applyAsInt(file);
                    readable += length > 0 ? 1 : 0;
                    characters += length;
                }
                System.out.println(readable + " " + characters + " " + cpuMillis());
            }
        }
    }

    private static int ours(FileReaders readers, Path file) {
        return readers.read(file) instanceof ReadOutcome.Read read ? read.document().text().length() : 0;
    }

    private static int tika(AutoDetectParser parser, Path file) {
        BodyContentHandler words = new BodyContentHandler(-1);
        try (InputStream in = org.apache.tika.io.TikaInputStream.get(file)) {
            parser.parse(in, words, new Metadata(), new ParseContext());
            return words.toString().length();
        } catch (Exception e) {
            return 0;
        }
    }

    private static long cpuMillis() {
        long own = ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                        .getProcessCpuTime()
                / 1_000_000;
        return own
                + ProcessHandle.current()
                        .descendants()
                        .mapToLong(child -> child.info()
                                .totalCpuDuration()
                                .orElse(Duration.ZERO)
                                .toMillis())
                        .sum();
    }
}
