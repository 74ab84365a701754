package ibidem.align;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Gathers the seeds of each fragment that stand together in a text, and keeps the best places. What is kept does not
 * depend on the order in which texts come. Not for several threads: each has its own, and {@link #addAll} joins them.
 */
final class Votes {
    /** Places kept for a fragment that is a wording by itself. */
    static final int KEPT = 8;

    /**
     * Places kept for a fragment of a longer wording: the one that stands beside the others must be among them, and stock
     * phrases stand in many texts.
     */
    static final int KEPT_OF_SEVERAL = 32;

    /** Of a kept place: text, start, end (bytes), votes. */
    private static final int FIELDS = 4;

    /** How far, in bytes, a seed may stand from where the one before it says it should, beside half the length. */
    private static final int SLACK = 64;

    private final Sought sought;
    private final Preferred preferred;

    /** Two open places for each fragment: the text, where the fragment would start, hull of the votes, words seen. */
    private final int[] texts;

    private final int[] anchors;
    private final int[] lows;
    private final int[] highs;
    private final long[] seen;

    private final int[] @Nullable [] best;
    private final int[] kept;
    private int text;

    Votes(Sought sought, Preferred preferred) {
        this.sought = sought;
        this.preferred = preferred;
        int slots = 2 * sought.count();
        texts = new int[slots];
        Arrays.fill(texts, -1);
        anchors = new int[slots];
        lows = new int[slots];
        highs = new int[slots];
        seen = new long[slots];
        best = new int[sought.count()][];
        kept = new int[sought.count()];
    }

    /** The votes that follow are of this text. */
    void begin(int number) {
        text = number;
    }

    /**
     * A seed of a fragment stands in the text.
     *
     * @param position where its last word starts, in bytes
     * @param offset where that word starts in the fragment
     * @param words which words of the fragment it stands for, as bits
     */
    void vote(int fragment, int position, int offset, long words) {
        int start = position - offset;
        int a = 2 * fragment;
        int b = a + 1;
        int reach = SLACK + (sought.length(fragment) >> 1);
        if (texts[a] == text && near(a, start, reach)) {
            join(a, fragment, start, words);
        } else if (texts[b] == text && near(b, start, reach)) {
            join(b, fragment, start, words);
        } else {
            int weaker = texts[a] != text || texts[b] == text && weaker(a, b) ? a : b;
            close(weaker, fragment);
            texts[weaker] = text;
            anchors[weaker] = start;
            lows[weaker] = start;
            highs[weaker] = start;
            seen[weaker] = words;
        }
    }

    private boolean near(int slot, int start, int reach) {
        int away = start - anchors[slot];
        return away <= reach && -away <= reach;
    }

    private boolean weaker(int a, int b) {
        int of = Long.bitCount(seen[a]) - Long.bitCount(seen[b]);
        return of != 0 ? of < 0 : highs[a] < highs[b];
    }

    private void join(int slot, int fragment, int start, long words) {
        anchors[slot] = start;
        lows[slot] = Math.min(lows[slot], start);
        highs[slot] = Math.max(highs[slot], start);
        seen[slot] |= words;
    }

    private void close(int slot, int fragment) {
        if (texts[slot] < 0) {
            return;
        }
        int votes = Long.bitCount(seen[slot]);
        int start = Math.max(0, lows[slot]);
        int end = highs[slot] + sought.length(fragment);
        keep(fragment, texts[slot], start, Math.max(start, end), votes);
        texts[slot] = -1;
    }

    /** Forgets this text's open places: it is read anew. Places already kept are few, and are met again. */
    void forget() {
        for (int slot = 0; slot < texts.length; slot++) {
            if (texts[slot] == text) {
                texts[slot] = -1;
            }
        }
    }

    /** Ends all open places. */
    void closeAll() {
        for (int slot = 0; slot < texts.length; slot++) {
            close(slot, slot >> 1);
        }
    }

    private void keep(int fragment, int where, int start, int end, int votes) {
        int[] places = best[fragment];
        if (places == null) {
            places = new int[KEPT * FIELDS];
            best[fragment] = places;
        }
        int n = kept[fragment];
        int most = sought.isOfSeveral(fragment) ? KEPT_OF_SEVERAL : KEPT;
        if (n == most && !better(fragment, where, start, votes, places, (most - 1) * FIELDS)) {
            return;
        }
        if (n < most && n * FIELDS == places.length) {
            places = Arrays.copyOf(places, Math.min(most, 2 * n) * FIELDS);
            best[fragment] = places;
        }
        int at = n < most ? n : most - 1;
        while (at > 0 && better(fragment, where, start, votes, places, (at - 1) * FIELDS)) {
            System.arraycopy(places, (at - 1) * FIELDS, places, at * FIELDS, FIELDS);
            at--;
        }
        int to = at * FIELDS;
        places[to] = where;
        places[to + 1] = start;
        places[to + 2] = end;
        places[to + 3] = votes;
        kept[fragment] = Math.min(most, n + 1);
    }

    /** A total order: more votes, preferred texts, earlier text, earlier place. */
    private boolean better(int fragment, int where, int start, int votes, int[] places, int at) {
        if (votes != places[at + 3]) {
            return votes > places[at + 3];
        }
        boolean wanted = preferred.is(fragment, where);
        if (wanted != preferred.is(fragment, places[at])) {
            return wanted;
        }
        return where != places[at] ? where < places[at] : start < places[at + 1];
    }

    /** Takes over what another thread kept. */
    void addAll(Votes other) {
        for (int fragment = 0; fragment < best.length; fragment++) {
            int[] places = other.best[fragment];
            if (places == null) {
                continue;
            }
            for (int i = 0; i < other.kept[fragment]; i++) {
                int at = i * FIELDS;
                keep(fragment, places[at], places[at + 1], places[at + 2], places[at + 3]);
            }
        }
    }

    /** How many places are kept of a fragment, best first. */
    int kept(int fragment) {
        return kept[fragment];
    }

    int votes(int fragment, int place) {
        return places(fragment)[place * FIELDS + 3];
    }

    int textOf(int fragment, int place) {
        return places(fragment)[place * FIELDS];
    }

    int start(int fragment, int place) {
        return places(fragment)[place * FIELDS + 1];
    }

    int end(int fragment, int place) {
        return places(fragment)[place * FIELDS + 2];
    }

    private int[] places(int fragment) {
        int[] places = best[fragment];
        return places == null ? new int[0] : places;
    }
}
