package ibidem.quote;

import java.util.List;
import java.util.Map;

/**
 * What the user says about a draft's people.
 *
 * @param aliases a name, as it shall stand in the report, and its other spellings: {@code Khamenei -> [Khamene’i]}
 */
public record QuoteOptions(Map<String, List<String>> aliases) {
    public static final QuoteOptions NONE = new QuoteOptions(Map.of());

    public QuoteOptions {
        aliases = Map.copyOf(aliases);
    }
}
