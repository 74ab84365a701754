package ibidem.read.pdf;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Whether a hyphen at a line's end was put there by the typesetter. The document itself knows best: a word that stands
 * elsewhere in one piece, or elsewhere with its hyphen, says so.
 */
final class Hyphens {
    /** A hyphen before these stands for a part of the word left out: {@code Schutz- und Ordnungsfunktion}. */
    private static final Set<String> CONJUNCTIONS = Set.of(
            "und", "oder", "bzw", "sowie", "als", "and", "or", "to", "et", "ou", "e", "o", "y", "en", "of", "och");

    private static final char SOFT = '\u00ad';

    private final Set<String> whole = new HashSet<>();
    private final Set<String> hyphenated = new HashSet<>();
    /** Whether a sign for places to break stands amid lines: then it is how the file calls its hyphens. */
    private boolean softAmidLines;

    /** What becomes of the end of a line. */
    enum End {
        /** The hyphen goes, the word goes on: the document writes it in one piece elsewhere. */
        JOIN,
        /** The word goes on, and nothing tells whether the hyphen is the writer's. */
        PERHAPS,
        /** The hyphen stays, the word goes on. */
        KEEP,
        /** The word ends. */
        SPACE
    }

    Hyphens(List<PageLayout> pages) {
        for (PageLayout page : pages) {
            for (Line line : page.lines()) {
                learn(line.text());
            }
        }
    }

    private void learn(String line) {
        softAmidLines |= line.indexOf(SOFT) >= 0 && line.indexOf(SOFT) < line.length() - 1;
        String[] words = line.split(" ", -1);
        for (int i = 0; i < words.length; i++) {
            String word = letters(words[i]);
            if (isHyphen(words[i].isEmpty() ? ' ' : words[i].charAt(words[i].length() - 1))) {
                continue;
            }
            (word.indexOf('-') > 0 ? hyphenated : whole).add(word);
        }
    }

    /** The line with hyphens for what is printed as such. */
    String shown(String line) {
        return softAmidLines ? line.replace(SOFT, '-') : line;
    }

    /** Whether a word goes on from one line to the next. */
    static boolean isBroken(String line, String next) {
        int last = line.length() - 1;
        return last > 0
                && isHyphen(line.charAt(last))
                && Character.isLetter(line.charAt(last - 1))
                && Character.isLowerCase(next.charAt(0));
    }

    /** Nobody hyphenates an address: a hyphen at which a line breaks is part of it. */
    private static boolean isAddress(String head) {
        return head.contains("://") || head.startsWith("www.");
    }

    private static String letters(String word) {
        int from = 0;
        int to = word.length();
        while (from < to && !Character.isLetter(word.charAt(from))) {
            from++;
        }
        while (to > from && !Character.isLetter(word.charAt(to - 1))) {
            to--;
        }
        return word.substring(from, to)
                .replace('\u2010', '-')
                .replace(SOFT, '-')
                .toLowerCase(Locale.ROOT);
    }

    static boolean isHyphen(char c) {
        return c == '-' || c == '\u2010' || c == SOFT || c == '\u00ac';
    }

    /** @param line that ends here @param next that follows it */
    End between(String line, String next) {
        if (line.isEmpty() || next.isEmpty() || !isHyphen(line.charAt(line.length() - 1)) || line.length() < 2) {
            return End.SPACE;
        }
        if (line.charAt(line.length() - 1) == SOFT && !softAmidLines) {
            return End.JOIN;
        }
        String head = line.substring(line.lastIndexOf(' ') + 1, line.length() - 1);
        int blank = next.indexOf(' ');
        String tail = blank < 0 ? next : next.substring(0, blank);
        if (head.isEmpty() || CONJUNCTIONS.contains(letters(tail))) {
            return End.SPACE;
        }
        boolean letter = Character.isLetter(head.charAt(head.length() - 1));
        if (!letter || isAddress(head) || !Character.isLowerCase(next.charAt(0))) {
            return End.KEEP;
        }
        String joined = letters(head + tail);
        if (whole.contains(joined)) {
            return End.JOIN;
        }
        return hyphenated.contains(letters(head + "-" + tail)) ? End.KEEP : End.PERHAPS;
    }
}
