package ibidem.quote;

import ibidem.read.Document;
import ibidem.read.FileReaders;
import ibidem.read.ReadOutcome;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What finding quotations and speakers costs beside reading the drafts: both over all files of the folder that the system
 * property {@code drafts} names ({@code -jvmArgsAppend -Ddrafts=FOLDER}), with the launcher's compiler. The asked ratio of
 * {@code find} to {@code read} is at most two.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(
        value = 1,
        jvmArgs = {"-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmn16m"})
public class DraftBenchmark {
    private final FileReaders readers = new FileReaders();
    private final QuotationFinder finder = new QuotationFinder();
    private final List<Path> paths = new ArrayList<>();
    private final List<byte[]> contents = new ArrayList<>();
    private final List<Document> documents = new ArrayList<>();

    public DraftBenchmark() {
        try (Stream<Path> files = Files.walk(Path.of(System.getProperty("drafts", "fixtures/articles")))) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                paths.add(file);
                contents.add(Files.readAllBytes(file));
            }
            documents.addAll(read());
        } catch (IOException e) {
            throw new UncheckedIOException("-Ddrafts names no folder of drafts", e);
        }
    }

    @Benchmark
    public List<Document> read() throws IOException {
        List<Document> read = new ArrayList<>();
        for (int i = 0; i < paths.size(); i++) {
            ReadOutcome outcome = readers.read(paths.get(i).toString(), new ByteArrayInputStream(contents.get(i)));
            if (outcome instanceof ReadOutcome.Read text) {
                read.add(text.document());
            }
        }
        return read;
    }

    @Benchmark
    public int find() {
        int found = 0;
        for (Document document : documents) {
            found += finder.find(document, QuoteOptions.NONE).size();
        }
        return found;
    }
}
