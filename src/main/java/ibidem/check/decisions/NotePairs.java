package ibidem.check.decisions;

import ibidem.check.CheckedDraft;
import ibidem.check.CheckedNote;
import ibidem.cite.Note;
import ibidem.read.Document;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which note of the draft is which note of the draft as it was: the longest common sequence of their words, so that
 * inserted, removed and rewritten notes fall out and every untouched "Ibid." keeps its own partner.
 */
final class NotePairs {
    /** Quadratic in the notes that differ: beyond this many on either side they stay unpaired. */
    private static final int MOST = 3000;

    private NotePairs() {}

    /** By index in the draft: index among {@code before}, for untouched notes. */
    static Map<Integer, Integer> of(CheckedDraft now, List<Note> before, Document documentBefore) {
        Document document = now.document();
        Map<Integer, Integer> pairs = new HashMap<>();
        if (document == null) {
            return pairs;
        }
        List<String> a = new ArrayList<>();
        for (CheckedNote note : now.notes()) {
            a.add(Fingerprints.fold(document.words(note.note().span())));
        }
        List<String> b = new ArrayList<>();
        for (Note note : before) {
            b.add(Fingerprints.fold(documentBefore.words(note.span())));
        }
        int start = 0;
        while (start < a.size() && start < b.size() && a.get(start).equals(b.get(start))) {
            pairs.put(start, start);
            start++;
        }
        int tail = 0;
        while (tail < a.size() - start
                && tail < b.size() - start
                && a.get(a.size() - 1 - tail).equals(b.get(b.size() - 1 - tail))) {
            pairs.put(a.size() - 1 - tail, b.size() - 1 - tail);
            tail++;
        }
        middle(a.subList(start, a.size() - tail), b.subList(start, b.size() - tail), start, pairs);
        return pairs;
    }

    private static void middle(List<String> a, List<String> b, int offset, Map<Integer, Integer> pairs) {
        if (a.isEmpty() || b.isEmpty() || a.size() > MOST || b.size() > MOST) {
            return;
        }
        int[][] longest = new int[a.size() + 1][b.size() + 1];
        for (int i = a.size() - 1; i >= 0; i--) {
            for (int j = b.size() - 1; j >= 0; j--) {
                longest[i][j] = a.get(i).equals(b.get(j))
                        ? longest[i + 1][j + 1] + 1
                        : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        int i = 0;
        int j = 0;
        while (i < a.size() && j < b.size()) {
            if (a.get(i).equals(b.get(j))) {
                pairs.put(offset + i++, offset + j++);
            } else if (longest[i + 1][j] >= longest[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
    }
}
