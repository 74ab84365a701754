package ibidem.cite.reference;

import ibidem.cite.find.WordClass;
import java.util.Arrays;

/**
 * The features of each word, hashed: the word, its edges and shape, the marks around it, its word classes and those of
 * the words, clause and sentence it stands in, what rules read there, where in the reference it is.
 */
final class TokenFeatures {
    private static final int WINDOW = 2;
    private static final int LONGEST_AFFIX = 4;
    private static final int POSITIONS = 10;

    private final TokenFacts facts;
    private int[] buffer = new int[160];
    private int count;
    private int kind;

    private TokenFeatures(TokenFacts facts) {
        this.facts = facts;
    }

    /** Features of every word. */
    static int[][] of(TokenFacts facts) {
        TokenFeatures features = new TokenFeatures(facts);
        int[][] all = new int[facts.size][];
        int style = features.style();
        for (int i = 0; i < facts.size; i++) {
            all[i] = features.at(i, style);
        }
        return all;
    }

    private int[] at(int i, int style) {
        count = 0;
        kind = 10;
        one(0);
        word(i);
        neighbours(i);
        surroundings(i);
        place(i, style);
        set(i);
        return Arrays.copyOf(buffer, count);
    }

    private void word(int i) {
        String core = facts.core[i];
        one(Hashes.of(0, core, 0, core.length()));
        for (int length = 1; length <= LONGEST_AFFIX; length++) {
            if (core.length() > length) {
                one(Hashes.of(length, core, 0, length));
                one(Hashes.of(length, core, core.length() - length, core.length()));
            } else {
                kind += 2;
            }
        }
        one(facts.shape[i]);
        one(facts.lead[i]);
        one(facts.trail[i]);
        two(facts.shape[i], facts.trail[i]);
        two(facts.lead[i], facts.shape[i]);
        one(Math.min(core.length(), 12));
        two(facts.anchor[i], facts.quote[i]);
        two(facts.anchor[i], facts.bracket[i] ? 1 : 0);
        two(facts.italic[i] ? 1 : 0, facts.anchor[i]);
        classes(facts.classes[i], 0);
        one(facts.classes[i]);
        two(facts.classes[i], facts.trail[i]);
        kind = 60;
    }

    private void neighbours(int i) {
        for (int by = -WINDOW; by <= WINDOW; by++) {
            int at = i + by;
            if (by == 0) {
                continue;
            }
            boolean inside = at >= 0 && at < facts.size;
            String core = inside ? facts.core[at] : at < 0 ? "<" : ">";
            one(Hashes.of(by + 5, core, 0, core.length()));
            one(inside ? facts.shape[at] : by);
            one(inside ? facts.trail[at] : by);
            one(inside ? facts.lead[at] : by);
            one(inside ? facts.anchor[at] : 9);
            classes(inside ? facts.classes[at] : 0, 1);
        }
        int before = i > 0 ? i - 1 : i;
        int after = i + 1 < facts.size ? i + 1 : i;
        String last = facts.core[before];
        String next = facts.core[after];
        String core = facts.core[i];
        two(Hashes.of(0, last, 0, last.length()), Hashes.of(1, core, 0, core.length()));
        two(Hashes.of(0, next, 0, next.length()), Hashes.of(1, core, 0, core.length()));
        two(facts.trail[before], facts.shape[i]);
        two(facts.trail[before], facts.lead[i]);
        two(facts.shape[before], facts.shape[i]);
        two(facts.shape[i], facts.shape[after]);
        two(Hashes.add(facts.shape[before], facts.shape[i]), facts.shape[after]);
        two(Hashes.add(facts.trail[before], facts.trail[i]), facts.shape[i]);
        two(Hashes.add(facts.trail[before], facts.shape[i]), facts.shape[after]);
        two(facts.classes[before], facts.classes[i]);
        two(facts.classes[i], facts.classes[after]);
        two(facts.trail[before], facts.classes[i]);
        two(Hashes.add(facts.shape[before], facts.trail[before]), Hashes.add(facts.shape[i], facts.trail[i]));
        kind = 150;
    }

    private void surroundings(int i) {
        classes(facts.clauseClasses[i], 2);
        classes(facts.sentenceClasses[i], 3);
        one(Math.min(facts.clauseLength[i], 8));
        one(Math.min(facts.sentenceLength[i], 15));
        two(facts.clauseDigits[i] ? 1 : 0, Math.min(facts.clauseLength[i], 8));
        int clauseStart = i;
        while (clauseStart > 0 && facts.clause[clauseStart - 1] == facts.clause[i]) {
            clauseStart--;
        }
        String first = facts.core[clauseStart];
        one(Hashes.of(0, first, 0, first.length()));
        two(facts.shape[clauseStart], clauseStart == i ? 1 : 0);
        int after = clauseStart + facts.clauseLength[i];
        boolean inside = after < facts.size;
        one(inside ? facts.shape[after] : 0);
        one(inside ? facts.anchor[after] : 9);
        classes(inside ? facts.clauseClasses[after] : 0, 4);
        one(inside ? Hashes.of(0, facts.core[after], 0, facts.core[after].length()) : 0);
        two(facts.trail[after - 1], inside ? facts.anchor[after] : 9);
        boolean before = clauseStart > 0;
        one(before ? facts.anchor[clauseStart - 1] : 9);
        classes(before ? facts.clauseClasses[clauseStart - 1] : 0, 5);
        two(before ? facts.trail[clauseStart - 1] : 0, before ? facts.anchor[clauseStart - 1] : 9);
        two(before ? facts.trail[clauseStart - 1] : 0, facts.trail[after - 1]);
        kind = 220;
    }

    private void place(int i, int style) {
        int relative = i * POSITIONS / facts.size;
        one(relative);
        one(Math.min(i, 6));
        one(Math.min(facts.size - 1 - i, 4));
        one(Math.min(facts.clause[i], 8));
        one(Math.min(facts.sentence[i], 6));
        two(Math.min(facts.sentence[i], 6), style);
        two(Math.min(facts.clause[i], 8), facts.shape[i]);
        int dates = 0;
        int announced = 0;
        boolean quoted = facts.afterQuote[i];
        for (int at = Math.max(0, i - 80); at < i; at++) {
            boolean date = facts.anchor[at] == TokenFacts.YEAR || facts.anchor[at] == TokenFacts.NAMED_DATE;
            dates += date && (at == 0 || facts.anchor[at - 1] != facts.anchor[at]) ? 1 : 0;
            announced |= facts.classes[at] & SEEN;
        }
        int state = Math.min(dates, 2) * 4 + (quoted ? 2 : 0) + (facts.quote[i] > 0 ? 1 : 0);
        two(state, style);
        two(state, Math.min(facts.sentence[i], 6));
        two(state, facts.shape[i]);
        two(state, facts.anchor[i]);
        two(announced, state);
        classes(announced, 6);
        two(facts.quote[i], style);
    }

    /** How it is set: in marks or italics, beginning or going on. */
    private void set(int i) {
        kind = 300;
        int set = (facts.bound[i] ? 1 : 0) | (facts.edge[i] ? 2 : 0) | (facts.italic[i] ? 4 : 0);
        boolean inside = i + 1 < facts.size;
        two(set, inside && facts.edge[i + 1] ? 1 : 0);
        two(set, inside && facts.italic[i + 1] ? 1 : 0);
        two(set, facts.anchor[i]);
    }

    private static final int SEEN = 1 << WordClass.IN.ordinal()
            | 1 << WordClass.EDITOR.ordinal()
            | 1 << WordClass.VOLUME.ordinal()
            | 1 << WordClass.PAGE.ordinal()
            | 1 << WordClass.THESIS.ordinal()
            | 1 << WordClass.CONFERENCE.ordinal();

    /** What kind of reference it looks like as a whole. */
    private int style() {
        boolean quoted = false;
        boolean link = false;
        boolean announced = false;
        boolean earlyDate = false;
        boolean italic = false;
        for (int i = 0; i < facts.size; i++) {
            quoted |= facts.quote[i] == TokenFacts.OPENS;
            link |= facts.anchor[i] == TokenFacts.LINK;
            announced |= facts.core[i].equals("in")
                    && Character.isLetter(facts.core[i].charAt(0))
                    && facts.clauseLength[i] > 1
                    && (i == 0 || facts.clause[i - 1] != facts.clause[i]);
            earlyDate |= (facts.anchor[i] == TokenFacts.YEAR || facts.anchor[i] == TokenFacts.NAMED_DATE)
                    && i * 2 < facts.size
                    && facts.sentence[i] <= 3;
            italic |= facts.italic[i];
        }
        return (quoted ? 1 : 0) | (link ? 2 : 0) | (announced ? 4 : 0) | (earlyDate ? 8 : 0) | (italic ? 16 : 0);
    }

    private void classes(int mask, int where) {
        int base = Hashes.add(Hashes.start(kind++), where);
        for (int rest = mask; rest != 0; rest &= rest - 1) {
            add(Hashes.add(base, Integer.numberOfTrailingZeros(rest)));
        }
    }

    private void one(int value) {
        add(Hashes.add(Hashes.start(kind++), value));
    }

    private void two(int first, int second) {
        add(Hashes.add(Hashes.add(Hashes.start(kind++), first), second));
    }

    private void add(int hash) {
        if (count == buffer.length) {
            buffer = Arrays.copyOf(buffer, count * 2);
        }
        buffer[count++] = Hashes.end(hash);
    }
}
