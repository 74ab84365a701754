package ibidem.align.compare;

import ibidem.align.Fragments;
import ibidem.align.Fragments.Joint;
import ibidem.align.Stretch;
import ibidem.align.compare.Regions.Region;
import ibidem.text.TextSpan;
import ibidem.text.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Places the pieces of one quotation together: of all places of each, those that follow each other with the smallest
 * gaps; then the short pieces in what lies between.
 */
final class Chain {
    /** Price of a piece that stands nowhere, of one that stands before its forerunner, in tenths of an edit. */
    private static final int MISSING = 1_000;

    private static final int REVERSED = 200;
    private static final int BEYOND_BRACKET = 50;
    /** A gap costs nothing up to some hundred words and then no more than being the wrong way round. */
    private static final int GAP_STEP = 20;

    private static final int MOST_GAP = 100;
    /** How far from the others a short piece is looked for, in code units. */
    private static final int NEAR = 6_000;

    private static final int BRACKET_NEAR = 160;

    private final Placer placer;
    private final Fragments fragments;
    private final List<Region> regions;
    private final List<List<Comparison>> options;
    private final boolean exactOnly;

    Chain(Placer placer, Fragments fragments, List<Region> regions, List<List<Comparison>> options, boolean exactOnly) {
        this.placer = placer;
        this.fragments = fragments;
        this.regions = regions;
        this.options = options;
        this.exactOnly = exactOnly;
    }

    List<Placement> place() {
        @Nullable Comparison[] chosen = choose();
        for (int p = 0; p < chosen.length; p++) {
            if (chosen[p] == null) {
                chosen[p] = beside(p, chosen);
            }
        }
        int cost = 0;
        List<Integer> gaps = new ArrayList<>();
        boolean any = false;
        Comparison before = null;
        for (int p = 0; p < chosen.length; p++) {
            Comparison piece = chosen[p];
            any |= piece != null;
            cost += piece == null ? MISSING : piece.cost();
            int gap = before == null || piece == null ? 0 : gapWords(before, piece);
            gaps.add(gap);
            if (before != null && piece != null) {
                cost += gapCost(p, gap);
            }
            before = piece == null ? before : piece;
        }
        if (!any || exactOnly && Arrays.stream(chosen).anyMatch(piece -> piece == null || !piece.isSame())) {
            return List.of();
        }
        return List.of(new Placement(Arrays.asList(chosen), gaps, false, cost));
    }

    /** Of each piece the place that is best beside the others'; null where it has none. */
    private @Nullable Comparison[] choose() {
        int n = options.size();
        int[][] cost = new int[n][];
        int[][] from = new int[n][];
        int last = -1;
        for (int p = 0; p < n; p++) {
            int size = options.get(p).size();
            cost[p] = new int[size];
            from[p] = new int[size];
            for (int k = 0; k < size; k++) {
                Comparison piece = options.get(p).get(k);
                cost[p][k] = piece.cost();
                if (last >= 0) {
                    int best = Integer.MAX_VALUE;
                    for (int l = 0; l < cost[last].length; l++) {
                        int total = cost[last][l]
                                + gapCost(p, gapWords(options.get(last).get(l), piece));
                        if (total < best) {
                            best = total;
                            from[p][k] = l;
                        }
                    }
                    cost[p][k] += best;
                }
            }
            last = size > 0 ? p : last;
        }
        @Nullable Comparison[] chosen = new Comparison[n];
        int at = -1;
        for (int p = n - 1; p >= 0; p--) {
            if (cost[p].length == 0) {
                continue;
            }
            if (at < 0) {
                at = 0;
                for (int k = 1; k < cost[p].length; k++) {
                    at = cost[p][k] < cost[p][at] ? k : at;
                }
            }
            chosen[p] = options.get(p).get(at);
            at = from[p][at];
        }
        return chosen;
    }

    /** Words between two places; negative where the later piece stands first. Counted where both are in one region. */
    private int gapWords(Comparison before, Comparison after) {
        int from = before.span().end();
        int to = after.span().start();
        if (to < from) {
            return -1 - (from - to) / LETTERS;
        }
        for (Region region : regions) {
            TextSpan span = region.stretch().span();
            if (to - from < COUNTED && span.start() <= from && to <= span.end()) {
                return Words.of(region.stretch().text().substring(from - region.shift(), to - region.shift()))
                        .size();
            }
        }
        return (to - from) / LETTERS;
    }

    /** Letters and blank of a word, roughly; and how far apart places are whose distance is counted in words. */
    private static final int LETTERS = 6;

    private static final int COUNTED = 1_200;

    private int gapCost(int p, int gap) {
        if (gap < 0) {
            return REVERSED;
        }
        boolean bracket = fragments.pieces().get(p).joint() == Joint.BRACKET;
        int far = bracket && gap > Comparer.BRACKET_WORDS ? BEYOND_BRACKET : 0;
        return far + Math.min(gap / GAP_STEP, MOST_GAP);
    }

    /** A piece that has no place of its own, looked for between its neighbours. */
    private @Nullable Comparison beside(int p, @Nullable Comparison[] chosen) {
        if (!placer.isShort(p) && !options.get(p).isEmpty()) {
            return null;
        }
        Comparison before = null;
        for (int k = p - 1; k >= 0 && before == null; k--) {
            before = chosen[k];
        }
        Comparison after = null;
        for (int k = p + 1; k < chosen.length && after == null; k++) {
            after = chosen[k];
        }
        int length = fragments.pieces().get(p).span().length();
        if (before != null) {
            int from = before.span().end();
            int to = from + length + reach(p);
            if (after != null && after.span().start() >= from) {
                to = Math.min(to, after.span().start());
            }
            return nearest(p, before.span(), from, to);
        }
        if (after != null) {
            int to = after.span().start();
            return nearest(p, after.span(), to - length - reach(p + 1), to);
        }
        return null;
    }

    /** How far the joint before piece {@code p} may reach, in code units. */
    private int reach(int p) {
        return fragments.pieces().get(p).joint() == Joint.BRACKET ? BRACKET_NEAR : NEAR;
    }

    private @Nullable Comparison nearest(int p, TextSpan anchor, int from, int to) {
        for (Region region : regions) {
            Stretch stretch = region.stretch();
            if (!stretch.span().contains(anchor)) {
                continue;
            }
            int start = Math.max(0, from - stretch.start());
            int end = Math.max(start, Math.min(stretch.text().length(), to - stretch.start()));
            List<Comparison> found = placer.near(p, stretch, new TextSpan(start, end), exactOnly);
            Comparator<Comparison> byPlace =
                    Comparator.comparingInt(place -> Math.abs(place.span().start() - anchor.end()));
            return found.isEmpty()
                    ? null
                    : Collections.min(
                            found, Comparator.comparingInt(Comparison::cost).thenComparing(byPlace));
        }
        return null;
    }
}
