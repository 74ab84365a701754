package ibidem.cite.label;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Learns the weights of the labeller from labelled references: conditional likelihood with a small L1 and L2 penalty,
 * by stochastic gradients with AdaGrad's steps. The order of the samples and what is left out of them come from a seed;
 * what several seeds learn is averaged, so that no weight hangs on one order. The same samples give the same weights.
 */
public final class CrfTrainer {
    private static final int TAGS = Tag.COUNT;
    /** Features that occur less often are left out. */
    private static final int LEAST_COUNT = 3;

    private static final float STEP = 0.15f;
    private static final float L2 = 2e-5f;
    private static final float L1 = 3e-5f;

    /**
     * The share of features left out at random of every word each time, so that none is leant on alone. Two folds of
     * 1,514 references, titles soft and all fields strict: .904 and .916 at 0, .904 and .921 at 0.2, .917 and .924 at
     * 0.35, .908 and .918 at 0.5.
     */
    private static final double LEFT_OUT = 0.35;

    /** The last passes, whose weights are averaged; by itself that brings nothing (.906 and .914). */
    private static final int AVERAGED = 8;

    private final Map<Integer, Integer> rows = new HashMap<>();
    private final float[] weights;
    private final float[] squares;
    private final float[][] transitions = new float[TAGS + 1][TAGS];
    private final float[][] transitionSquares = new float[TAGS + 1][TAGS];
    private final Random random;
    private final double[] sum;
    private final double[][] transitionSum = new double[TAGS + 1][TAGS];

    /** One labelled reference. @param weight of its likelihood, 1 for a real one */
    public record Sample(int[][] features, int[] tags, float weight) {}

    private CrfTrainer(List<Sample> samples, long seed) {
        random = new Random(seed);
        Map<Integer, Integer> counts = new HashMap<>();
        for (Sample sample : samples) {
            for (int[] word : sample.features) {
                for (int hash : word) {
                    counts.merge(hash, 1, Integer::sum);
                }
            }
        }
        List<Integer> kept = new ArrayList<>();
        counts.forEach((hash, count) -> {
            if (count >= LEAST_COUNT) {
                kept.add(hash);
            }
        });
        Collections.sort(kept);
        for (int hash : kept) {
            rows.put(hash, rows.size());
        }
        weights = new float[rows.size() * TAGS];
        squares = new float[rows.size() * TAGS];
        sum = new double[rows.size() * TAGS];
    }

    /**
     * Weights learnt in {@code epochs} passes from each seed, and averaged.
     *
     * @param seeds how many: they are 1, 2 ...
     * @param mostRows how many features to keep at the end
     */
    public static Weights train(List<Sample> samples, int epochs, int seeds, int mostRows) {
        List<CrfTrainer> trainers = IntStream.rangeClosed(1, seeds)
                .parallel()
                .mapToObj(seed -> learnt(samples, epochs, seed))
                .toList();
        CrfTrainer mean = trainers.get(0);
        trainers.subList(1, seeds).forEach(mean::add);
        mean.divide(seeds);
        return mean.weights(mostRows);
    }

    private static CrfTrainer learnt(List<Sample> samples, int epochs, long seed) {
        CrfTrainer trainer = new CrfTrainer(samples, seed);
        List<Sample> order =
                new ArrayList<>(samples.stream().map(trainer::mapped).toList());
        for (int epoch = 0; epoch < epochs; epoch++) {
            Collections.shuffle(order, trainer.random);
            for (Sample sample : order) {
                trainer.learn(trainer.thinned(sample));
            }
            if (epoch >= epochs - AVERAGED) {
                trainer.addToSum();
            }
        }
        trainer.average(Math.min(epochs, AVERAGED));
        return trainer;
    }

    private void add(CrfTrainer other) {
        for (int i = 0; i < weights.length; i++) {
            weights[i] += other.weights[i];
        }
        for (int from = 0; from <= TAGS; from++) {
            for (int to = 0; to < TAGS; to++) {
                transitions[from][to] += other.transitions[from][to];
            }
        }
    }

    private void divide(int by) {
        for (int i = 0; i < weights.length; i++) {
            weights[i] /= by;
        }
        for (float[] row : transitions) {
            for (int to = 0; to < TAGS; to++) {
                row[to] /= by;
            }
        }
    }

    private Sample thinned(Sample sample) {
        int[][] features = new int[sample.features.length][];
        for (int i = 0; i < features.length; i++) {
            features[i] = Arrays.stream(sample.features[i])
                    .filter(row -> random.nextDouble() >= LEFT_OUT)
                    .toArray();
        }
        return new Sample(features, sample.tags, sample.weight);
    }

    private void addToSum() {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += weights[i];
        }
        for (int from = 0; from <= TAGS; from++) {
            for (int to = 0; to < TAGS; to++) {
                transitionSum[from][to] += transitions[from][to];
            }
        }
    }

    private void average(int passes) {
        for (int i = 0; i < sum.length; i++) {
            weights[i] = (float) (sum[i] / passes);
        }
        for (int from = 0; from <= TAGS; from++) {
            for (int to = 0; to < TAGS; to++) {
                transitions[from][to] = (float) (transitionSum[from][to] / passes);
            }
        }
    }

    private Sample mapped(Sample sample) {
        int[][] features = new int[sample.features.length][];
        for (int i = 0; i < features.length; i++) {
            features[i] = Arrays.stream(sample.features[i])
                    .map(hash -> rows.getOrDefault(hash, -1))
                    .filter(row -> row >= 0)
                    .toArray();
        }
        return new Sample(features, sample.tags, sample.weight);
    }

    private void learn(Sample sample) {
        int length = sample.features.length;
        if (length == 0) {
            return;
        }
        double[][] scores = new double[length][TAGS];
        for (int i = 0; i < length; i++) {
            double top = Double.NEGATIVE_INFINITY;
            for (int row : sample.features[i]) {
                for (int tag = 0, at = row * TAGS; tag < TAGS; tag++, at++) {
                    scores[i][tag] += weights[at];
                }
            }
            for (double score : scores[i]) {
                top = Math.max(top, score);
            }
            for (int tag = 0; tag < TAGS; tag++) {
                // Strict: the same weights to the byte, however far the compiler has come.
                scores[i][tag] = StrictMath.exp(scores[i][tag] - top);
            }
        }
        double[][] exp = new double[TAGS + 1][TAGS];
        for (int from = 0; from <= TAGS; from++) {
            for (int to = 0; to < TAGS; to++) {
                exp[from][to] = StrictMath.exp(transitions[from][to]);
            }
        }
        double[][] forward = forward(scores, exp);
        double[][] backward = backward(scores, exp);
        double[][] pairs = new double[TAGS + 1][TAGS];
        for (int i = 0; i < length; i++) {
            double[] marginal = new double[TAGS];
            double sum = 0;
            for (int tag = 0; tag < TAGS; tag++) {
                marginal[tag] = forward[i][tag] * backward[i][tag];
                sum += marginal[tag];
            }
            for (int tag = 0; tag < TAGS; tag++) {
                marginal[tag] /= sum;
            }
            if (i == 0) {
                for (int tag = 0; tag < TAGS; tag++) {
                    pairs[TAGS][tag] += marginal[tag];
                }
                pairs[TAGS][sample.tags[0]] -= 1;
            } else {
                addPairs(pairs, forward[i - 1], exp, scores[i], backward[i]);
                pairs[sample.tags[i - 1]][sample.tags[i]] -= 1;
            }
            marginal[sample.tags[i]] -= 1;
            update(sample.features[i], marginal, sample.weight);
        }
        for (int from = 0; from <= TAGS; from++) {
            for (int to = 0; to < TAGS; to++) {
                double gradient = pairs[from][to] * sample.weight + L2 * transitions[from][to];
                transitionSquares[from][to] += (float) (gradient * gradient);
                transitions[from][to] -= (float) (STEP * gradient / Math.sqrt(transitionSquares[from][to] + 1e-6));
            }
        }
    }

    private static double[][] forward(double[][] scores, double[][] exp) {
        double[][] forward = new double[scores.length][TAGS];
        for (int i = 0; i < scores.length; i++) {
            double sum = 0;
            for (int tag = 0; tag < TAGS; tag++) {
                double mass = 0;
                if (i == 0) {
                    mass = exp[TAGS][tag];
                } else {
                    for (int from = 0; from < TAGS; from++) {
                        mass += forward[i - 1][from] * exp[from][tag];
                    }
                }
                forward[i][tag] = mass * scores[i][tag];
                sum += forward[i][tag];
            }
            for (int tag = 0; tag < TAGS; tag++) {
                forward[i][tag] /= sum;
            }
        }
        return forward;
    }

    private static double[][] backward(double[][] scores, double[][] exp) {
        int length = scores.length;
        double[][] backward = new double[length][TAGS];
        Arrays.fill(backward[length - 1], 1);
        for (int i = length - 2; i >= 0; i--) {
            double sum = 0;
            for (int tag = 0; tag < TAGS; tag++) {
                double mass = 0;
                for (int to = 0; to < TAGS; to++) {
                    mass += exp[tag][to] * scores[i + 1][to] * backward[i + 1][to];
                }
                backward[i][tag] = mass;
                sum += mass;
            }
            for (int tag = 0; tag < TAGS; tag++) {
                backward[i][tag] /= sum;
            }
        }
        return backward;
    }

    private static void addPairs(double[][] pairs, double[] before, double[][] exp, double[] score, double[] after) {
        double sum = 0;
        double[] right = new double[TAGS];
        for (int to = 0; to < TAGS; to++) {
            right[to] = score[to] * after[to];
        }
        for (int from = 0; from < TAGS; from++) {
            double part = 0;
            for (int to = 0; to < TAGS; to++) {
                part += exp[from][to] * right[to];
            }
            sum += before[from] * part;
        }
        for (int from = 0; from < TAGS; from++) {
            double share = before[from] / sum;
            if (share < 1e-12) {
                continue;
            }
            for (int to = 0; to < TAGS; to++) {
                pairs[from][to] += share * exp[from][to] * right[to];
            }
        }
    }

    private void update(int[] features, double[] gradients, float weight) {
        for (int row : features) {
            for (int tag = 0, at = row * TAGS; tag < TAGS; tag++, at++) {
                double raw = gradients[tag] * weight;
                if (raw < 1e-7 && raw > -1e-7 && weights[at] == 0) {
                    continue;
                }
                double gradient = raw + L2 * weights[at];
                squares[at] += (float) (gradient * gradient);
                double rate = STEP / Math.sqrt(squares[at] + 1e-4);
                double moved = weights[at] - rate * gradient;
                double shrink = rate * L1;
                weights[at] = (float) (moved > shrink ? moved - shrink : moved < -shrink ? moved + shrink : 0);
            }
        }
    }

    /** The rows that say most, as bytes. */
    private Weights weights(int mostRows) {
        int[] hashes = new int[rows.size()];
        rows.forEach((hash, row) -> hashes[row] = hash);
        float[] spread = new float[hashes.length];
        float greatest = 0;
        for (int row = 0; row < hashes.length; row++) {
            for (int tag = 0; tag < TAGS; tag++) {
                float size = Math.abs(weights[row * TAGS + tag]);
                spread[row] = Math.max(spread[row], size);
                greatest = Math.max(greatest, size);
            }
        }
        float[] sorted = spread.clone();
        Arrays.sort(sorted);
        float least = Math.max(1e-3f, sorted.length > mostRows ? sorted[sorted.length - mostRows] : 0);
        float scale = Math.min(greatest, 4f) / 127;
        List<Integer> kept = new ArrayList<>();
        for (int row = 0; row < hashes.length; row++) {
            if (spread[row] >= least) {
                kept.add(row);
            }
        }
        int[] keptHashes = new int[kept.size()];
        byte[] bytes = new byte[kept.size() * TAGS];
        for (int i = 0; i < keptHashes.length; i++) {
            keptHashes[i] = hashes[kept.get(i)];
            for (int tag = 0; tag < TAGS; tag++) {
                int value = Math.round(weights[kept.get(i) * TAGS + tag] / scale);
                bytes[i * TAGS + tag] = (byte) Math.max(-127, Math.min(127, value));
            }
        }
        return new Weights(keptHashes, bytes, scale, transitions);
    }
}
