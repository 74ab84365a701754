package ibidem.align.compare;

import ibidem.align.Fragments;
import ibidem.align.Stretch;
import ibidem.align.compare.Regions.Region;
import ibidem.align.compare.Step.Relation;
import ibidem.text.Folding;
import ibidem.text.TextSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Places one quotation in sources: every piece for itself, exactly or by the best alignment, then all of them together.
 * One placer a quotation; not for two threads.
 */
public final class Placer {
    /** Most places at which one piece is considered, exact ones and aligned ones. */
    private static final int EXACT_PLACES = 20;

    private static final int ALIGNED_PLACES = 6;
    /** Pieces of fewer words are looked for beside the others only. */
    private static final int SHORT = 3;

    private static final Comparator<Comparison> CHEAPEST_FIRST = (a, b) -> Integer.compare(a.cost(), b.cost());

    private final Tokens q;
    private final Fragments fragments;
    private final Folding folding = new Folding();
    private final Lexicon.Lists lists;

    /** First token of each piece, and the one after its last. */
    private final int[][] ranges;

    public Placer(String wording, Fragments fragments, Lexicon lexicon) {
        this.q = Tokens.of(wording, 0, wording.length(), folding);
        this.fragments = fragments;
        this.lists = lexicon.guess(q, 0, q.size());
        this.ranges = ranges();
    }

    private int[][] ranges() {
        int[][] all = new int[fragments.pieces().size()][];
        int token = 0;
        for (int p = 0; p < all.length; p++) {
            TextSpan span = fragments.pieces().get(p).span();
            while (token < q.size() && q.start(token) < span.start()) {
                token++;
            }
            int from = token;
            while (token < q.size() && q.end(token) <= span.end()) {
                token++;
            }
            boolean marked = token - from > 1 && Marks.isMarker(q, token - 1, token);
            all[p] = new int[] {from, marked ? token - 1 : token};
        }
        return all;
    }

    /** The quotation's tokens. */
    public Tokens tokens() {
        return q;
    }

    /** Half words of the quotation's pieces, signs not counted. */
    public int halfWords() {
        int count = 0;
        for (int[] range : ranges) {
            count += q.halfWords(range[0], range[1]);
        }
        return count;
    }

    /**
     * The places of the quotation in one source, the best first; more than one only where it stands word for word more
     * than once.
     *
     * @param exactOnly whether only places without an edit are wanted
     */
    public List<Placement> place(List<Stretch> stretches, boolean exactOnly) {
        List<Region> regions = Regions.of(stretches, q.text().length(), folding);
        if (q.size() == 0 || ranges.length == 0) {
            return List.of();
        }
        List<Placement> whole = whole(regions);
        if (!whole.isEmpty()) {
            return whole;
        }
        List<List<Comparison>> options = new ArrayList<>();
        for (int p = 0; p < ranges.length; p++) {
            options.add(options(p, regions, exactOnly));
        }
        if (ranges.length == 1) {
            return single(options.get(0));
        }
        return new Chain(this, fragments, regions, options, exactOnly).place();
    }

    /** Where the wording stands as it is, with its brackets and points. */
    private List<Placement> whole(List<Region> regions) {
        List<Placement> places = new ArrayList<>();
        if (ranges.length < 2 && !isCut()) {
            return places;
        }
        TextSpan all = new TextSpan(0, q.text().length());
        for (Region region : regions) {
            for (Comparison place : exact(0, q.size(), all, region)) {
                if (place.isSame() && !place.marks().contains(Comparison.Mark.BRACKETED)) {
                    places.add(new Placement(List.of(place), List.of(0), true, place.cost()));
                }
            }
        }
        return places;
    }

    /** Whether a bracket or ellipsis stands before or after the only piece. */
    private boolean isCut() {
        return ranges.length == 1 && (ranges[0][0] > 0 || ranges[0][1] < q.size());
    }

    private static List<Placement> single(List<Comparison> options) {
        List<Placement> places = new ArrayList<>();
        Set<TextSpan> seen = new HashSet<>();
        boolean same = !options.isEmpty() && options.get(0).isSame();
        for (Comparison option : options) {
            // One place may be reached in two ways, around a note's marker for instance.
            boolean another = seen.add(option.span());
            if (places.isEmpty() || same && option.isSame() && another) {
                places.add(new Placement(List.of(option), List.of(0), false, option.cost()));
            }
        }
        return places;
    }

    private List<Comparison> options(int p, List<Region> regions, boolean exactOnly) {
        int from = ranges[p][0];
        int to = ranges[p][1];
        TextSpan span = fragments.pieces().get(p).span();
        List<Comparison> options = new ArrayList<>();
        if (from == to || ranges.length > 1 && isShort(p) && !allShort()) {
            return options;
        }
        for (Region region : regions) {
            options.addAll(exact(from, to, span, region));
        }
        if (options.isEmpty() && !exactOnly) {
            for (Region region : regions) {
                aligned(from, to, span, region, options);
            }
        }
        options.sort(CHEAPEST_FIRST);
        int limit = !options.isEmpty() && options.get(0).isSame() ? 2 * EXACT_PLACES : ALIGNED_PLACES;
        return options.size() > limit ? new ArrayList<>(options.subList(0, limit)) : options;
    }

    boolean isShort(int p) {
        return q.halfWords(ranges[p][0], ranges[p][1]) < 2 * SHORT;
    }

    private boolean allShort() {
        for (int p = 0; p < ranges.length; p++) {
            if (!isShort(p)) {
                return false;
            }
        }
        return true;
    }

    /** A short piece in the part of a stretch where it belongs; exact ones, else the best alignment if it is one. */
    List<Comparison> near(int p, Stretch stretch, TextSpan part, boolean exactOnly) {
        Region region = Regions.of(stretch, part, folding);
        int from = ranges[p][0];
        int to = ranges[p][1];
        TextSpan span = fragments.pieces().get(p).span();
        List<Comparison> options = exact(from, to, span, region);
        if (options.isEmpty() && !exactOnly && from < to) {
            aligned(from, to, span, region, options);
            options.removeIf(option -> !option.isAlike());
        }
        return options;
    }

    private List<Comparison> exact(int from, int to, TextSpan span, Region region) {
        List<Comparison> found = new ArrayList<>();
        if (from == to) {
            // A piece of marks alone, as nested brackets leave them, stands everywhere and nowhere.
            return found;
        }
        WordAligner aligner = new WordAligner(q, region.tokens());
        for (int at : aligner.exact(from, to, 0, region.tokens().size(), EXACT_PLACES)) {
            List<Step> steps = new ArrayList<>(to - from);
            for (int i = 0; i < to - from; i++) {
                steps.add(new Step(from + i, from + i + 1, at + i, at + i + 1, Relation.SAME));
            }
            found.add(compare(steps, span, region, 0));
        }
        return found;
    }

    private void aligned(int from, int to, TextSpan span, Region region, List<Comparison> options) {
        Tokens s = region.tokens();
        if (s.size() == 0) {
            return;
        }
        List<Step> omitted = new Omission(q, to, s).find(from);
        if (!omitted.isEmpty()) {
            options.add(compare(omitted, span, region, 2 * WordAligner.EDIT));
        }
        WordAligner aligner = new WordAligner(q, s);
        boolean large = (long) (to - from) * s.size() > WordAligner.CELLS;
        int[] part =
                large || region.stretch().windows().isEmpty() ? aligner.likeliest(from, to) : new int[] {0, s.size()};
        WordAligner.Alignment alignment = aligner.align(from, to, part[0], part[1]);
        Refiner refiner = new Refiner(q, s, lists);
        List<Step> steps = refiner.refine(alignment.steps());
        if (holdsWords(steps)) {
            options.add(compare(steps, span, region, alignment.cost()));
        }
    }

    private static boolean holdsWords(List<Step> steps) {
        for (Step step : steps) {
            if (step.qFrom() < step.qTo()) {
                return true;
            }
        }
        return false;
    }

    private Comparison compare(List<Step> steps, TextSpan span, Region region, int cost) {
        Comparison found = new Comparer(q, region.tokens(), region.shift(), lists).compare(steps, span, cost);
        return new Comparison(
                found.inQuotation(),
                found.span(),
                found.level(),
                found.edits(),
                found.marks(),
                found.extent(),
                found.matched(),
                cost + found.edits().size());
    }
}
