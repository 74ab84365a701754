package ibidem.read.markdown;

import java.util.HashSet;
import java.util.Set;

/** The labels under which a Markdown file defines notes. */
final class DefinedNotes {
    private DefinedNotes() {}

    /** What stands in {@code [^label]:} anywhere. */
    static Set<String> labels(String file) {
        Set<String> labels = new HashSet<>();
        for (int at = file.indexOf("[^"); at >= 0; at = file.indexOf("[^", at + 2)) {
            int end = at + 2;
            while (end < file.length()
                    && !Character.isWhitespace(file.charAt(end))
                    && file.charAt(end) != ']'
                    && file.charAt(end) != '[') {
                end++;
            }
            if (file.startsWith("]:", end)) {
                labels.add(file.substring(at + 2, end));
            }
        }
        return labels;
    }
}
