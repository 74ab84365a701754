package ibidem.read.office;

import java.util.HashSet;
import java.util.Set;

/** Names notes so that no two are called alike, though footnotes, endnotes and sections count each for themselves. */
final class NoteNames {
    private final Set<String> taken = new HashSet<>();

    /**
     * A note's label.
     *
     * @param shown as its mark shows it
     * @param name the same, or with a number behind where another note has it already: {@code 1 (2)}
     */
    record Label(String shown, String name) {}

    Label label(String shown) {
        String name = shown;
        for (int n = 2; !taken.add(name); n++) {
            name = shown + " (" + n + ")";
        }
        return new Label(shown, name);
    }
}
