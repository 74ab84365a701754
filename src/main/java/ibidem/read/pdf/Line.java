package ibidem.read.pdf;

import ibidem.text.TextSpan;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * One printed line, or the part of it that stands in one column.
 *
 * @param page from 1
 * @param y of the baseline
 * @param size of most of its characters
 * @param raised stretches of {@code text} set smaller and higher than the rest, in order
 */
record Line(
        int page,
        String text,
        float left,
        float right,
        float y,
        float size,
        boolean bold,
        boolean italic,
        List<TextSpan> raised) {
    Line {
        raised = List.copyOf(raised);
    }

    /** A set of lines by what they are, not by what they say: no two lines of a page are equal. */
    static Set<Line> set() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }

    float width() {
        return right - left;
    }

    /** Whether {@code offset} of the text is set as a raised sign. */
    boolean isRaised(int offset) {
        return raised.stream().anyMatch(span -> span.contains(offset));
    }
}
