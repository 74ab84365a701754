package ibidem.quote.speaker;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The lexicons, each read when a text first asks for it and kept, for every draft and source asks. For several threads. */
public final class Lexicons {
    private final Language languages = new Language();
    private final Map<String, Lexicon> read = new ConcurrentHashMap<>();

    /** The lexicon of the language that {@code text} is most likely written in. */
    public Lexicon of(String text) {
        return read.computeIfAbsent(languages.of(text), Lexicon::load);
    }
}
