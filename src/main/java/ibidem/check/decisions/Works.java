package ibidem.check.decisions;

import ibidem.cite.Citation;
import ibidem.cite.Citations;
import ibidem.cite.Note;
import ibidem.cite.Resolution;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The citation in full to which a short form leads, and whether two of them are one work. */
final class Works {
    /** Two wordings of one citation share most of their words: a corrected date or page leaves more than this. */
    private static final double SAME = 0.5;

    private Works() {}

    /** The citation that {@code resolution} names, among the notes and the bibliography. */
    static Optional<Citation> target(Resolution resolution, List<Note> notes, List<Citations.Entry> bibliography) {
        if (resolution.status() != Resolution.Status.RESOLVED) {
            return Optional.empty();
        }
        if (!resolution.entry().isEmpty()) {
            return bibliography.stream()
                    .filter(entry -> entry.id().equals(resolution.entry()))
                    .map(Citations.Entry::citation)
                    .findFirst();
        }
        return notes.stream()
                .filter(note -> note.label().equals(resolution.note()))
                .filter(note -> resolution.item() >= 1
                        && resolution.item() <= note.citations().size())
                .map(note -> note.citations().get(resolution.item() - 1))
                .findFirst();
    }

    /** Whether two citations are one work, written alike or corrected. */
    static boolean same(Citation a, Citation b) {
        for (String variable : List.of("DOI", "URL", "title")) {
            String one = Fingerprints.fold(a.csl().get(variable));
            if (!one.isEmpty() && one.equals(Fingerprints.fold(b.csl().get(variable)))) {
                return true;
            }
        }
        Set<String> first = words(a.text());
        Set<String> second = words(b.text());
        Set<String> both = new HashSet<>(first);
        both.retainAll(second);
        int all = first.size() + second.size() - both.size();
        return all == 0 || both.size() > SAME * all;
    }

    private static Set<String> words(String text) {
        return new HashSet<>(Arrays.asList(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
    }
}
