package ibidem.cite.fields;

import ibidem.cite.find.WordClass;
import ibidem.cite.item.ItemBuilder;
import ibidem.cite.label.Tag;
import ibidem.text.TextSpan;
import java.util.Arrays;
import java.util.List;

/** Whom the words labelled as names name. */
final class LabelledPeople {
    /** Words before a first name that are part of it. */
    private static final int MOST_LEADING = 3;

    private final LabelledRuns runs;
    private final ItemBuilder item;

    private LabelledPeople(LabelledRuns runs, ItemBuilder item) {
        this.runs = runs;
        this.item = item;
    }

    /** Puts authors, editors, translators and directors. */
    static void put(LabelledRuns runs, ItemBuilder item) {
        new LabelledPeople(runs, item).people();
    }

    private void people() {
        for (TextSpan run : runs.all(Tag.AUTHOR)) {
            item.authors(run.equals(runs.first(Tag.AUTHOR)) ? fromStart(run) : run);
        }
        TextSpan note = runs.first(Tag.NOTE);
        if (runs.all(Tag.AUTHOR).isEmpty()
                && note != null
                && note.start() == 0
                && runs.all(Tag.EDITOR).isEmpty()) {
            item.authors(note); // "Reuters. (2018, May 9)."
            runs.remove(List.of(Tag.NOTE));
        }
        for (TextSpan run : runs.all(Tag.EDITOR)) {
            boolean numbered = run.of(runs.text()).chars().anyMatch(Character::isDigit); // "10e éd."
            boolean first = run.start() == runs.words().tokens().get(0).start() && !runs.says(run, WordClass.EDITOR);
            if (!numbered) {
                item.names(first && !item.has("author") ? "author" : "editor", run);
            }
        }
        runs.all(Tag.TRANSLATOR).forEach(run -> item.names("translator", run));
        runs.all(Tag.DIRECTOR).forEach(run -> item.names("director", run));
    }

    /** {@code Sir Isaiah Berlin}: a few capital words before the first name belong to it. */
    private TextSpan fromStart(TextSpan run) {
        String before = runs.text().substring(0, run.start());
        String[] leading = before.strip().split("\\s+");
        boolean names = !before.isBlank()
                && leading.length <= MOST_LEADING
                && Arrays.stream(leading).allMatch(word -> word.matches("\\p{Lu}[\\p{L}'’.-]*"));
        return names ? new TextSpan(0, run.end()) : run;
    }
}
