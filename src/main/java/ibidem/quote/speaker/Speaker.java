package ibidem.quote.speaker;

import ibidem.text.TextSpan;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Whose words a quotation is said to be.
 *
 * @param name the fullest form of the name in the document; equal to {@code mention} where nothing fuller is known; null where
 *     the words at the place are a pronoun that leads to nobody
 * @param mention the words at the place: {@code he}, {@code the politician}, {@code Bahram Qassemi}
 * @param span where the mention stands
 * @param cue the words that attribute ({@code said}, {@code according to}); empty where no words say so (layout, the subject of a sentence, the
 *     speaker of the paragraph before)
 * @param person whether the document shows that the name is a person's: by a given name, a title, an office, an age; those of
 *     bodies and places speak too (“Tehran said”)
 * @param reportedBy who is said to have reported these words, in reported speech within reported speech; else null
 */
public record Speaker(
        @Nullable String name,
        String mention,
        TextSpan span,
        String cue,
        boolean person,
        @Nullable Speaker reportedBy) {
    /** The name, else the words at the place: what a report shows. */
    public String shown() {
        return name == null ? mention : name;
    }

    /** Whether the words at the place hold the last word of the name, rather than a pronoun or description for it. */
    public boolean named() {
        if (name == null) {
            return false;
        }
        String[] words = name.strip().split("\\s+");
        String family = words[words.length - 1].toLowerCase(Locale.ROOT);
        return !family.isEmpty() && mention.toLowerCase(Locale.ROOT).contains(family);
    }
}
