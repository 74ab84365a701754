package ibidem.cite.fields;

import ibidem.cite.find.FoundDate;
import ibidem.cite.find.Lexemes;
import ibidem.cite.find.WordClass;
import ibidem.cite.label.Tag;
import ibidem.cite.reference.ReferenceWords;
import ibidem.text.TextSpan;
import java.util.List;
import java.util.Set;

/**
 * Sets labels right where the build of a reference leaves no doubt, whatever its words look like: the body before a year
 * in brackets, names in capitals, what is no name for its small words, who translated, the year of the imprint.
 */
final class CertainTags {
    /** The name of a body has no more words. */
    private static final int MOST_BODY_WORDS = 12;

    private final ReferenceWords words;
    private final Tag[] tags;

    private CertainTags(ReferenceWords words, Tag[] tags) {
        this.words = words;
        this.tags = tags;
    }

    /** The labels set right, one a word. */
    static Tag[] in(ReferenceWords words, Tag[] labels) {
        CertainTags certain = new CertainTags(words, labels.clone());
        certain.body();
        certain.capitals();
        certain.prose();
        certain.italics();
        certain.translator();
        certain.yearOfTitle();
        return certain.tags;
    }

    private String word(int i) {
        return words.tokens().get(i).of(words.text());
    }

    private void set(int from, int to, Tag tag) {
        for (int i = from; i < to; i++) {
            tags[i] = tag;
        }
    }

    private boolean dated(int i) {
        TextSpan token = words.tokens().get(i);
        return words.anchors().dates().stream().anyMatch(date -> date.span().overlaps(token));
    }

    /** {@code Reuters. (2018, May 9).}, {@code American Psychiatric Association. (2013).}: who stands there wrote it. */
    private void body() {
        int year = 0;
        while (year < tags.length && year <= MOST_BODY_WORDS && !word(year).startsWith("(")) {
            if (tags[year] == Tag.AUTHOR || tags[year] == Tag.EDITOR || tags[year] == Tag.TITLE) {
                return;
            }
            year++;
        }
        boolean body = year > 0
                && year < tags.length
                && year <= MOST_BODY_WORDS
                && dated(year)
                && word(year - 1).endsWith(".")
                && Character.isUpperCase(word(0).charAt(0));
        if (body) {
            set(0, year, Tag.AUTHOR);
        }
    }

    /** {@code BERNERS-LEE, Tim, HENDLER, James and LASSILA, Ora. Title}: the surnames are in capitals, the title is not. */
    private void capitals() {
        int at = 0;
        int names = 0;
        while (at + 1 < tags.length && isSurname(word(at))) {
            int given = at + 1;
            if (!isGiven(word(given))) {
                break;
            }
            while (given + 1 < tags.length && !ends(word(given)) && isGiven(word(given + 1))) {
                given++;
            }
            names++;
            at = given + 1;
            if (word(given).endsWith(".") && !isInitial(word(given))) {
                break;
            }
            at += at < tags.length && WordClass.AND.has(word(at)) ? 1 : 0;
        }
        boolean ended = names > 1 && at < tags.length && word(at - 1).endsWith(".");
        if (ended) {
            set(0, at, Tag.AUTHOR);
            for (int i = at; i < tags.length && tags[i] == Tag.AUTHOR; i++) {
                tags[i] = Tag.TITLE;
            }
        }
    }

    private static boolean isSurname(String word) {
        return word.length() > 2
                && word.endsWith(",")
                && word.chars().filter(Character::isLetter).count() > 1
                && word.chars().filter(Character::isLetter).allMatch(Character::isUpperCase);
    }

    private static boolean isGiven(String word) {
        boolean name = Character.isUpperCase(word.charAt(0)) && word.chars().noneMatch(Character::isDigit);
        return name && !isSurname(word);
    }

    private static boolean isInitial(String word) {
        return word.length() == 2 && word.endsWith(".");
    }

    private static boolean ends(String word) {
        return word.endsWith(",") || word.endsWith(".") && !isInitial(word);
    }

    /** {@code Fritz Fischer, Griff nach der Weltmacht}: what has small words that names have not is a title. */
    private void prose() {
        int start = 0;
        for (int i = 0; i < tags.length && tags[i] == Tag.AUTHOR; i++) {
            boolean clause = word(i).endsWith(",") || i + 1 == tags.length || tags[i + 1] != Tag.AUTHOR;
            if (clause && start > 0 && isProse(start, i + 1)) {
                int end = i + 1;
                while (end < tags.length && tags[end] == Tag.AUTHOR) {
                    end++;
                }
                if (end < tags.length && tags[end] == Tag.TITLE) {
                    set(start, end, Tag.TITLE);
                }
                return;
            }
            start = clause ? i + 1 : start;
        }
    }

    private boolean isProse(int from, int to) {
        for (int i = from; i < to; i++) {
            String word = new Lexemes(word(i)).word(0);
            boolean small = word.length() > 2
                    && Character.isLowerCase(word(i).charAt(0))
                    && word.chars().allMatch(Character::isLetter);
            boolean joint = WordClass.PARTICLE.has(word)
                    || WordClass.AND.has(word)
                    || WordClass.ETAL.has(word)
                    || WordClass.EDITOR.has(word)
                    || WordClass.TRANSLATOR.has(word)
                    || WordClass.IN.has(word)
                    || WordClass.HONORIFIC.has(word);
            if (i > from && small && !joint && Character.isUpperCase(word(from).charAt(0))) {
                return true;
            }
        }
        return false;
    }

    /** {@code Thomas Hobbes, *Leviathan*, ed. ...}: names, then a work in italics. */
    private void italics() {
        int open = 0;
        while (open < tags.length && !words.facts().italic[open]) {
            open++;
        }
        int close = open;
        int held = 0;
        while (close < tags.length && words.facts().italic[close]) {
            held += tags[close] == Tag.JOURNAL || tags[close] == Tag.CONTAINER ? 1 : 0;
            close++;
        }
        int names = open;
        while (names > 0 && !word(names - 1).endsWith(",")) {
            names--;
        }
        boolean review = open - names == 2 && ReviewWords.isReview(word(names));
        if (close == open || held > 0 || names != open && !review || !isNames(names)) {
            return;
        }
        set(0, names, Tag.AUTHOR);
        set(names, close, Tag.TITLE);
        boolean by = review
                && close + 1 < tags.length
                && word(close).equals("by")
                && word(close - 1).endsWith(",");
        for (int i = close; by && i < tags.length; i++) {
            tags[i] = Tag.TITLE;
            by = !word(i).endsWith(",");
        }
    }

    /** Whether the words before {@code end} are names: capitals, initials and what joins them. */
    private boolean isNames(int end) {
        boolean names = end > 0 && end <= MOST_BODY_WORDS;
        for (int i = 0; i < end && names; i++) {
            String bare = new Lexemes(word(i)).word(0);
            boolean joint = WordClass.PARTICLE.has(bare)
                    || WordClass.AND.has(bare)
                    || WordClass.ETAL.has(bare)
                    || i > 0 && BODY_JOINTS.contains(word(i));
            boolean initial = isInitial(word(i)) || word(i).length() > 2 && word(i).charAt(1) == '.';
            names = words.facts().quote[i] == 0
                    && words.facts().anchor[i] == 0
                    && (joint || Character.isUpperCase(word(i).charAt(0)))
                    && (initial || !word(i).endsWith(".") || i + 1 == end)
                    && word(i).chars().noneMatch(c -> Character.isDigit(c) || "()[]:;".indexOf(c) >= 0);
        }
        return names;
    }

    private static final Set<String> BODY_JOINTS = Set.of("on", "of", "for", "the", "in", "upon", "für", "pour");

    /** {@code trans. Siân Reynolds, 2 vols.}: whoever stands behind the word up to the next mark. */
    private void translator() {
        for (int i = 0; i + 1 < tags.length; i++) {
            boolean alone = WordClass.TRANSLATOR.has(new Lexemes(word(i)).word(0)) && word(i).endsWith(".");
            boolean wrong = tags[i + 1] == Tag.JOURNAL || tags[i + 1] == Tag.CONTAINER || tags[i + 1] == Tag.PUBLISHER;
            if (!alone || !wrong || words.facts().quote[i] != 0) {
                continue;
            }
            int end = i + 1;
            while (end < tags.length
                    && tags[end] == tags[i + 1]
                    && !word(end).endsWith(",")
                    && !word(end).startsWith("(")) {
                end++;
            }
            boolean comma =
                    end < tags.length && tags[end] == tags[i + 1] && word(end).endsWith(",");
            set(i, comma ? end + 1 : end, Tag.TRANSLATOR);
        }
    }

    /** {@code Climate Change 2014: Synthesis Report (Geneva: IPCC, 2015)}: the imprint says when; the title may hold years. */
    private void yearOfTitle() {
        int open = imprint();
        for (int i = 1; i < open; i++) {
            boolean year = tags[i] == Tag.DATE && Character.isDigit(word(i).charAt(0));
            if (year
                    && tags[i - 1] == Tag.TITLE
                    && !word(i - 1).endsWith(".")
                    && !word(i - 1).endsWith(",")) {
                tags[i] = Tag.TITLE;
                for (int k = i + 1; k < open && tags[k] == Tag.GENRE; k++) {
                    tags[k] = Tag.TITLE;
                }
            }
        }
    }

    /** The word that opens {@code (Geneva: IPCC, 2015)}; -1 if none does. */
    private int imprint() {
        List<FoundDate> dates = words.anchors().dates();
        for (int i = 1; i < tags.length; i++) {
            if (!word(i).startsWith("(") || words.facts().quote[i] != 0) {
                continue;
            }
            int start = words.tokens().get(i).start();
            int close = words.text().indexOf(')', start);
            String inside = close < 0 ? "" : words.text().substring(start, close);
            boolean dated = dates.stream().anyMatch(date -> date.span().end() == close);
            if (dated && inside.indexOf(':') > 0) {
                return i;
            }
        }
        return -1;
    }
}
