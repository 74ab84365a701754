package ibidem.align;

import ibidem.text.TextSpan;
import java.util.List;

/**
 * As much of a source's search text as has to be looked at: the whole of a small one, or the surroundings of the windows
 * of a large one, at least twice the quotation's length on either side.
 *
 * @param text the words
 * @param start offset of the first of them in the source's search text
 * @param windows places worth a closer look, in the source's search text (not in {@code text}), best first
 */
public record Stretch(String text, int start, List<Window> windows) {
    public Stretch {
        windows = List.copyOf(windows);
    }

    /** Where this stretch lies in the search text. */
    public TextSpan span() {
        return new TextSpan(start, start + text.length());
    }
}
