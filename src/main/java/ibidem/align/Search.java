package ibidem.align;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Looks for all wordings of a run in one pass over the texts: the wordings are indexed, the texts streamed. A sample
 * of the texts is read before, so that fragments with many words that stand nowhere, as misread print has them, get
 * denser seeds in the same pass (docs/decisions/0001-one-pass-search.md).
 *
 * <p>The result depends on the wordings and the texts alone, not on the number of threads or their timing. Memory is
 * bounded by the wordings and the number of texts, never by the texts' size.
 */
public final class Search {
    /** Texts that are sampled before the seeds are chosen, to tell common words from rare ones and from misread ones. */
    private static final int SAMPLED_BEFORE = 1024;

    /** Of texts that are not cheap to open, so many. */
    private static final int SAMPLED_DEAR = 8;

    /** Bytes of all texts that are sampled before, about, and one small read of each at least. */
    private static final int SAMPLED_BYTES = 8 << 20;

    /** Texts that are sampled during the pass, at the most, and a few more. */
    private static final int SAMPLED = 512;

    /** Words sampled of each buffer of 64 kB. */
    private static final int SAMPLED_WORDS = 1024;

    /** Texts that a thread takes at once. */
    private static final int BATCH = 16;

    private final Sought sought;
    private final Vocabulary vocabulary;
    private final Texts texts;
    private final Options options;
    private final Preferred preferred;
    private final int[] wordsOfText;

    private Search(List<String> wordings, Texts texts, Options options) {
        this.sought = Sought.of(wordings);
        this.vocabulary = new Vocabulary(sought);
        this.texts = texts;
        this.options = options;
        this.preferred = new Preferred(sought, options.preferred());
        this.wordsOfText = new int[texts.count()];
    }

    /**
     * How to search.
     *
     * @param threads how many threads may work at once, 1 or more
     * @param preferred by wording: the texts whose places, of those that are as good, come first; may be shorter than the
     *     list of wordings
     * @param cancelled asked often; true ends the search
     */
    public record Options(int threads, List<Set<Integer>> preferred, Cancel cancelled) {
        public static final Options DEFAULT =
                new Options(Math.max(1, Runtime.getRuntime().availableProcessors()), List.of(), () -> false);

        /** The same, with other preferences. */
        public Options preferring(List<Set<Integer>> texts) {
            return new Options(threads, texts, cancelled);
        }
    }

    /** Whether somebody wants the search to end. */
    @FunctionalInterface
    public interface Cancel {
        boolean asked();
    }

    /**
     * Finds where the words of the wordings may stand.
     *
     * @throws CancellationException if the options' {@code cancelled} said so; within a second
     */
    public static Found find(List<String> wordings, Texts texts, Options options) {
        Search search = new Search(wordings, texts, options);
        return search.find(wordings);
    }

    /** Votes below which a place is not worth a look: a sixth of the words, and more than one pair. */
    static int leastVotes(int words) {
        return words <= 4 ? Math.min(words, 2) : Math.max(2, Math.min(64, words) / 6);
    }

    private Found find(List<String> wordings) {
        sampleBefore();
        boolean[] wanted = wanted();
        SeedTable seeds = seeds(wanted);
        vocabulary.forget();
        Votes votes = pass(seeds);
        return new Found(sought, votes, new SampledShares(wordings, vocabulary, wordsOfText));
    }

    private boolean[] wanted() {
        boolean[] wanted = new boolean[sought.count()];
        for (int wording = 0; wording < sought.wordings(); wording++) {
            int longest = 0;
            for (int fragment : sought.numbers(wording)) {
                longest = Math.max(longest, sought.size(fragment));
            }
            for (int fragment : sought.numbers(wording)) {
                wanted[fragment] |= sought.size(fragment) >= Math.min(longest, Seeding.LEAST_WORDS);
            }
        }
        return wanted;
    }

    private SeedTable seeds(boolean[] wanted) {
        Seeding seeding = new Seeding(sought, vocabulary, wanted.length);
        for (int fragment = 0; fragment < wanted.length; fragment++) {
            if (wanted[fragment]) {
                seeding.add(fragment);
            }
        }
        return seeding.table();
    }

    /** Counts words of some texts, evenly spread, from the start of each. */
    private void sampleBefore() {
        int count = texts.count();
        int[] counts = vocabulary.newCounts();
        long words = 0;
        WordCutter cutter = new WordCutter();
        try (Texts.Cursor cursor = texts.cursor()) {
            int samples = Math.min(count, SAMPLED_BEFORE);
            int dear = 0;
            for (int i = 0; i < samples; i++) {
                int text = (int) ((long) i * count / samples);
                if (!cursor.isCheap(text) && dear++ >= SAMPLED_DEAR || !cursor.open(text)) {
                    continue;
                }
                cutter.begin();
                int bytes = 0;
                while (bytes < SAMPLED_BYTES / samples) {
                    int n = bytes == 0 ? cutter.first(cursor) : cutter.next(cursor);
                    if (n < 0) {
                        break;
                    }
                    vocabulary.count(cutter.hashes(), n, counts);
                    words += n;
                    bytes = cutter.position();
                }
            }
        } catch (IOException e) {
            // Whatever could not be read is met again in the pass, and reported.
            words = Math.max(words, 0);
        }
        vocabulary.add(counts, words);
    }

    private Votes pass(SeedTable seeds) {
        AtomicInteger next = new AtomicInteger();
        int threads = Math.max(1, Math.min(options.threads(), (texts.count() + BATCH - 1) / BATCH));
        Worker[] workers = new Worker[threads];
        for (int i = 0; i < threads; i++) {
            workers[i] = new Worker(seeds, next);
        }
        Thread[] others = new Thread[threads - 1];
        for (int i = 0; i < others.length; i++) {
            others[i] = new Thread(workers[i + 1], "search-" + (i + 2));
            others[i].setDaemon(true);
            others[i].start();
        }
        workers[0].run();
        for (Thread other : others) {
            join(other);
        }
        for (Worker worker : workers) {
            worker.finish(workers[0].votes);
        }
        return workers[0].votes;
    }

    private static void join(Thread thread) {
        boolean interrupted = false;
        while (true) {
            try {
                thread.join();
                break;
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** One thread's share of a pass. */
    private final class Worker implements Runnable {
        private final SeedTable seeds;
        private final AtomicInteger next;
        private final int stride = Math.max(1, texts.count() / SAMPLED);
        private final WordCutter cutter = new WordCutter();
        private final Votes votes = new Votes(sought, preferred);
        private final int[] counts = vocabulary.newCounts();
        private final int[] before = new int[3];
        private long sampled;
        private @Nullable RuntimeException failure;

        Worker(SeedTable seeds, AtomicInteger next) {
            this.seeds = seeds;
            this.next = next;
        }

        @Override
        public void run() {
            try (Texts.Cursor cursor = texts.cursor()) {
                int count = texts.count();
                for (int from = next.getAndAdd(BATCH); from < count; from = next.getAndAdd(BATCH)) {
                    for (int text = from; text < Math.min(count, from + BATCH); text++) {
                        if (cursor.open(text)) {
                            read(text, cursor);
                        }
                    }
                }
                votes.closeAll();
            } catch (RuntimeException e) {
                failure = e;
                next.set(texts.count());
            }
        }

        private void read(int text, Texts.Cursor cursor) {
            start(text);
            int words = 0;
            try {
                int n;
                while ((n = cutter.next(cursor)) >= 0) {
                    if (options.cancelled().asked()) {
                        throw new CancellationException();
                    }
                    if (cutter.malformed() && cursor.decodeAnew()) {
                        votes.forget();
                        start(text);
                        words = 0;
                        continue;
                    }
                    seeds.probe(cutter.hashes(), cutter.starts(), n, before, votes);
                    words += n;
                    if (text % stride == 0) {
                        int some = Math.min(n, SAMPLED_WORDS);
                        vocabulary.count(cutter.hashes(), some, counts);
                        sampled += some;
                    }
                }
            } catch (IOException e) {
                // The texts' owner knows and reports it; what was read before counts.
                words = Math.max(words, 0);
            }
            wordsOfText[text] = words;
        }

        private void start(int text) {
            cutter.begin();
            votes.begin(text);
            Arrays.fill(before, 0);
        }

        /** Hands over what was found; to be called when all threads are done. */
        void finish(Votes all) {
            if (failure != null) {
                throw failure;
            }
            vocabulary.add(counts, sampled);
            if (all != votes) {
                all.addAll(votes);
            }
        }
    }
}
