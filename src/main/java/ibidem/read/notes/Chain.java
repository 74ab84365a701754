package ibidem.read.notes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** The heaviest subsequence of candidates whose numbers rise; {@code O(n log n)} by a tree of prefix maxima. */
final class Chain {
    /** The index of the best chain's end among numbers up to each node's. */
    private final int[] tree;

    private final int[] weight;

    private Chain(int numbers, int candidates) {
        this.tree = new int[numbers + 1];
        Arrays.fill(tree, -1);
        this.weight = new int[candidates];
    }

    /**
     * @param candidates in the order of the text
     * @param numbers those that notes have; others count only if they look good, and little
     * @param last the highest number that may stand in the chain
     */
    static List<Candidate> heaviest(List<Candidate> candidates, Set<Integer> numbers, int last) {
        Chain chain = new Chain(last, candidates.size());
        int[] previous = new int[candidates.size()];
        for (int i = 0; i < candidates.size(); i++) {
            Candidate candidate = candidates.get(i);
            boolean known = numbers.contains(candidate.number());
            if (candidate.number() > last || !known && candidate.weight() < 3) {
                continue;
            }
            int before = chain.best(candidate.number() - 1);
            previous[i] = before;
            // Two per step beside the weight: a longer chain wins over a better looking one.
            chain.weight[i] = (before < 0 ? 0 : chain.weight[before]) + (known ? 2 + candidate.weight() : 1);
            chain.put(candidate.number(), i);
        }
        List<Candidate> path = new ArrayList<>();
        for (int i = chain.best(last); i >= 0; i = previous[i]) {
            path.add(candidates.get(i));
        }
        Collections.reverse(path);
        return path;
    }

    private int best(int number) {
        int best = -1;
        for (int i = number; i > 0; i -= i & -i) {
            best = heavier(best, tree[i]);
        }
        return best;
    }

    private void put(int number, int candidate) {
        for (int i = number; i < tree.length; i += i & -i) {
            tree[i] = heavier(tree[i], candidate);
        }
    }

    private int heavier(int a, int b) {
        if (a < 0 || b < 0) {
            return Math.max(a, b);
        }
        return weight[b] > weight[a] ? b : a;
    }
}
