package ibidem.read;

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
}
