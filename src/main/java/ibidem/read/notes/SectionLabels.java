package ibidem.read.notes;

import java.util.Collection;
import java.util.Set;

/**
 * Names for the notes of a section. Chapters begin to count anew: the first note of the second section is named
 * {@code 1 (2)}, so that it is not taken for a second note 1 of the first.
 *
 * @param suffix what is put behind each label
 */
public record SectionLabels(String suffix) {
    /** Names that no section before has, which had the labels {@code taken}; these are added. */
    public static SectionLabels after(Set<String> taken, Collection<String> labels) {
        String suffix = anyTaken(taken, labels, "") ? suffix(firstFree(taken, labels)) : "";
        SectionLabels names = new SectionLabels(suffix);
        labels.forEach(label -> taken.add(names.of(label)));
        return names;
    }

    /** Sections take their numbers in order, so the first free one is found by halving: a file may have very many. */
    private static int firstFree(Set<String> taken, Collection<String> labels) {
        int free = 2;
        while (anyTaken(taken, labels, suffix(free))) {
            free *= 2;
        }
        int used = free / 2;
        while (free - used > 1) {
            int middle = used + (free - used) / 2;
            if (anyTaken(taken, labels, suffix(middle))) {
                used = middle;
            } else {
                free = middle;
            }
        }
        return free;
    }

    private static String suffix(int section) {
        return " (" + section + ")";
    }

    private static boolean anyTaken(Set<String> taken, Collection<String> labels, String suffix) {
        return labels.stream().anyMatch(label -> taken.contains(label + suffix));
    }

    public String of(String label) {
        return label + suffix;
    }
}
