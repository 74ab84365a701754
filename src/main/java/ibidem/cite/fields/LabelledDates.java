package ibidem.cite.fields;

import ibidem.cite.CslDate;
import ibidem.cite.find.DateFinder;
import ibidem.cite.find.FoundDate;
import ibidem.cite.find.Lexemes;
import ibidem.cite.item.ItemBuilder;
import ibidem.cite.label.Tag;
import ibidem.text.TextSpan;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** When a work was issued, as the words labelled as dates say, with the dates that rules found there. */
final class LabelledDates {
    private final LabelledRuns runs;
    private final ItemBuilder item;

    private LabelledDates(LabelledRuns runs, ItemBuilder item) {
        this.runs = runs;
        this.item = item;
    }

    /** Puts the dates, and all else that rules found. */
    static void put(LabelledRuns runs, ItemBuilder item) {
        new LabelledDates(runs, item).dates();
    }

    private void dates() {
        item.anchors(runs.words().anchors());
        FoundDate issued = null;
        for (TextSpan run : runs.all(Tag.DATE)) {
            List<FoundDate> found = datesAt(run);
            if (issued == null && !found.isEmpty()) {
                issued = found.get(0);
            } else if (issued != null && issued.date().month() == 0) {
                issued = completed(issued, run.of(runs.text()), found);
            }
        }
        issued = issued == null ? onlyDay() : issued;
        issued = issued == null ? null : ofThisPrinting(issued);
        if (issued != null) {
            item.date("issued", issued, 0);
        }
    }

    /** {@code (1942; repr., New York: Vintage, 1989)}, {@code 1991 [1651]}: the first date is that of another printing. */
    private FoundDate ofThisPrinting(FoundDate first) {
        for (FoundDate other : runs.words().anchors().dates()) {
            boolean behind = other.kind() == FoundDate.Kind.YEAR
                    && other.span().start() > first.span().end();
            if (!behind || first.kind() != FoundDate.Kind.YEAR) {
                continue;
            }
            String between =
                    runs.text().substring(first.span().end(), other.span().start());
            if (between.equals(" [") && other.date().year() < first.date().year()) {
                item.date("original-date", other, 0);
                return first;
            }
            if (between.indexOf(')') < 0
                    && says(between)
                    && other.date().year() > first.date().year()) {
                item.date("original-date", first, 0);
                return other;
            }
        }
        return first;
    }

    private static boolean says(String between) {
        Lexemes lexemes = new Lexemes(between);
        for (int i = 0; i < lexemes.size(); i++) {
            if (REPRINTED.contains(lexemes.word(i))) {
                return true;
            }
        }
        return false;
    }

    private static final Set<String> REPRINTED = Set.of(
            "repr",
            "reprint",
            "reprinted",
            "rpt",
            "reissued",
            "nachdruck",
            "nachdr",
            "neudruck",
            "réimpr",
            "rééd",
            "reimpr",
            "rist",
            "ristampa",
            "omtryckt");

    private List<FoundDate> datesAt(TextSpan run) {
        return runs.words().anchors().dates().stream()
                .filter(date -> date.span().overlaps(run))
                .toList();
    }

    /** Where no word is labelled a date, a day that stands outside the titles is one. */
    private @Nullable FoundDate onlyDay() {
        return runs.words().anchors().dates().stream()
                .filter(date -> date.kind() == FoundDate.Kind.NAMED || date.kind() == FoundDate.Kind.NUMERIC)
                .filter(date -> runs.all(Tag.TITLE).stream().noneMatch(run -> run.overlaps(date.span())))
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
}
