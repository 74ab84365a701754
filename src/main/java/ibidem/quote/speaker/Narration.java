package ibidem.quote.speaker;

import ibidem.text.TextSpan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** A paragraph as words, with each quotation one token, cut into sentences. Immutable. */
final class Narration {
    /** Letters of a small word that headlines too write small. */
    private static final int LONG = 4;
    /** Words of a tag up to its verb of saying. */
    private static final int TAG_WORDS = 12;

    private static final Word NONE = new Word(0, 0, Spelling.sign("¶"), -1, false);

    /** In order; an array because every rule asks for words by their index. */
    private final Word[] array;

    private final List<Word> words;
    private final int[] ends;
    private final boolean headline;

    private Narration(Word[] array, int[] ends, boolean headline) {
        this.array = array;
        this.words = Collections.unmodifiableList(Arrays.asList(array));
        this.ends = ends;
        this.headline = headline;
    }

    /** All words, in order. */
    List<Word> words() {
        return words;
    }

    /** How many words. */
    int size() {
        return array.length;
    }

    /** How many sentences. */
    int sentences() {
        return ends.length;
    }

    /** Index after the last word of the sentence with this number, from 0. */
    int end(int sentence) {
        return ends[sentence];
    }

    /** Whether nearly all words begin with capitals; then those that the lexicon knows are taken as small. */
    boolean headline() {
        return headline;
    }

    /** Whether there is a quotation in it. */
    boolean quotes() {
        for (Word word : array) {
            if (word.isQuotation()) {
                return true;
            }
        }
        return false;
    }

    /** The sentence, as {@code [from, to)} of words, that word {@code index} stands in. */
    TextSpan sentence(int index) {
        int found = Arrays.binarySearch(ends, index + 1);
        int sentence = found < 0 ? -found - 1 : found;
        int from = sentence == 0 ? 0 : ends[sentence - 1];
        return new TextSpan(from, sentence < ends.length ? ends[sentence] : array.length);
    }

    /** The word at {@code index}, or a full stop outside. */
    Word at(int index) {
        return index >= 0 && index < array.length ? array[index] : NONE;
    }

    static Narration of(String text, List<Word> all) {
        boolean headline = headline(all);
        return of(text, headline ? lowered(all) : all, headline);
    }

    private static Narration of(String text, List<Word> all, boolean headline) {
        List<Word> words = new ArrayList<>(all.size());
        for (int i = 0; i < all.size(); i++) {
            boolean abbreviates = i > 0 && i + 1 < all.size() && all.get(i).is(".") && abbreviates(text, all, i);
            if (!abbreviates) {
                words.add(all.get(i));
            }
        }
        int[] ends = new int[words.size()];
        int sentences = 0;
        for (int i = 0; i < words.size(); i++) {
            if (i + 1 == words.size() || endsSentence(text, words, i)) {
                ends[sentences++] = i + 1;
            }
        }
        return new Narration(words.toArray(new Word[0]), Arrays.copyOf(ends, sentences), headline);
    }

    /** Whether the full stop at {@code i}, neither first nor last of {@code words}, ends no sentence. */
    private static boolean abbreviates(String text, List<Word> words, int i) {
        Word next = words.get(i + 1);
        if (next.isQuotation()) {
            return smallInside(text, next) && words.get(i - 1).is(Tag.ABBREVIATION);
        }
        return next.is(",") || next.small() || abbreviation(words.get(i - 1));
    }

    /** Whether nearly all words begin with capitals, so that capitals mean nothing. */
    private static boolean headline(List<Word> words) {
        int capitals = 0;
        for (Word word : words) {
            capitals += word.capital() ? 1 : 0;
            if (word.isWord() && !word.capital() && word.text().length() > LONG) {
                return false;
            }
        }
        return capitals > 2;
    }

    private static List<Word> lowered(List<Word> words) {
        return words.stream()
                .map(word -> word.capital() && Lexicon.common(word) ? word.lowered() : word)
                .toList();
    }

    private static boolean endsSentence(String text, List<Word> words, int i) {
        Word word = words.get(i);
        if (word.isWord() || word.isNumber()) {
            return false;
        }
        Word next = words.get(i + 1);
        boolean dash = next.is("—") || next.is("–") || next.is("-");
        if (dash && i + 2 < words.size() && words.get(i + 2).small()) {
            return false;
        }
        if (word.isQuotation()) {
            return endsInside(text, word)
                    && beginsSentence(next)
                    && (introduced(words, i) || !tagFollows(text, words, i));
        }
        boolean stop = word.is(".") || word.is("!") || word.is("?") || word.is("…") || word.is("؟") || word.is("。");
        return stop && beginsSentence(next);
    }

    private static boolean smallInside(String text, Word quotation) {
        int at = quotation.start();
        while (at < quotation.end() && !Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        return at < quotation.end() && Character.isLowerCase(text.charAt(at));
    }

    private static boolean abbreviation(Word word) {
        boolean initial = word.capital() && word.text().length() == 1;
        return initial || word.capital() && word.is(Tag.ABBREVIATION);
    }

    private static boolean beginsSentence(Word next) {
        return next.isQuotation()
                || next.isNumber()
                || next.isWord() && !next.small()
                || next.is("(")
                || next.is("[")
                || next.is("—")
                || next.is("–")
                || next.is("-");
    }

    /** Whether the words inside the marks end a sentence. */
    static boolean endsInside(String text, Word quotation) {
        for (int i = quotation.end() - 1; i >= Math.max(quotation.start(), quotation.end() - 3); i--) {
            char c = text.charAt(i);
            if (c == '.' || c == '!' || c == '?' || c == '…' || c == '؟') {
                return true;
            }
            if (Character.isLetterOrDigit(c)) {
                return false;
            }
        }
        return false;
    }

    private static boolean introduced(List<Word> words, int i) {
        return i > 0 && (words.get(i - 1).is(",") || words.get(i - 1).is(":"));
    }

    /** {@code “Why?” Clinton asked.}: a question or shout goes on where a name and a verb of saying follow. */
    private static boolean tagFollows(String text, List<Word> words, int i) {
        String ending = text.substring(
                Math.max(words.get(i).start(), words.get(i).end() - 3),
                words.get(i).end());
        if (ending.indexOf('?') < 0 && ending.indexOf('!') < 0) {
            return false;
        }
        for (int j = i + 1; j < Math.min(words.size(), i + TAG_WORDS); j++) {
            Word word = words.get(j);
            if (word.is(Tag.SPEECH) || word.is(Tag.TAGGING)) {
                Word after = j + 1 < words.size() ? words.get(j + 1) : NONE;
                return j > i + 1 && !after.is(":") && !after.isQuotation() && !after.is(Tag.COMPLEMENT);
            }
            if (!word.isWord() && !word.is(".") && !(word.is(",") && j > i + 1)) {
                return false;
            }
        }
        return false;
    }
}
