package ibidem.cite.manner;

import ibidem.cite.find.Anchors;
import ibidem.cite.find.FoundDate;
import ibidem.cite.find.FoundPages;
import ibidem.cite.find.Lexemes;
import ibidem.cite.find.MannerWords;
import ibidem.cite.find.PageFinder;
import ibidem.cite.item.Fields;
import ibidem.cite.item.ItemBuilder;
import ibidem.cite.reference.ReferenceWords;
import ibidem.text.TextSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads decisions cited by court and day: {@code BGH, Urteil vom 6. Mai 2010 – IX ZR 114/08, NJW 2010, 2202}, {@code Cass.
 * ass. plén., 29 juin 2001, n° 99-85.973, Bull. crim. n° 165}, {@code CE, 19 mai 1933, Benjamin, Rec. p. 541}.
 */
final class CourtReader {
    /** The court's name ends at a comma so near the start. */
    private static final int LONGEST_COURT = 9;

    private final Lexemes lexemes;
    private final ItemBuilder item;
    private final Anchors anchors;
    private final String text;

    private CourtReader(ReferenceWords reference) {
        this.text = reference.text();
        this.lexemes = new Lexemes(text);
        this.item = new ItemBuilder(text);
        this.anchors = reference.anchors();
    }

    static @Nullable Fields read(ReferenceWords reference) {
        return new CourtReader(reference).read();
    }

    private @Nullable Fields read() {
        boolean court = MannerWords.COURT.has(lexemes.word(0)) && Character.isUpperCase(lexemes.first(0));
        int comma = 1;
        while (comma <= LONGEST_COURT && !lexemes.isMark(comma, ",")) {
            comma++;
        }
        FoundDate day = court && comma <= LONGEST_COURT ? dayAfter(comma) : null;
        if (day == null) {
            return court ? inJournal() : null;
        }
        item.putWhole("authority", lexemes.span(0, comma));
        item.date("issued", day, 0);
        for (int i = comma + 1; i < lexemes.size(); i++) {
            docket(i);
            ReportedAt printed = ReportedAt.at(lexemes, i);
            if (printed != null && lexemes.isMark(i - 1, ",;")) {
                printed.putInto(item, lexemes, anchors);
            } else {
                volume(i);
            }
        }
        page(day.span().end());
        item.put(
                "title",
                lexemes.span(0, comma).of(text) + " " + day.span().of(text),
                new TextSpan(lexemes.start(0), day.span().end()));
        item.anchors(anchors);
        item.type("legal_case");
        return item.build(1);
    }

    /** {@code BGH NJW 2014, 2269, 2271 Rn. 15}: by the journal's year and page alone. */
    private @Nullable Fields inJournal() {
        int at = 1;
        while (at < LONGEST_COURT && !MannerWords.PERIODICAL.has(lexemes.word(at))) {
            at++;
        }
        boolean printed = MannerWords.PERIODICAL.has(lexemes.word(at))
                && lexemes.isNumber(at + 1, 4, 4)
                && lexemes.isMark(at + 2, ",")
                && lexemes.isDigits(at + 3);
        if (!printed) {
            return null;
        }
        item.putWhole("authority", lexemes.span(0, lexemes.isMark(at - 1, ",") ? at - 1 : at));
        item.put("title", lexemes.span(0, at + 4));
        item.put("container-title", lexemes.span(at, at + 1));
        item.put("page", lexemes.span(at + 3, at + 4));
        TextSpan year = lexemes.span(at + 1, at + 2);
        anchors.dates().stream()
                .filter(date -> date.span().overlaps(year))
                .forEach(date -> item.date("issued", date, 0));
        if (lexemes.isMark(at + 4, ",(") && lexemes.isDigits(at + 5)) {
            item.locator("page", lexemes.span(at + 5, at + 6));
        }
        item.anchors(anchors);
        item.type("legal_case");
        return item.build(1);
    }

    /** The first date behind the court, unless it is a year alone: then it may be anything. */
    private @Nullable FoundDate dayAfter(int comma) {
        for (FoundDate date : anchors.dates()) {
            if (date.span().start() >= lexemes.end(comma)) {
                return date.kind() == FoundDate.Kind.YEAR ? null : date;
            }
        }
        return null;
    }

    /** {@code Rec. p. 541}: an announced page, and before it the series. */
    private void page(int from) {
        List<FoundPages> pages = PageFinder.find(text.substring(from));
        FoundPages page = pages.isEmpty() ? null : pages.get(pages.size() - 1);
        int start = page == null ? -1 : text.lastIndexOf(',', page.span().start() + from) + 1;
        if (page != null && page.labelled() && start > from) {
            item.put("container-title", new TextSpan(start, page.span().start() + from));
            item.put("page", page.value(), page.span().shift(from));
        }
    }

    /** {@code IX ZR 114/08}, {@code 1 BvR 209/83}, {@code n° 99-85.973}. */
    private void docket(int i) {
        boolean number = lexemes.isMark(i, "№°")
                || lexemes.word(i).equals("nº")
                || lexemes.word(i).equals("no");
        if (number && lexemes.isDigits(i + 1)) {
            int end = i + 2;
            while (lexemes.isGlued(end) && !lexemes.isMark(end, ",;")) {
                end++;
            }
            item.put("number", lexemes.span(i + 1, end));
        }
        boolean german = lexemes.isDigits(i) && lexemes.isMark(i + 1, "/") && lexemes.isDigits(i + 2);
        if (german && lexemes.isGlued(i + 1) && lexemes.isLetters(i - 1)) {
            int start = i - 1;
            while (lexemes.isLetters(start - 1) && lexemes.end(start - 1) - lexemes.start(start - 1) <= 4
                    || lexemes.isNumber(start - 1, 1, 2) && !lexemes.isGlued(start)) {
                start--;
            }
            item.put("number", lexemes.span(start, i + 3));
        }
    }

    /** {@code BVerfGE 65, 1 (43)}. */
    private void volume(int i) {
        boolean series = lexemes.isLetters(i)
                && Character.isUpperCase(lexemes.first(i))
                && lexemes.end(i) - lexemes.start(i) >= 2
                && lexemes.isNumber(i + 1, 1, 3)
                && lexemes.isMark(i + 2, ",")
                && lexemes.isDigits(i + 3);
        if (series) {
            item.put("container-title", lexemes.span(i, i + 1));
            item.put("volume", lexemes.span(i + 1, i + 2));
            item.put("page", lexemes.span(i + 3, i + 4));
            if (lexemes.isMark(i + 4, "(") && lexemes.isDigits(i + 5)) {
                item.locator("page", lexemes.span(i + 5, i + 6));
            }
        }
    }
}
