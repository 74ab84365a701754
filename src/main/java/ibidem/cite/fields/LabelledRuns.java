package ibidem.cite.fields;

import ibidem.cite.find.Lexemes;
import ibidem.cite.find.WordClass;
import ibidem.cite.label.Tag;
import ibidem.cite.reference.ReferenceWords;
import ibidem.text.TextSpan;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The stretches of a reference whose words have one label, in order. Not thread-safe. */
final class LabelledRuns {
    private final ReferenceWords words;
    private final Map<Tag, List<TextSpan>> runs = new EnumMap<>(Tag.class);

    LabelledRuns(ReferenceWords words, Tag[] tags) {
        this.words = words;
        for (int i = 0; i < tags.length; ) {
            int end = i + 1;
            while (end < tags.length && tags[end] == tags[i]) {
                end++;
            }
            TextSpan run = words.tokens().get(i).hull(words.tokens().get(end - 1));
            runs.computeIfAbsent(tags[i], key -> new ArrayList<>()).add(run);
            i = end;
        }
    }

    ReferenceWords words() {
        return words;
    }

    String text() {
        return words.text();
    }

    Map<Tag, List<TextSpan>> byTag() {
        return runs;
    }

    List<TextSpan> all(Tag tag) {
        return runs.getOrDefault(tag, List.of());
    }

    @Nullable
    TextSpan first(Tag tag) {
        List<TextSpan> found = all(tag);
        return found.isEmpty() ? null : found.get(0);
    }

    /** Forgets all stretches of these labels. */
    void remove(Collection<Tag> tags) {
        runs.keySet().removeAll(tags);
    }

    /** Forgets one stretch. */
    void remove(Tag tag, TextSpan run) {
        runs.put(tag, all(tag).stream().filter(one -> !one.equals(run)).toList());
    }

    /** Whether a stretch stands right behind one of another label. */
    boolean follows(Tag tag, @Nullable TextSpan run) {
        return run != null
                && all(tag).stream().anyMatch(one -> one.end() < run.start() && run.start() - one.end() <= 1);
    }

    /** Whether a word of a stretch belongs to a class. */
    boolean says(TextSpan run, WordClass wordClass) {
        Lexemes lexemes = new Lexemes(run.of(text()));
        for (int i = 0; i < lexemes.size(); i++) {
            if (wordClass.has(lexemes.word(i))) {
                return true;
            }
        }
        return false;
    }
}
