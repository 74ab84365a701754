package ibidem.cite.fields;

import ibidem.cite.CslDate;
import ibidem.cite.find.DateFinder;
import ibidem.cite.find.FoundDate;
import ibidem.cite.find.InterviewBy;
import ibidem.cite.find.Lexemes;
import ibidem.cite.find.WordClass;
import ibidem.cite.item.Fields;
import ibidem.cite.item.ItemBuilder;
import ibidem.cite.item.ItemType;
import ibidem.cite.item.Outlet;
import ibidem.cite.label.Labeller.Labels;
import ibidem.cite.label.Tag;
import ibidem.cite.reference.ReferenceWords;
import ibidem.text.TextSpan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes an item of the labels of a reference's words. */
final class LabelledFields {
    private final ReferenceWords words;
    private final Map<Tag, List<TextSpan>> runs = new EnumMap<>(Tag.class);
    private final ItemBuilder item;

    /** Words before a first name that are part of it. */
    private static final int MOST_LEADING = 3;

    private static final Set<String> LEADING_ON = Set.of(
            "from", "at", "available", "online", "on", "the", "via", "in", "pm", "am", "sous", "unter", "en", "ligne");

    private LabelledFields(ReferenceWords words, Labels labels) {
        this.words = words;
        this.item = new ItemBuilder(words.text());
        Tag[] tags = labels.tags();
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

    static Fields of(ReferenceWords words, Labels labels) {
        LabelledFields fields = new LabelledFields(words, labels);
        fields.titles();
        fields.people();
        fields.dates();
        fields.numbers();
        fields.rest();
        fields.item.type(ItemType.of(fields.item, fields.runs));
        LabelledPages.put(words.text(), fields.all(Tag.PAGES), fields.item);
        return fields.item.build(labels.confidence());
    }

    private List<TextSpan> all(Tag tag) {
        return runs.getOrDefault(tag, List.of());
    }

    private @Nullable TextSpan first(Tag tag) {
        List<TextSpan> found = all(tag);
        return found.isEmpty() ? null : found.get(0);
    }

    private void put(String variable, Tag tag) {
        TextSpan run = first(tag);
        if (run != null) {
            item.put(variable, run);
        }
    }

    private void titles() {
        TextSpan title = first(Tag.TITLE);
        if (title != null && isTalk(title)) {
            title = null;
        } else if (title != null) {
            title = withoutInitials(withPlace(title));
            item.put("title", withoutKind(title));
        }
        int titleEnd = title == null ? 0 : title.end();
        for (Tag tag : List.of(Tag.CONTAINER, Tag.JOURNAL)) {
            TextSpan run = all(tag).stream()
                    .map(this::withoutTranslation)
                    .filter(one -> one.length() > 0)
                    .findFirst()
                    .orElse(null);
            if (run != null) {
                TextSpan whole = withoutStatus(withoutIn(withInitials(run, titleEnd)));
                boolean titled = whole.start() <= run.start() || title != null;
                boolean house = follows(Tag.EDITION, run); // "10e éd., LGDJ, 2018"
                TextSpan ended = closed(withYear(whole));
                item.put(
                        house ? "publisher" : titled ? "container-title" : "title",
                        endsInOf(whole) ? ended : Outlet.in(words.text(), ended.start(), ended.end()));
            }
        }
        put("collection-title", Tag.COLLECTION);
        made("publisher", first(Tag.PUBLISHER));
        made("publisher-place", first(Tag.LOCATION));
        TextSpan source = first(Tag.SOURCE);
        if (source != null) {
            item.put(item.has("container-title") ? "source" : "container-title", withoutIn(source));
        }
    }

    /** {@code “Wenxue geming lun” [On the literary revolution]}: the title again, in other words, is no container. */
    private TextSpan withoutTranslation(TextSpan run) {
        int close = words.text().charAt(run.start()) == '[' ? words.text().indexOf(']', run.start()) : -1;
        return close < 0 || close >= run.end()
                ? run
                : ItemBuilder.trimmed(words.text(), new TextSpan(close + 1, run.end()));
    }

    /** Puts who made it or where; {@code Debates of 1858} is what it stands in, whatever it was taken for. */
    private void made(String variable, @Nullable TextSpan run) {
        if (run != null) {
            TextSpan named = withYear(ItemBuilder.trimmed(words.text(), run));
            item.put(endsInOf(run) && named.end() > run.end() ? "container-title" : variable, named);
        }
    }

    /** {@code Putin, interview by Megyn Kelly, NBC News}: who asked stands where a title would. */
    private boolean isTalk(TextSpan title) {
        TextSpan by = InterviewBy.in(title.of(words.text()));
        boolean talk = by.length() > 0 && by.start() == 0;
        if (talk) {
            item.names("interviewer", new TextSpan(title.start() + by.end(), title.end()));
        }
        return talk;
    }

    /** {@code Supreme Court Upholds Law, N.Y. Times}: initials behind a title's last comma begin the paper's name. */
    private TextSpan withoutInitials(TextSpan title) {
        String said = title.of(words.text());
        int comma = said.lastIndexOf(", ");
        boolean initials = comma > 0 && said.substring(comma + 2).strip().matches("(\\p{Lu}\\.){1,4}");
        boolean held = follows(Tag.TITLE, first(Tag.JOURNAL)) || follows(Tag.TITLE, first(Tag.CONTAINER));
        return initials && held ? new TextSpan(title.start(), title.start() + comma) : title;
    }

    /** @param named where the title ended once such initials were taken from it */
    private TextSpan withInitials(TextSpan run, int named) {
        String between = named > 0 && named < run.start() ? words.text().substring(named, run.start()) : "";
        boolean initials = between.matches(",\\s*(\\p{Lu}\\.){1,4}\\s*");
        return initials
                ? new TextSpan(
                        named
                                + between.length()
                                - between.substring(1).stripLeading().length(),
                        run.end())
                : run;
    }

    /** Whether a run stands right behind one of another kind. */
    private boolean follows(Tag tag, @Nullable TextSpan run) {
        return run != null
                && all(tag).stream().anyMatch(one -> one.end() < run.start() && run.start() - one.end() <= 1);
    }

    /** {@code ... und Politik in Mitteleuropa, Berlin 1967}: where nobody edits, what follows "in" is the title's end. */
    private TextSpan withPlace(TextSpan title) {
        boolean edited = says(new TextSpan(0, words.text().length()), WordClass.EDITOR);
        TextSpan next = all(Tag.EDITOR).stream()
                .filter(run -> run.start() > title.end() && run.start() - title.end() <= 1)
                .findFirst()
                .orElse(null);
        if (edited || next == null || !says(next, WordClass.IN)) {
            return title;
        }
        runs.put(
                Tag.EDITOR,
                all(Tag.EDITOR).stream().filter(run -> !run.equals(next)).toList());
        return title.hull(next);
    }

    /** {@code Weber, Max. Forthcoming. Letters}: what stands in the year's place is no part of the name. */
    private TextSpan withoutStatus(TextSpan run) {
        Lexemes lexemes = new Lexemes(run.of(words.text()));
        boolean status = WordClass.FORTHCOMING.has(lexemes.word(0)) && lexemes.isMark(1, ".") && lexemes.size() > 2;
        if (!status) {
            return run;
        }
        item.put("status", "forthcoming", lexemes.span(0, 1).shift(run.start()));
        return new TextSpan(run.start() + lexemes.start(2), run.end());
    }

    /** {@code Four more years [Tweet]}: what it is stands in brackets behind the title. */
    private TextSpan withoutKind(TextSpan title) {
        TextSpan trimmed = ItemBuilder.trimmed(words.text(), title);
        int open = trimmed.of(words.text()).lastIndexOf(" [");
        boolean kind = open > 0 && words.text().charAt(trimmed.end() - 1) == ']';
        if (kind) {
            item.put("genre", new TextSpan(trimmed.start() + open + 2, trimmed.end() - 1));
        }
        return kind ? new TextSpan(trimmed.start(), trimmed.start() + open) : title;
    }

    /** {@code Debates of 1858}: the year belongs to the name. */
    private TextSpan withYear(TextSpan run) {
        int at = run.end() + 1;
        boolean year = endsInOf(run)
                && words.anchors().dates().stream().anyMatch(date -> date.span().start() == at);
        return year ? new TextSpan(run.start(), Math.min(at + 4, words.text().length())) : run;
    }

    private boolean endsInOf(TextSpan run) {
        return ItemBuilder.trimmed(words.text(), run).of(words.text()).endsWith(" of");
    }

    /** What stands before a bracket that does not close. */
    private TextSpan closed(TextSpan run) {
        String text = run.of(words.text());
        int open = text.lastIndexOf('(');
        return open > 0 && text.indexOf(')', open) < 0 ? new TextSpan(run.start(), run.start() + open) : run;
    }

    /** {@code In:} before the title of a book is no part of it. */
    private TextSpan withoutIn(TextSpan run) {
        TextSpan trimmed = ItemBuilder.trimmed(words.text(), run);
        int end = trimmed.start();
        while (end < trimmed.end() && Character.isLetter(words.text().charAt(end))) {
            end++;
        }
        boolean announced = end < trimmed.end()
                && (Lexemes.isBlank(words.text().charAt(end)) || words.text().charAt(end) == ':')
                && List.of("in", "dans")
                        .contains(words.text().substring(trimmed.start(), end).toLowerCase(java.util.Locale.ROOT));
        if (!announced) {
            return trimmed;
        }
        int start = end;
        while (start < trimmed.end()
                && (Lexemes.isBlank(words.text().charAt(start)) || words.text().charAt(start) == ':')) {
            start++;
        }
        return new TextSpan(start, Math.max(start, trimmed.end()));
    }

    private void people() {
        for (TextSpan run : all(Tag.AUTHOR)) {
            item.authors(run.equals(first(Tag.AUTHOR)) ? fromStart(run) : run);
        }
        TextSpan note = first(Tag.NOTE);
        if (all(Tag.AUTHOR).isEmpty()
                && note != null
                && note.start() == 0
                && all(Tag.EDITOR).isEmpty()) {
            item.authors(note); // "Reuters. (2018, May 9)."
            runs.remove(Tag.NOTE);
        }
        for (TextSpan run : all(Tag.EDITOR)) {
            boolean numbered = run.of(words.text()).chars().anyMatch(Character::isDigit); // "10e éd."
            boolean first = run.start() == words.tokens().get(0).start() && !says(run, WordClass.EDITOR);
            if (!numbered) {
                item.names(first && !item.has("author") ? "author" : "editor", run);
            }
        }
        all(Tag.TRANSLATOR).forEach(run -> item.names("translator", run));
        all(Tag.DIRECTOR).forEach(run -> item.names("director", run));
    }

    /** {@code Sir Isaiah Berlin}: a few capital words before the first name belong to it. */
    private TextSpan fromStart(TextSpan run) {
        String before = words.text().substring(0, run.start());
        String[] leading = before.strip().split("\\s+");
        boolean names = !before.isBlank()
                && leading.length <= MOST_LEADING
                && Arrays.stream(leading).allMatch(word -> word.matches("\\p{Lu}[\\p{L}'’.-]*"));
        return names ? new TextSpan(0, run.end()) : run;
    }

    private boolean says(TextSpan run, WordClass role) {
        Lexemes lexemes = new Lexemes(run.of(words.text()));
        for (int i = 0; i < lexemes.size(); i++) {
            if (role.has(lexemes.word(i))) {
                return true;
            }
        }
        return false;
    }

    private void dates() {
        item.anchors(words.anchors());
        FoundDate issued = null;
        for (TextSpan run : all(Tag.DATE)) {
            List<FoundDate> found = datesAt(run);
            if (issued == null && !found.isEmpty()) {
                issued = found.get(0);
            } else if (issued != null && issued.date().month() == 0) {
                issued = completed(issued, run.of(words.text()), found);
            }
        }
        issued = issued == null ? onlyDay() : issued;
        if (issued != null) {
            item.date("issued", issued, 0);
        }
    }

    private List<FoundDate> datesAt(TextSpan run) {
        return words.anchors().dates().stream()
                .filter(date -> date.span().overlaps(run))
                .toList();
    }

    /** Where no word is labelled a date, a day that stands outside the titles is one. */
    private @Nullable FoundDate onlyDay() {
        return words.anchors().dates().stream()
                .filter(date -> date.kind() == FoundDate.Kind.NAMED || date.kind() == FoundDate.Kind.NUMERIC)
                .filter(date -> all(Tag.TITLE).stream().noneMatch(run -> run.overlaps(date.span())))
                .findFirst()
                .orElse(null);
    }

    /** {@code 2011. ... 7 March}: the year first, the day later. */
    private static FoundDate completed(FoundDate year, String later, List<FoundDate> found) {
        for (FoundDate date : found) {
            if (date.date().year() == year.date().year() && date.date().month() > 0) {
                return new FoundDate(year.span(), date.date(), date.kind());
            }
        }
        if (!found.isEmpty()) {
            return year;
        }
        List<FoundDate> read = DateFinder.find(ItemBuilder.blanksJoined(later).replaceAll("[.,;:]+$", "") + " "
                + year.date().year());
        boolean day = read.size() == 1 && read.get(0).date().month() > 0;
        CslDate date = day ? read.get(0).date() : year.date();
        return new FoundDate(year.span(), date, day ? FoundDate.Kind.NAMED : year.kind());
    }

    private void numbers() {
        if (ItemType.isPost(item.get("container-title"))) {
            runs.keySet().removeAll(List.of(Tag.VOLUME, Tag.PAGES)); // 5:52 p.m. is a time
        }
        for (TextSpan run : all(Tag.VOLUME)) {
            VolumeReader.read(words.text(), run, item);
        }
        TextSpan edition = first(Tag.EDITION);
        if (edition != null) {
            item.put("edition", edition);
        }
        TextSpan number = first(Tag.NUMBER);
        if (number != null) {
            item.put("citation-number", number);
        }
    }

    private void rest() {
        if (words.anchors().links().isEmpty()) {
            put("URL", Tag.URL);
        }
        put("genre", Tag.GENRE);
        TextSpan note = first(Tag.NOTE);
        if (note != null && !leadsOn(note)) {
            item.put("note", note);
        }
    }

    /** {@code Retrieved from}, {@code available at}, {@code pm}: words that lead to an address or belong to a time. */
    private boolean leadsOn(TextSpan note) {
        Lexemes lexemes = new Lexemes(note.of(words.text()));
        for (int i = 0; i < lexemes.size(); i++) {
            String word = lexemes.word(i);
            if (!lexemes.isMark(i, ".,:;()[]") && !WordClass.ACCESSED.has(word) && !LEADING_ON.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
