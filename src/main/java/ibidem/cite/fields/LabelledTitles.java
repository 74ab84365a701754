package ibidem.cite.fields;

import ibidem.cite.find.InterviewBy;
import ibidem.cite.find.Lexemes;
import ibidem.cite.find.WordClass;
import ibidem.cite.item.ItemBuilder;
import ibidem.cite.item.Outlet;
import ibidem.cite.label.Tag;
import ibidem.text.TextSpan;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the words labelled as titles, holders and makers of a work say. */
final class LabelledTitles {
    private final LabelledRuns runs;
    private final ItemBuilder item;

    private LabelledTitles(LabelledRuns runs, ItemBuilder item) {
        this.runs = runs;
        this.item = item;
    }

    /** Puts titles, what holds the work, who published it and where. */
    static void put(LabelledRuns runs, ItemBuilder item) {
        new LabelledTitles(runs, item).titles();
    }

    private void titles() {
        TextSpan title = runs.first(Tag.TITLE);
        if (title != null && isTalk(title)) {
            title = null;
        } else if (title != null) {
            title = withoutInitials(withPlace(title));
            item.put("title", withoutKind(ofReview(inItalics(title))));
        }
        int titleEnd = title == null ? 0 : title.end();
        for (Tag tag : List.of(Tag.CONTAINER, Tag.JOURNAL)) {
            TextSpan run = runs.all(tag).stream()
                    .map(this::withoutTranslation)
                    .filter(one -> one.length() > 0)
                    .findFirst()
                    .orElse(null);
            if (run != null && reviewed(run).length() > 0) {
                ofReview(run);
            } else if (run != null) {
                TextSpan whole = withoutStatus(withoutIn(withInitials(run, titleEnd)));
                boolean titled = whole.start() <= run.start() || title != null;
                boolean house = runs.follows(Tag.EDITION, run); // "10e éd., LGDJ, 2018"
                TextSpan ended = closed(withYear(whole));
                item.put(
                        house ? "publisher" : titled ? "container-title" : "title",
                        endsInOf(whole) ? ended : Outlet.in(runs.text(), ended.start(), ended.end()));
            }
        }
        put("collection-title", Tag.COLLECTION);
        made("publisher", afterPlace(runs.first(Tag.PUBLISHER)));
        boolean holds = item.has("reviewed-title") && !item.has("container-title"); // "New Republic" is no place
        made(holds ? "container-title" : "publisher-place", runs.first(Tag.LOCATION));
        TextSpan source = runs.first(Tag.SOURCE);
        if (source != null) {
            item.put(item.has("container-title") ? "source" : "container-title", withoutIn(source));
        }
    }

    /** {@code “Wenxue geming lun” [On the literary revolution]}: the title again, in other words, is no container. */
    private TextSpan withoutTranslation(TextSpan run) {
        int close = runs.text().charAt(run.start()) == '[' ? runs.text().indexOf(']', run.start()) : -1;
        return close < 0 || close >= run.end()
                ? run
                : ItemBuilder.trimmed(runs.text(), new TextSpan(close + 1, run.end()));
    }

    /** Puts who made it or where; {@code Debates of 1858} is what it stands in, whatever it was taken for. */
    private void made(String variable, @Nullable TextSpan run) {
        if (run != null) {
            TextSpan named = withYear(ItemBuilder.trimmed(runs.text(), run));
            item.put(endsInOf(run) && named.end() > run.end() ? "container-title" : variable, named);
        }
    }

    /** {@code Putin, interview by Megyn Kelly, NBC News}: who asked stands where a title would. */
    private boolean isTalk(TextSpan title) {
        TextSpan by = InterviewBy.in(title.of(runs.text()));
        boolean talk = by.length() > 0;
        if (talk) {
            item.names("author", new TextSpan(title.start(), title.start() + by.start()));
            item.names("interviewer", new TextSpan(title.start() + by.end(), title.end()));
        }
        return talk;
    }

    /** {@code Supreme Court Upholds Law, N.Y. Times}: initials behind a title's last comma begin the paper's name. */
    private TextSpan withoutInitials(TextSpan title) {
        String said = title.of(runs.text());
        int comma = said.lastIndexOf(", ");
        boolean initials = comma > 0 && said.substring(comma + 2).strip().matches("(\\p{Lu}\\.){1,4}");
        boolean held =
                runs.follows(Tag.TITLE, runs.first(Tag.JOURNAL)) || runs.follows(Tag.TITLE, runs.first(Tag.CONTAINER));
        return initials && held ? new TextSpan(title.start(), title.start() + comma) : title;
    }

    /** @param named where the title ended once such initials were taken from it */
    private TextSpan withInitials(TextSpan run, int named) {
        String between = named > 0 && named < run.start() ? runs.text().substring(named, run.start()) : "";
        boolean initials = between.matches(",\\s*(\\p{Lu}\\.){1,4}\\s*");
        return initials
                ? new TextSpan(
                        named
                                + between.length()
                                - between.substring(1).stripLeading().length(),
                        run.end())
                : run;
    }

    /** {@code ... und Politik in Mitteleuropa, Berlin 1967}: where nobody edits, what follows "in" is the title's end. */
    private TextSpan withPlace(TextSpan title) {
        boolean edited = runs.says(new TextSpan(0, runs.text().length()), WordClass.EDITOR);
        TextSpan next = runs.all(Tag.EDITOR).stream()
                .filter(run -> run.start() > title.end() && run.start() - title.end() <= 1)
                .findFirst()
                .orElse(null);
        if (edited || next == null || !runs.says(next, WordClass.IN)) {
            return title;
        }
        runs.remove(Tag.EDITOR, next);
        return title.hull(next);
    }

    /** {@code Four more years [Tweet]}: what it is stands in brackets behind the title. */
    private TextSpan withoutKind(TextSpan title) {
        TextSpan trimmed = ItemBuilder.trimmed(runs.text(), title);
        int open = trimmed.of(runs.text()).lastIndexOf(" [");
        boolean kind = open > 0 && runs.text().charAt(trimmed.end() - 1) == ']';
        if (kind) {
            item.put("genre", new TextSpan(trimmed.start() + open + 2, trimmed.end() - 1));
        }
        return kind ? new TextSpan(trimmed.start(), trimmed.start() + open) : title;
    }

    /** {@code Debates of 1858}: the year belongs to the name. */
    private TextSpan withYear(TextSpan run) {
        int at = run.end() + 1;
        boolean year = endsInOf(run)
                && runs.words().anchors().dates().stream()
                        .anyMatch(date -> date.span().start() == at);
        return year ? new TextSpan(run.start(), Math.min(at + 4, runs.text().length())) : run;
    }

    private boolean endsInOf(TextSpan run) {
        return ItemBuilder.trimmed(runs.text(), run).of(runs.text()).endsWith(" of");
    }

    /** What stands before a bracket that does not close. */
    private TextSpan closed(TextSpan run) {
        String text = run.of(runs.text());
        int open = text.lastIndexOf('(');
        return open > 0 && text.indexOf(')', open) < 0 ? new TextSpan(run.start(), run.start() + open) : run;
    }

    /** {@code In:} before the title of a book is no part of it. */
    private TextSpan withoutIn(TextSpan run) {
        TextSpan trimmed = ItemBuilder.trimmed(runs.text(), run);
        int end = trimmed.start();
        while (end < trimmed.end() && Character.isLetter(runs.text().charAt(end))) {
            end++;
        }
        boolean announced = end < trimmed.end()
                && (Lexemes.isBlank(runs.text().charAt(end)) || runs.text().charAt(end) == ':')
                && List.of("in", "dans")
                        .contains(runs.text().substring(trimmed.start(), end).toLowerCase(Locale.ROOT));
        if (!announced) {
            return trimmed;
        }
        int start = end;
        while (start < trimmed.end()
                && (Lexemes.isBlank(runs.text().charAt(start)) || runs.text().charAt(start) == ':')) {
            start++;
        }
        return new TextSpan(start, Math.max(start, trimmed.end()));
    }

    private void put(String variable, Tag tag) {
        TextSpan run = runs.first(tag);
        if (run != null) {
            item.put(variable, run);
        }
    }

    /** {@code Weber, Max. Forthcoming. Letters}: what stands in the year's place is no part of the name. */
    private TextSpan withoutStatus(TextSpan run) {
        Lexemes lexemes = new Lexemes(run.of(runs.text()));
        boolean status = WordClass.FORTHCOMING.has(lexemes.word(0)) && lexemes.isMark(1, ".") && lexemes.size() > 2;
        if (!status) {
            return run;
        }
        item.put("status", "forthcoming", lexemes.span(0, 1).shift(run.start()));
        return new TextSpan(run.start() + lexemes.start(2), run.end());
    }

    /** {@code the contributions to *The Oxford Handbook*}: small words before italics lead to the title. */
    private TextSpan inItalics(TextSpan title) {
        for (TextSpan italics : runs.words().italics()) {
            boolean inside = italics.start() > title.start() && italics.start() < title.end();
            boolean small = Character.isLowerCase(runs.text().charAt(title.start()));
            if (inside && small && !ReviewWords.isReview(new Lexemes(title.of(runs.text())).word(0))) {
                return new TextSpan(italics.start(), title.end());
            }
        }
        return title;
    }

    /** {@code review of Europe: A History, by Norman Davies}: a work about another. */
    private TextSpan ofReview(TextSpan title) {
        TextSpan reviewed = reviewed(title);
        if (reviewed.length() == 0) {
            return title;
        }
        TextSpan trimmed = ItemBuilder.trimmed(runs.text(), reviewed);
        String words = trimmed.of(runs.text());
        int by = words.lastIndexOf(" by ");
        boolean named = by > 0 && Character.isUpperCase(words.charAt(by + 4));
        if (named) {
            item.names("reviewed-author", new TextSpan(trimmed.start() + by + 4, trimmed.end()));
        }
        item.put("reviewed-title", named ? new TextSpan(trimmed.start(), trimmed.start() + by) : trimmed);
        return title;
    }

    /** What is reviewed: the words behind {@code review of}; empty where nothing is. */
    private TextSpan reviewed(TextSpan run) {
        Lexemes lexemes = new Lexemes(run.of(runs.text()));
        boolean review = ReviewWords.isReview(lexemes.word(0))
                && ReviewWords.isLink(lexemes.word(1))
                && lexemes.size() > 2
                && Character.isLowerCase(lexemes.first(1));
        return review ? new TextSpan(run.start() + lexemes.start(2), run.end()) : new TextSpan(0, 0);
    }

    /** {@code М.: Наука}: the place stands before a colon; then what is left is who published it. */
    private @Nullable TextSpan afterPlace(@Nullable TextSpan publisher) {
        int colon = publisher == null || runs.first(Tag.LOCATION) != null
                ? -1
                : publisher.of(runs.text()).indexOf(": ");
        if (publisher == null || colon <= 0) {
            return publisher;
        }
        item.put("publisher-place", new TextSpan(publisher.start(), publisher.start() + colon));
        return new TextSpan(publisher.start() + colon + 1, publisher.end());
    }
}
