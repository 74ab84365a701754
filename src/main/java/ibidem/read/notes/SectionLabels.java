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
        String suffix = "";
        for (int n = 2; anyTaken(taken, labels, suffix); n++) {
            suffix = " (" + n + ")";
        }
        SectionLabels names = new SectionLabels(suffix);
        labels.forEach(label -> taken.add(names.of(label)));
        return names;
    }

    private static boolean anyTaken(Set<String> taken, Collection<String> labels, String suffix) {
        return labels.stream().anyMatch(label -> taken.contains(label + suffix));
    }

    public String of(String label) {
        return label + suffix;
    }
}
