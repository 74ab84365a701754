package ibidem.quote.speaker;

import java.util.Arrays;
import java.util.Locale;

/**
 * The spellings of one document, each looked up in the lexicon once: a text has many words, and few different ones. A hash
 * table that is asked by characters, so that a word seen before costs no object.
 */
final class Spellings {
    private static final int FIRST = 1024;
    /** Fibonacci hashing (D. Knuth, The Art of Computer Programming 3, 6.4). */
    private static final int SPREAD = 0x9E3779B1;

    private final char[] text;
    private final Lexicon lexicon;
    private Spelling[] table = new Spelling[FIRST];
    private char[][] keys = new char[FIRST][];
    private int count;

    Spellings(char[] text, Lexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
    }

    /** What stands at {@code [from, to)} of the text; one stretch of characters is always of one kind. */
    Spelling of(int from, int to, Word.Kind kind) {
        int slot = slot(text, from, to);
        Spelling found = table[slot];
        if (found == null) {
            found = make(new String(text, from, to - from), kind);
            table[slot] = found;
            keys[slot] = Arrays.copyOfRange(text, from, to);
            if (2 * ++count > table.length) {
                grow();
            }
        }
        return found;
    }

    /** Where the characters stand in the table, or belong. */
    private int slot(char[] chars, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = (hash + chars[i]) * SPREAD;
        }
        int slot = (hash ^ hash >>> 15) & table.length - 1;
        while (table[slot] != null && !Arrays.equals(keys[slot], 0, keys[slot].length, chars, from, to)) {
            slot = slot + 1 & table.length - 1;
        }
        return slot;
    }

    private void grow() {
        Spelling[] spellings = table;
        char[][] before = keys;
        table = new Spelling[2 * spellings.length];
        keys = new char[2 * spellings.length][];
        for (int i = 0; i < spellings.length; i++) {
            if (spellings[i] != null) {
                int slot = slot(before[i], 0, before[i].length);
                table[slot] = spellings[i];
                keys[slot] = before[i];
            }
        }
    }

    private Spelling make(String written, Word.Kind kind) {
        if (kind == Word.Kind.PUNCTUATION) {
            return Spelling.sign(sign(written));
        }
        String lower = lower(written);
        String text = lower.equals(written) ? lower : written;
        boolean word = kind == Word.Kind.WORD;
        boolean capital = word && Character.isUpperCase(text.codePointAt(0));
        return new Spelling(text, lower, kind, capital, word ? lexicon.tags(lower) : 0);
    }

    static String lower(String word) {
        return word.toLowerCase(Locale.ROOT).replace('’', '\'');
    }

    /** One sign for those that mean the same. */
    private static String sign(String written) {
        return switch (written) {
            case "--", "―" -> "—";
            case "،" -> ",";
            case "..." -> "…";
            default -> written;
        };
    }
}
