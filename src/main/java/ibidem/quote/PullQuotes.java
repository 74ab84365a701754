package ibidem.quote;

import ibidem.read.Document;
import ibidem.text.TextSpan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells quotations that layout displays and that repeat words of the article itself. One pass over the text, whatever the
 * number of quotations: those that begin with the same words are compared where these words stand.
 */
final class PullQuotes {
    /** Words that find a place; fewer in all may stand twice by chance. */
    private static final int KEY = 5;
    /** Displayed quotations that begin alike are compared in full; more than these are a hostile document. */
    private static final int MAX_ALIKE = 16;

    /** Places for first words: a word whose place is empty begins none of those displayed. */
    private static final int FIRST = 1 << 12;

    private static final int FIRST_SHIFT = Long.SIZE - 12;

    private final Set<TextSpan> repeated;

    private PullQuotes(Set<TextSpan> repeated) {
        this.repeated = repeated;
    }

    /** @param displayed the words of blocks and of quotations alone in their paragraph, in order */
    static PullQuotes of(Document document, List<TextSpan> displayed) {
        Map<Long, List<Folded>> byKey = new HashMap<>();
        boolean[] first = new boolean[FIRST];
        for (TextSpan span : displayed) {
            Folded words = Folded.of(document.text(), span);
            if (words.size() >= KEY) {
                List<Folded> alike = byKey.computeIfAbsent(words.key(0), key -> new ArrayList<>());
                if (alike.size() < MAX_ALIKE) {
                    alike.add(words);
                }
                first[(int) (words.hashes()[0] >>> FIRST_SHIFT)] = true;
            }
        }
        return new PullQuotes(byKey.isEmpty() ? Set.of() : repeated(document.text(), byKey, first));
    }

    private static Set<TextSpan> repeated(String text, Map<Long, List<Folded>> byKey, boolean[] first) {
        Set<TextSpan> repeated = new HashSet<>();
        Folded all = Folded.of(text, new TextSpan(0, text.length()));
        for (int i = 0; i + KEY <= all.size(); i++) {
            boolean maybe = first[(int) (all.hashes()[i] >>> FIRST_SHIFT)];
            for (Folded words : maybe ? byKey.getOrDefault(all.key(i), List.of()) : List.<Folded>of()) {
                if (!words.span().contains(all.starts()[i]) && all.has(i, words)) {
                    repeated.add(words.span());
                }
            }
        }
        return repeated;
    }

    /** Whether {@code words}, one of those displayed, stand in the document a second time. */
    boolean repeats(TextSpan words) {
        return repeated.contains(words);
    }

    /**
     * The words of a stretch: a hash of each in small letters, and where it begins. Hashes of 64 bits stand for the words:
     * where all of five and more agree the words do.
     */
    private record Folded(TextSpan span, long[] hashes, int[] starts) {
        /** A large odd number, as in Knuth’s generator of random numbers (MMIX). */
        private static final long SPREAD = 6364136223846793005L;

        static Folded of(String text, TextSpan span) {
            char[] chars = new char[span.length()];
            text.getChars(span.start(), span.end(), chars, 0);
            long[] hashes = new long[chars.length / 4 + 1];
            int[] starts = new int[chars.length / 4 + 1];
            int words = 0;
            int at = 0;
            while (at < chars.length) {
                int from = at;
                long hash = 0;
                for (int letter = letter(chars, at); letter >= 0; letter = letter(chars, at)) {
                    hash = (hash + letter) * SPREAD;
                    at++;
                }
                if (at == from) {
                    at++;
                    continue;
                }
                if (words == hashes.length) {
                    hashes = Arrays.copyOf(hashes, 2 * words);
                    starts = Arrays.copyOf(starts, 2 * words);
                }
                hashes[words] = hash;
                starts[words++] = span.start() + from;
            }
            return new Folded(span, Arrays.copyOf(hashes, words), Arrays.copyOf(starts, words));
        }

        /** The letter or digit at {@code at} in small letters; -1 if none stands there. */
        private static int letter(char[] chars, int at) {
            char c = at < chars.length ? chars[at] : ' ';
            if (c < 0x80) {
                int small = c | 0x20;
                return small >= 'a' && small <= 'z' ? small : c >= '0' && c <= '9' ? c : -1;
            }
            return Character.isLetterOrDigit(c) ? Character.toLowerCase(c) : -1;
        }

        int size() {
            return hashes.length;
        }

        long key(int from) {
            long key = 0;
            for (int i = from; i < from + KEY; i++) {
                key = (key + hashes[i]) * SPREAD;
            }
            return key;
        }

        boolean has(int from, Folded other) {
            int to = from + other.size();
            return to <= size() && Arrays.equals(hashes, from, to, other.hashes, 0, other.size());
        }
    }
}
