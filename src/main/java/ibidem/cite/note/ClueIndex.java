package ibidem.cite.note;

import ibidem.cite.words.Role;
import ibidem.cite.words.Tokens;
import java.util.Arrays;

/** The clues of a whole note, summed up so that those of any stretch cost one look each. Built in one pass. */
final class ClueIndex {
    private final int[] nextIbid;
    private final int[] nextCrossref;
    private final int[] nextAddress;
    private final int[] nextTitle;
    private final int[] lastYear;
    private final int[] capitals;
    private final int[] prose;
    private final int[] words;
    private final int[] archive;
    private final int[] legal;

    ClueIndex(Scan scan) {
        Tokens tokens = scan.tokens();
        int size = tokens.size();
        nextIbid = filled(size);
        nextCrossref = filled(size);
        nextAddress = filled(size);
        nextTitle = filled(size);
        lastYear = filled(size);
        capitals = new int[size + 1];
        prose = new int[size + 1];
        words = new int[size + 1];
        archive = new int[size + 1];
        legal = new int[size + 1];
        for (int i = 0; i < size; i++) {
            boolean set = scan.said(i)
                    || scan.marks().italic(i)
                            && !scan.marks().quoted(i)
                            && scan.marks().depth(i) > 0;
            lastYear[i + 1] = set && Clues.isYear(scan, i) ? i : lastYear[i];
            boolean word = scan.said(i) && tokens.isWord(i);
            boolean tells = word && scan.open(i) && !tokens.isCapital(i) && scan.is(i, Role.PROSE) && !stops(tokens, i);
            capitals[i + 1] = capitals[i] + (word && tokens.isCapital(i) ? 1 : 0);
            prose[i + 1] = prose[i] + (tells ? 1 : 0);
            words[i + 1] = words[i] + (word ? 1 : 0);
            archive[i + 1] = archive[i] + (scan.said(i) && scan.is(i, Role.ARCHIVE) ? 1 : 0);
            legal[i + 1] = legal[i] + (scan.said(i) && Legal.isMark(scan, i) ? 1 : 0);
        }
        for (int i = size - 1; i >= 0; i--) {
            boolean quoted = scan.marks().quoted(i);
            nextIbid[i] = !quoted && Steering.isIbid(scan, i) ? i : nextIbid[i + 1];
            nextCrossref[i] = !quoted && Steering.isCrossReference(scan, i) ? i : nextCrossref[i + 1];
            nextAddress[i] = tokens.kind(i) == Tokens.Kind.URL ? i : nextAddress[i + 1];
            boolean title = scan.marks().quoteEnd(i) > i + 1 && Titling.opensTitle(scan, i)
                    || scan.marks().italic(i) && tokens.isWord(i);
            nextTitle[i] = title ? i : nextTitle[i + 1];
        }
    }

    private static int[] filled(int size) {
        int[] array = new int[size + 1];
        Arrays.fill(array, -1);
        return array;
    }

    private static boolean stops(Tokens tokens, int i) {
        return tokens.isMark(i + 1, '.') && !tokens.spaceAfter(i);
    }

    Clues of(int from, int to) {
        return new Clues(
                first(nextIbid, from, to),
                first(nextCrossref, from, to),
                lastYear[to] >= from ? lastYear[to] : -1,
                first(nextAddress, from, to),
                first(nextTitle, from, to),
                capitals[to] - capitals[from],
                prose[to] - prose[from],
                words[to] - words[from],
                archive[to] - archive[from],
                legal[to] - legal[from]);
    }

    private static int first(int[] next, int from, int to) {
        return next[from] < to ? next[from] : -1;
    }
}
