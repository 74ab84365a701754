package ibidem.judge;

import ibidem.quote.speaker.Speaker;
import ibidem.quote.voice.Voices;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The axis speaker: whether the source gives the words to the person whom the draft names.
 *
 * <p>{@code MISMATCH} accuses, so it needs both sides in so many words: the draft names a person with a cue, not by a
 * pronoun or as the mere subject of a sentence, the source credits another person, and the two names cannot be two forms
 * of one. {@code MATCH} needs equal names only.
 */
public final class SpeakerAxis {
    private SpeakerAxis() {}

    /**
     * The answer for one quotation and the passage found.
     *
     * @param draft whom the draft names; null if nobody. A pronoun that leads to nobody is no name and matches none
     * @param source whom the source credits; null if nobody
     * @param aliases a name and its other spellings
     */
    public static SpeakerMatch of(
            @Nullable Speaker draft, Voices.@Nullable Credit source, Map<String, List<String>> aliases) {
        if (draft == null) {
            return SpeakerMatch.NONE;
        }
        if (source == null || draft.name() == null) {
            return SpeakerMatch.UNKNOWN;
        }
        PersonNames.Likeness likeness =
                PersonNames.compare(canonical(draft.name(), aliases), canonical(source.name(), aliases));
        if (likeness == PersonNames.Likeness.SAME) {
            return SpeakerMatch.MATCH;
        }
        boolean explicit =
                source.explicit() && !draft.cue().isEmpty() && draft.named(); // a pronoun may stand for somebody else
        return explicit && likeness == PersonNames.Likeness.DIFFERENT ? SpeakerMatch.MISMATCH : SpeakerMatch.UNKNOWN;
    }

    /** Whether two names are surely those of two persons. */
    public static boolean differ(String one, String other, Map<String, List<String>> aliases) {
        return PersonNames.compare(canonical(one, aliases), canonical(other, aliases))
                == PersonNames.Likeness.DIFFERENT;
    }

    /** Whether {@code speaker} is one of those who made a work: its author, its editor, the outlet that published it. */
    public static boolean isAmong(String speaker, Collection<String> makers, Map<String, List<String>> aliases) {
        String name = canonical(speaker, aliases);
        return makers.stream()
                .map(maker -> canonical(maker, aliases))
                .anyMatch(maker -> bare(maker).equals(bare(name))
                        || PersonNames.compare(name, maker) == PersonNames.Likeness.SAME);
    }

    private static String bare(String name) {
        String plain = PersonNames.plain(name);
        return plain.startsWith("the ") ? plain.substring("the ".length()) : plain;
    }

    private static String canonical(String name, Map<String, List<String>> aliases) {
        String plain = PersonNames.plain(name);
        for (Map.Entry<String, List<String>> alias : aliases.entrySet()) {
            for (String other : alias.getValue()) {
                if (PersonNames.plain(other).equals(plain)) {
                    return alias.getKey();
                }
            }
        }
        return name;
    }
}
