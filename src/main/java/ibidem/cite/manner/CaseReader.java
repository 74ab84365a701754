package ibidem.cite.manner;

import ibidem.cite.find.Anchors;
import ibidem.cite.find.FoundDate;
import ibidem.cite.find.Lexemes;
import ibidem.cite.find.MannerWords;
import ibidem.cite.item.Fields;
import ibidem.cite.item.ItemBuilder;
import ibidem.cite.reference.ReferenceWords;
import ibidem.text.TextSpan;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads decisions cited by their parties and where they are printed: {@code Brown v. Board of Education, 347 U.S. 483,
 * 495 (1954)}, {@code Donoghue v Stevenson [1932] AC 562}, {@code Case C-131/12 Google Spain v AEPD [2014]
 * ECLI:EU:C:2014:317}; and those of series that need no parties: {@code BVerfGE 7, 198 (207)}.
 */
final class CaseReader {
    private static final Set<String> NOT_IN_NAMES = Set.of("see", "cf", "vgl", "but", "also", "accord");
    /** The v stands so near the start. */
    private static final int NEAR = 40;

    private final String text;
    private final Lexemes lexemes;
    private final ItemBuilder item;
    private final Anchors anchors;

    private CaseReader(ReferenceWords reference) {
        this.text = reference.text();
        this.lexemes = new Lexemes(text);
        this.item = new ItemBuilder(text);
        this.anchors = reference.anchors();
    }

    static @Nullable Fields read(ReferenceWords reference) {
        CaseReader reader = new CaseReader(reference);
        if (!reader.parties() && !reader.numbered() && !reader.series()) {
            return null;
        }
        reader.paragraph();
        reader.item.anchors(reader.anchors);
        reader.item.type("legal_case");
        return reader.item.build(1);
    }

    /** {@code A v. B}: two names with a small v between, and a report or a bracketed year behind. */
    private boolean parties() {
        int versus = versus();
        if (versus < 0) {
            return false;
        }
        int end = nameEnd(versus);
        boolean series = lexemes.isMark(end, ",") && (lexemes.isLetters(end + 2) || lexemes.isMark(end + 1, "[("));
        boolean reported = end < lexemes.size()
                && (isEuropean(end)
                        || lexemes.isMark(end, "[(")
                        || series
                        || lexemes.word(end + 1).equals("no"));
        if (!reported
                || anchors.dates().isEmpty()
                        && !isEuropean(end)
                        && !lexemes.word(end + 1).equals("no")) {
            return false;
        }
        item.put("title", lexemes.span(nameStart(versus), end));
        printed(end);
        issued(lexemes.start(end));
        return true;
    }

    /** {@code Joined Cases C-293/12 and C-594/12 Digital Rights Ireland and Seitlinger EU:C:2014:238}. */
    private boolean numbered() {
        if (!NUMBERED.contains(lexemes.word(0))) {
            return false;
        }
        for (int i = 1; i < lexemes.size(); i++) {
            if (isEuropean(i) || lexemes.word(i).equals("ecli")) {
                item.put("title", lexemes.span(0, i));
                printed(i);
                issued(lexemes.start(i));
                return true;
            }
        }
        return false;
    }

    private static final Set<String> NUMBERED = Set.of(
            "case", "cases", "joined", "opinion", "rs", "rechtssache", "verbundene", "verb", "affaire", "affaires");

    /** {@code § 49}, {@code para 94}, behind where it is printed. */
    private void paragraph() {
        int from = 0;
        while (from < lexemes.size() && !isEuropean(from) && !lexemes.word(from).equals("no")) {
            from++;
        }
        for (int i = from; i + 1 < lexemes.size() && !item.has("locator"); i++) {
            boolean sign = lexemes.isMark(i, "§¶");
            int number = lexemes.isMark(i + 1, ".§¶") ? i + 2 : i + 1;
            if (lexemes.isDigits(number) && (sign || PARAGRAPH.contains(lexemes.word(i)))) {
                int end = number + 1;
                while (lexemes.isMark(end, "-–") && lexemes.isDigits(end + 1)) {
                    end += 2;
                }
                item.locator(lexemes.isMark(i, "§") ? "section" : "paragraph", lexemes.span(number, end));
            }
        }
    }

    private static final Set<String> PARAGRAPH =
            Set.of("para", "paras", "paragraph", "paragraphs", "rn", "rz", "point", "points");

    private int versus() {
        for (int i = 1; i + 1 < Math.min(lexemes.size(), NEAR); i++) {
            String word = lexemes.word(i);
            boolean letter = i == 1 && lexemes.isUpper(0); // "R v Brown", "B v DPP"
            boolean name = letter
                    || lexemes.isLetters(i - 1) && lexemes.end(i - 1) - lexemes.start(i - 1) > 1
                    || lexemes.isMark(i - 1, ")")
                    || lexemes.isMark(i - 1, ".") && lexemes.end(i - 2) - lexemes.start(Math.max(0, i - 2)) > 1;
            boolean v = name && (word.equals("v") || word.equals("vs")) && Character.isLowerCase(lexemes.first(i));
            int next = lexemes.isMark(i + 1, ".") ? i + 2 : i + 1;
            boolean article = Set.of("the", "la", "le", "les").contains(lexemes.word(next));
            if (v && lexemes.isLetters(next) && (article || Character.isUpperCase(lexemes.first(next)))) {
                return i;
            }
        }
        return -1;
    }

    /** {@code EU:C:2014:317}: which court, year and number. */
    private boolean isEuropean(int i) {
        return lexemes.word(i).equals("eu") && lexemes.isMark(i + 1, ":") && lexemes.isNumber(i + 4, 4, 4);
    }

    private int nameStart(int versus) {
        int start = 0;
        if (MannerWords.COURT.has(lexemes.word(0)) && lexemes.isMark(1, ",:")) {
            item.put("authority", lexemes.span(0, 1));
            start = 2;
        }
        while (start < versus && (NOT_IN_NAMES.contains(lexemes.word(start)) || lexemes.isMark(start, ",.;"))) {
            start++;
        }
        return Math.min(start, versus - 1);
    }

    /** Where the name of the second party ends: at a comma before a number, a bracket with a year, or a number. */
    private int nameEnd(int versus) {
        int i = versus + 1;
        while (i < lexemes.size()) {
            boolean comma = lexemes.isMark(i, ",")
                    && (lexemes.isDigits(i + 1)
                            || lexemes.isMark(i + 1, "[(")
                            || lexemes.word(i + 1).equals("no"));
            boolean year = lexemes.isMark(i, "[(") && lexemes.isNumber(i + 1, 4, 4);
            if (comma || year || isEuropean(i)) {
                break;
            }
            i++;
        }
        return i;
    }

    /** {@code 347 U.S. 483, 495} or {@code [1932] 2 AC 562}: volume, series, page, place. */
    private void printed(int from) {
        for (int i = from; i < lexemes.size(); i++) {
            ReportedAt printed = ReportedAt.at(lexemes, i);
            if (printed != null) {
                printed.putInto(item, lexemes, anchors);
                return;
            }
            if (lexemes.word(i).equals("ecli") || isEuropean(i)) {
                int end = text.indexOf(' ', lexemes.start(i));
                item.put("number", new TextSpan(lexemes.start(i), end < 0 ? text.length() : end));
                return;
            }
            if (lexemes.word(i).equals("no")
                    && lexemes.isMark(i + 3, "/")) { // an application to the court at Strasbourg
                item.put("number", lexemes.span(i + 2, i + 5));
                return;
            }
        }
        looselyPrinted(from);
    }

    /** {@code 5 U.S. (1 Cranch) 137, 177}: as far as it goes. */
    private void looselyPrinted(int from) {
        int i = from;
        while (i < lexemes.size() && !lexemes.isDigits(i)) {
            i++;
        }
        if (!lexemes.isDigits(i) || lexemes.isMark(i - 1, "[(")) {
            return;
        }
        int series = i + 1;
        int end = series;
        while (end < lexemes.size() && !lexemes.isDigits(end) && !lexemes.isMark(end, "([,;")) {
            end++;
        }
        item.put("volume", lexemes.span(i, i + 1));
        if (end > series) {
            item.putWhole("container-title", lexemes.span(series, end));
        }
        if (lexemes.isMark(end, "(")) {
            while (end < lexemes.size() && !lexemes.isMark(end, ")")) {
                end++;
            }
            end++;
        }
        if (lexemes.isDigits(end)) {
            item.put("page", lexemes.span(end, end + 1));
            if (lexemes.isMark(end + 1, ",") && lexemes.isDigits(end + 2)) {
                item.locator("page", lexemes.span(end + 2, end + 3));
            }
        }
    }

    /** The year in brackets if there is one, else the last date behind {@code from}. */
    private void issued(int from) {
        for (FoundDate date : anchors.dates()) {
            int before = date.span().start() - 1;
            boolean bracketed = before >= 0 && "[(".indexOf(text.charAt(before)) >= 0;
            if (date.span().start() >= from && (bracketed || date.kind() != FoundDate.Kind.YEAR)) {
                item.date("issued", date, 0);
            }
        }
        List<FoundDate> dates = anchors.dates();
        for (int i = dates.size() - 1; i >= 0 && !item.has("issued"); i--) {
            if (dates.get(i).span().start() >= from
                    && text.lastIndexOf('(', dates.get(i).span().start()) >= from) {
                item.date("issued", dates.get(i), 0);
            }
        }
    }

    /** {@code BVerfGE 7, 198 (207)}. */
    private boolean series() {
        boolean report = MannerWords.REPORT.has(lexemes.word(0)) && lexemes.isDigits(1) && lexemes.isMark(2, ",");
        if (!report || !lexemes.isDigits(3)) {
            return false;
        }
        item.put("container-title", lexemes.span(0, 1));
        item.put("volume", lexemes.span(1, 2));
        item.put("page", lexemes.span(3, 4));
        item.put("title", lexemes.span(0, 4));
        if (lexemes.isMark(4, "(,") && lexemes.isDigits(5)) {
            item.locator("page", lexemes.span(5, 6));
        }
        anchors.dates().stream()
                .filter(date -> date.kind() != FoundDate.Kind.YEAR)
                .forEach(date -> item.date("issued", date, 0));
        return true;
    }
}
