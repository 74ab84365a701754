package ibidem.align;

import ibidem.align.compare.Tokens;
import ibidem.judge.Candidate;
import ibidem.judge.WordingAxis;
import ibidem.judge.WordingContext;
import ibidem.judge.WordingVerdict;
import ibidem.text.OffsetMap;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
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
 * The inner loops: a pass over a megabyte of text for a thousand quotations, and the comparison of one quotation, the same
 * and altered. Run with the compiler that the launcher chooses, and with the second one for comparison.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(
        value = 1,
        jvmArgs = {"-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"})
public class LoopBenchmark {
    private static final int BYTES = 1 << 20;

    private final byte[] text;
    private final List<String> wordings = new ArrayList<>();
    private final WordCutter cutter = new WordCutter();
    private final Search.Options options = 
            new Search.Options(1, Search.Options.DEFAULT.preferred(), () -> false);
    private final WordingAxis axis = new WordingAxis();
    private final Found found;
    private final String passage;
    private final String altered;
    private final Candidate candidate;
    private final WordingContext context;

    public LoopBenchmark() {
        StringBuilder prose = prose(new Random(7));
        text = prose.toString().getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 1000; i++) {
            int from = prose.indexOf(" ", i * (BYTES / 1000)) + 1;
            wordings.add(prose.substring(from, prose.indexOf(" ", from + 150)));
        }
        found = Search.find(wordings, ListTexts.ofBytes(text), options);
        context = WordingContext.locating(found.shares(), WordingContext.Sources.UNKNOWN);
        passage = wordings.get(500);
        altered = passage.replaceFirst("(\\w+ \\w+ \\w+ )\\w+", "$1otherwise");
        int at = prose.indexOf(passage);
        String around = prose.substring(at - 2000, at + 2000);
        Window window = found.windows(500).get(0);
        Window placed = new Window(0, window.span().shift(2000 - window.span().start()), 0, window.votes());
        candidate =
                Candidate.of(0, List.of(new Stretch(around, 0, List.of(placed))), OffsetMap.identity());
    }

    /** Words as frequent as Zipf has it, with marks between them. */
    private static StringBuilder prose(Random random) {
        StringBuilder prose = new StringBuilder(BYTES + 64);
        while (prose.length() < BYTES) {
            int word = (int) Math.exp(random.nextDouble() * Math.log(60_000));
            for (int rest = word * 7919 % 999_983 + 26; rest > 0; rest /= 21) {
                prose.append((char) ('a' + rest % 21));
            }
            prose.append(random.nextInt(12) == 0 ? ", " : random.nextInt(16) == 0 ? ".\n" : " ");
        }
        return prose;
    }

    @Benchmark
    public long cut() throws IOException {
        long words = 0;
        cutter.begin();
        try (Texts.Cursor cursor = ListTexts.ofBytes(text).cursor()) {
            cursor.open(0);
            for (int n = cutter.next(cursor); n >= 0; n = cutter.next(cursor)) {
                words += n;
            }
        }
        return words;
    }

    @Benchmark
    public Found search() {
        return Search.find(wordings, ListTexts.ofBytes(text), options);
    }

    @Benchmark
    public int tokens() {
        return Tokens.of(passage).size();
    }

    @Benchmark
    public WordingVerdict judgeTheSame() {
        return axis.verdict(passage, List.of(candidate), context);
    }

    @Benchmark
    public WordingVerdict judgeAltered() {
        return axis.verdict(altered, List.of(candidate), context);
    }
}
