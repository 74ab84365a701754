package ibidem.cite.fields;

import ibidem.cite.find.Lexemes;
import ibidem.cite.find.WordClass;
import ibidem.cite.item.Fields;
import ibidem.cite.item.ItemBuilder;
import ibidem.cite.item.ItemType;
import ibidem.cite.label.Labeller.Labels;
import ibidem.cite.label.Tag;
import ibidem.cite.reference.ReferenceWords;
import ibidem.text.TextSpan;
import java.util.List;
import java.util.Set;

/** Makes an item of the labels of a reference's words. */
final class LabelledFields {
    private final LabelledRuns runs;
    private final ItemBuilder item;

    private static final Set<String> LEADING_ON = Set.of(
            "from",
            "at",
            "available",
            "online",
            "on",
            "the",
            "via",
            "in",
            "pm",
            "am",
            "p",
            "m",
            "a",
            "sous",
            "unter",
            "en",
            "ligne");

    private LabelledFields(LabelledRuns runs) {
        this.runs = runs;
        this.item = new ItemBuilder(runs.text());
    }

    static Fields of(ReferenceWords words, Labels labels) {
        LabelledFields fields = new LabelledFields(new LabelledRuns(words, CertainTags.in(words, labels.tags())));
        LabelledTitles.put(fields.runs, fields.item);
        LabelledPeople.put(fields.runs, fields.item);
        LabelledDates.put(fields.runs, fields.item);
        fields.numbers();
        fields.rest();
        fields.item.type(ItemType.of(fields.item, fields.runs.byTag()));
        LabelledPages.put(words.text(), fields.runs.all(Tag.PAGES), fields.item);
        return fields.item.build(labels.confidence());
    }

    private void put(String variable, Tag tag) {
        TextSpan run = runs.first(tag);
        if (run != null) {
            item.put(variable, run);
        }
    }

    private void numbers() {
        if (ItemType.isPost(item.get("container-title"))) {
            runs.remove(List.of(Tag.VOLUME, Tag.PAGES)); // 5:52 p.m. is a time
        }
        for (TextSpan run : runs.all(Tag.VOLUME)) {
            VolumeReader.read(runs.text(), run, item);
        }
        TextSpan edition = runs.first(Tag.EDITION);
        if (edition != null) {
            item.put("edition", edition);
        }
        TextSpan number = runs.first(Tag.NUMBER);
        if (number != null) {
            item.put("citation-number", number);
        }
    }

    private void rest() {
        if (runs.words().anchors().links().isEmpty()) {
            put("URL", Tag.URL);
        }
        put("genre", Tag.GENRE);
        TextSpan note = runs.first(Tag.NOTE);
        if (note != null && !leadsOn(note)) {
            item.put("note", note);
        }
    }

    /** {@code Retrieved from}, {@code available at}, {@code pm}: words that lead to an address or belong to a time. */
    private boolean leadsOn(TextSpan note) {
        Lexemes lexemes = new Lexemes(note.of(runs.text()));
        for (int i = 0; i < lexemes.size(); i++) {
            String word = lexemes.word(i);
            if (!lexemes.isMark(i, ".,:;()[]") && !WordClass.ACCESSED.has(word) && !LEADING_ON.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
