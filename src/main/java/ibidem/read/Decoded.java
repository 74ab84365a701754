package ibidem.read;

import java.util.ArrayList;
import java.util.List;

/**
 * A text file's characters.
 *
 * @param text without the byte order mark, line ends kept
 * @param charset the name of the encoding that was used
 * @param warnings one line each: a guess, bytes that stand for nothing
 */
public record Decoded(String text, String charset, List<String> warnings) {
    public Decoded {
        warnings = List.copyOf(warnings);
    }

    /** The same with one more warning. */
    public Decoded with(String warning) {
        List<String> more = new ArrayList<>(warnings);
        more.add(warning);
        return new Decoded(text, charset, more);
    }
}
