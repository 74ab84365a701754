package ibidem.judge;

import ibidem.align.Passage;
import ibidem.quote.voice.Voices;
import org.jspecify.annotations.Nullable;

/** A passage and whose words the source says it is; null where it does not say. */
public record FoundPassage(Passage passage, Voices.@Nullable Credit credit) {}
