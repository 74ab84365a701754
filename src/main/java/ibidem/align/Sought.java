package ibidem.align;

import ibidem.text.TextSpan;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The wordings of a run as what is looked for: cut at their ellipses into fragments, at their brackets into pieces, and
 * into words. Equal fragments are one. Kept in flat arrays: 12 bytes a word.
 */
final class Sought {
    /** A bracket that does not close within so many characters is a mark like any other. */
    private static final int LONGEST_BRACKET = 400;

    private final WordCutter cutter = new WordCutter();
    private final Map<Long, Integer> known = new HashMap<>();

    private int[] hashes = new int[1024];
    private int[] offsets = new int[1024];
    private int[] pieces = new int[1024];
    private int words;

    private int[] firsts = new int[64];
    private int[] lengths = new int[64];
    private int count;

    /** Fragments that some wording has beside others. */
    private final BitSet ofSeveral = new BitSet();

    private final List<List<TextSpan>> spans = new ArrayList<>();
    private final List<int[]> numbers = new ArrayList<>();

    private Sought() {}

    static Sought of(List<String> wordings) {
        Sought all = new Sought();
        for (String wording : wordings) {
            all.add(wording);
        }
        all.firsts[all.count] = all.words;
        return all;
    }

    /** The number of different fragments. */
    int count() {
        return count;
    }

    /** Index of a fragment's first word; that of the next fragment is the end. */
    int first(int fragment) {
        return firsts[fragment];
    }

    int end(int fragment) {
        return firsts[fragment + 1];
    }

    /** The number of words of a fragment. */
    int size(int fragment) {
        return firsts[fragment + 1] - firsts[fragment];
    }

    /** The fragment's length in bytes. */
    int length(int fragment) {
        return lengths[fragment];
    }

    int hash(int word) {
        return hashes[word];
    }

    /** Where the word starts, in bytes from the start of its fragment. */
    int offset(int word) {
        return offsets[word];
    }

    /** Which piece the word is in; seeds do not reach from one into the next. */
    int piece(int word) {
        return pieces[word];
    }

    /** The number of words of all fragments. */
    int words() {
        return words;
    }

    int wordings() {
        return numbers.size();
    }

    /** Where a wording's fragments stand in it. */
    List<TextSpan> spans(int wording) {
        return spans.get(wording);
    }

    /** Numbers of a wording's fragments, in its order. */
    int[] numbers(int wording) {
        return numbers.get(wording);
    }

    /** Whether some wording has other fragments beside this one. */
    boolean isOfSeveral(int fragment) {
        return ofSeveral.get(fragment);
    }

    private void add(String wording) {
        List<Fragments.Piece> all = Fragments.of(wording).pieces();
        List<TextSpan> found = new ArrayList<>(1);
        int[] ids = new int[Math.max(1, all.size())];
        for (int from = 0; from < all.size(); ) {
            int to = from + 1;
            while (to < all.size() && all.get(to).joint() != Fragments.Joint.OMISSION) {
                to++;
            }
            int id = fragment(wording, all.subList(from, to));
            if (id >= 0) {
                ids[found.size()] = id;
                found.add(all.get(from).span().hull(all.get(to - 1).span()));
            }
            from = to;
        }
        for (int i = 0; i < found.size() && found.size() > 1; i++) {
            ofSeveral.set(ids[i]);
        }
        spans.add(found);
        numbers.add(Arrays.copyOf(ids, found.size()));
    }

    /** Takes one fragment; returns its number, or -1 if it has no word. */
    private int fragment(String wording, List<Fragments.Piece> parts) {
        int first = words;
        long identity = 17;
        int at = 0;
        for (int piece = 0; piece < parts.size(); piece++) {
            Fragments.Piece part = parts.get(piece);
            byte[] utf8 = part.span().of(wording).getBytes(StandardCharsets.UTF_8);
            Texts.Cursor bytes = ListTexts.ofBytes(utf8).cursor();
            bytes.open(0);
            cutter.begin();
            int n;
            at += part.bracket().length();
            while ((n = next(cutter, bytes)) >= 0) {
                for (int i = 0; i < n; i++) {
                    add(cutter.hashes()[i], at + cutter.starts()[i], piece);
                    identity = (identity ^ cutter.hashes()[i] + 31L * piece) * 0x9E3779B97F4A7C15L;
                    identity ^= identity >>> 31;
                }
            }
            at += utf8.length + 1;
        }
        if (words == first) {
            return -1;
        }
        Integer same = known.get(identity);
        if (same != null && size(same) == words - first) {
            words = first;
            return same;
        }
        return close(first, at - 1, identity);
    }

    private int close(int first, int length, long identity) {
        if (count + 2 > firsts.length) {
            firsts = Arrays.copyOf(firsts, firsts.length * 2);
            lengths = Arrays.copyOf(lengths, lengths.length * 2);
        }
        known.put(identity, count);
        firsts[count] = first;
        firsts[count + 1] = words;
        lengths[count] = length;
        return count++;
    }

    private void add(int hash, int offset, int piece) {
        if (words == hashes.length) {
            hashes = Arrays.copyOf(hashes, words * 2);
            offsets = Arrays.copyOf(offsets, words * 2);
            pieces = Arrays.copyOf(pieces, words * 2);
        }
        hashes[words] = hash;
        offsets[words] = offset;
        pieces[words++] = piece;
    }

    private static int next(WordCutter cutter, Texts.Cursor piece) {
        try {
            return cutter.next(piece);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory does not break off
        }
    }
}
