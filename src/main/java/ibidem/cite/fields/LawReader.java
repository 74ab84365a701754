package ibidem.cite.fields;

import ibidem.text.TextSpan;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads citations of cases and statutes, whose parts are known by their marks: {@code Brown v. Board of Education, 347
 * U.S. 483, 495 (1954)}, {@code Donoghue v Stevenson [1932] AC 562}, {@code BGH, Urteil vom 6. Mai 2010 – IX ZR 114/08,
 * NJW 2010, 2202}, {@code BVerfGE 7, 198 (207)}, {@code Case C-131/12}, {@code § 823 BGB}, {@code 42 U.S.C. § 1983},
 * {@code Human Rights Act 1998, s 15}. Everything else is none of its business.
 */
final class LawReader {
    private static final Set<String> GERMAN_COURTS = Set.of(
            "bgh", "bverfg", "bverwg", "bag", "bsg", "bfh", "bpatg", "olg", "lg", "ag", "vg", "ovg", "vgh", "kg", "rg",
            "eugh", "egmr", "eug", "ogh", "vfgh", "bger");
    private static final Set<String> GERMAN_REPORTS =
            Set.of("bghz", "bghst", "bverfge", "bverwge", "bage", "bsge", "bfhe", "rgz", "rgst", "bge");
    private static final Set<String> GERMAN_CODES = Set.of(
            "bgb", "stgb", "gg", "zpo", "stpo", "hgb", "vwgo", "vwvfg", "gvg", "inso", "urhg", "uwg", "gwb", "aktg",
            "gmbhg", "abgb", "zgb", "or", "ao", "estg", "baugb", "dsgvo", "egbgb", "arbgg", "kschg", "betrvg", "tmg",
            "aeuv", "euv");
    private static final Set<String> NOT_IN_NAMES = Set.of("see", "cf", "vgl", "but", "also", "accord");

    private final String text;
    private final Lexemes lexemes;
    private final ItemBuilder item;

    private LawReader(String text, Anchors anchors) {
        this.text = text;
        this.lexemes = new Lexemes(text);
        this.item = new ItemBuilder(text);
        anchors.putInto(item);
    }

    /** The fields of a case or a statute; null where it is neither. */
    static @Nullable Fields read(String text, Anchors anchors) {
        LawReader reader = new LawReader(text, anchors);
        boolean law =
                reader.statute() || reader.parties(anchors) || reader.germanCase(anchors) || reader.report(anchors);
        return law ? reader.item.build(1) : null;
    }

    /** {@code § 242 BGB}, {@code Art. 5 GG}, {@code 42 U.S.C. § 1983}, {@code Human Rights Act 1998, s 15}. */
    private boolean statute() {
        for (int i = 0; i < Math.min(lexemes.size(), 40); i++) {
            boolean code = GERMAN_CODES.contains(lexemes.word(i)) && Character.isUpperCase(lexemes.first(i));
            boolean article = lexemes.isMark(0, "§") || lexemes.word(0).equals("art");
            if (code && article && i >= 2) {
                item.put("title", new TextSpan(lexemes.start(i), lexemes.end(i)));
                locator(0, i);
                item.type("legislation");
                return true;
            }
        }
        boolean usc = lexemes.isDigits(0)
                && lexemes.word(1).equals("u")
                && lexemes.word(3).equals("s");
        if (usc && lexemes.word(5).equals("c")) {
            int sign = lexemes.isMark(6, ".") ? 7 : 6;
            item.put("volume", new TextSpan(lexemes.start(0), lexemes.end(0)));
            item.put("container-title", new TextSpan(lexemes.start(1), lexemes.end(sign - 1)));
            item.put("title", new TextSpan(lexemes.start(0), lexemes.end(sign - 1)));
            int end = sign;
            while (end < lexemes.size() && !(lexemes.isMark(end, "(") && lexemes.isNumber(end + 1, 4, 4))) {
                end++;
            }
            locator(sign, end);
            item.type("legislation");
            return lexemes.isMark(sign, "§");
        }
        return act();
    }

    private boolean act() {
        for (int i = 1; i + 1 < Math.min(lexemes.size(), 16); i++) {
            if (lexemes.isMark(i, ".:\"“”‘’(")) {
                return false;
            }
            boolean act = lexemes.word(i).equals("act") && Character.isUpperCase(lexemes.first(i));
            if (act && lexemes.isNumber(i + 1, 4, 4)) {
                boolean tail = i + 2 == lexemes.size()
                        || lexemes.isMark(i + 2, ",.;(")
                                && (i + 3 >= lexemes.size()
                                        || Set.of("s", "ss", "pt", "sch", "section", "c", "uk", "art")
                                                .contains(lexemes.word(i + 3)));
                if (tail) {
                    item.put("title", new TextSpan(lexemes.start(0), lexemes.end(i + 1)));
                    year(i + 1);
                    locator(i + 3, lexemes.size());
                    item.type("legislation");
                }
                return tail;
            }
        }
        return false;
    }

    private void year(int lexeme) {
        TextSpan span = new TextSpan(lexemes.start(lexeme), lexemes.end(lexeme));
        DateFinder.find(span.of(text)).forEach(date -> item.date("issued", date, span.start()));
    }

    private void locator(int from, int to) {
        if (from < to && from < lexemes.size()) {
            TextSpan span = new TextSpan(lexemes.start(from), lexemes.end(Math.min(to, lexemes.size()) - 1));
            TextSpan trimmed = ItemBuilder.trimmed(text, span);
            item.put("locator", trimmed.of(text), trimmed);
            item.put("label", "section", trimmed);
        }
    }

    /** {@code A v. B}: two names with a small v between, and a report or a bracketed year behind. */
    private boolean parties(Anchors anchors) {
        int versus = -1;
        for (int i = 1; i + 1 < Math.min(lexemes.size(), 40) && versus < 0; i++) {
            String word = lexemes.word(i);
            boolean name = lexemes.isLetters(i - 1) && lexemes.end(i - 1) - lexemes.start(i - 1) > 1
                    || lexemes.isMark(i - 1, ")")
                    || lexemes.isMark(i - 1, ".") && lexemes.end(i - 2) - lexemes.start(Math.max(0, i - 2)) > 1;
            boolean v = name && (word.equals("v") || word.equals("vs")) && Character.isLowerCase(lexemes.first(i));
            int next = lexemes.isMark(i + 1, ".") ? i + 2 : i + 1;
            versus = v && lexemes.isLetters(next) && Character.isUpperCase(lexemes.first(next)) ? i : -1;
        }
        if (versus < 0) {
            return false;
        }
        int end = nameEnd(versus);
        int start = nameStart(versus);
        boolean series = lexemes.isMark(end, ",") && (lexemes.isLetters(end + 2) || lexemes.isMark(end + 1, "[("));
        boolean reported = end < lexemes.size()
                && (lexemes.isMark(end, "[(") || series || lexemes.word(end + 1).equals("no"));
        if (!reported || anchors.dates().isEmpty()) {
            return false;
        }
        item.put("title", new TextSpan(lexemes.start(start), lexemes.end(end - 1)));
        reporter(end);
        issued(anchors, lexemes.start(end));
        item.type("legal_case");
        return true;
    }

    private int nameStart(int versus) {
        int start = 0;
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
            if (comma || year) {
                break;
            }
            i++;
        }
        return i;
    }

    /** {@code 347 U.S. 483, 495} or {@code [1932] 2 AC 562, 580}: volume, series, page, place. */
    private void reporter(int from) {
        int i = from;
        while (i < lexemes.size() && !(lexemes.isDigits(i) && !isBracketedYear(i)) && !startsSeries(i)) {
            i++;
        }
        if (lexemes.isDigits(i)) {
            item.put("volume", new TextSpan(lexemes.start(i), lexemes.end(i)));
            i++;
        }
        int series = i;
        while (i < lexemes.size() && !(lexemes.isDigits(i) && !isGluedAfterLetter(i)) && !lexemes.isMark(i, "([,;")) {
            i++;
        }
        if (lexemes.word(series).equals("ecli")) {
            int ecli = text.indexOf(' ', lexemes.start(series));
            item.put("number", new TextSpan(lexemes.start(series), ecli < 0 ? text.length() : ecli));
            return;
        }
        if (i > series) {
            item.put("container-title", value(series, i), series(series, i));
        }
        if (lexemes.isDigits(i)) {
            item.put("page", new TextSpan(lexemes.start(i), lexemes.end(i)));
            if (lexemes.isMark(i + 1, ",") && lexemes.isDigits(i + 2)) {
                TextSpan place = new TextSpan(lexemes.start(i + 2), lexemes.end(i + 2));
                item.put("locator", place);
                item.put("label", "page", place);
            }
        }
    }

    private String value(int from, int to) {
        return ItemBuilder.blanksJoined(text.substring(lexemes.start(from), lexemes.end(to - 1)));
    }

    private TextSpan series(int from, int to) {
        return new TextSpan(lexemes.start(from), lexemes.end(to - 1));
    }

    private boolean startsSeries(int i) {
        return lexemes.isLetters(i) && Character.isUpperCase(lexemes.first(i));
    }

    private boolean isGluedAfterLetter(int i) {
        return lexemes.isGlued(i) && lexemes.isLetters(i - 1);
    }

    private boolean isBracketedYear(int i) {
        return lexemes.isMark(i - 1, "[(") && lexemes.isNumber(i, 4, 4);
    }

    private void issued(Anchors anchors, int from) {
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

    /** {@code BGH, Urteil vom 6. Mai 2010 – IX ZR 114/08, NJW 2010, 2202}. */
    private boolean germanCase(Anchors anchors) {
        boolean court = GERMAN_COURTS.contains(lexemes.word(0)) && Character.isUpperCase(lexemes.first(0));
        int comma = lexemes.isMark(1, ",") ? 1 : lexemes.isMark(2, ",") ? 2 : -1;
        if (!court || comma < 0 || anchors.dates().isEmpty()) {
            return false;
        }
        item.put("authority", value(0, comma), series(0, comma));
        FoundDate first = anchors.dates().get(0);
        item.date("issued", first, 0);
        for (int i = comma + 1; i + 2 < lexemes.size(); i++) {
            boolean docket = lexemes.isDigits(i) && lexemes.isMark(i + 1, "/") && lexemes.isDigits(i + 2);
            if (docket && lexemes.isGlued(i + 1) && lexemes.isLetters(i - 1)) {
                int start = i - 1;
                while (start - 1 > comma
                        && lexemes.isLetters(start - 1)
                        && lexemes.end(start - 1) - lexemes.start(start - 1) <= 4) {
                    start--;
                }
                item.put("number", series(start, i + 3));
                i += 2;
            } else if (isPeriodical(i)
                    && lexemes.isNumber(i + 1, 1, 4)
                    && lexemes.isMark(i + 2, ",")
                    && lexemes.isDigits(i + 3)) {
                item.put("container-title", series(i, i + 1));
                item.put("page", series(i + 3, i + 4));
            }
        }
        item.put(
                "title",
                value(0, comma) + " " + first.span().of(text),
                new TextSpan(lexemes.start(0), first.span().end()));
        item.type("legal_case");
        return true;
    }

    private boolean isPeriodical(int i) {
        return lexemes.isLetters(i)
                && Character.isUpperCase(lexemes.first(i))
                && lexemes.end(i) - lexemes.start(i) >= 2;
    }

    /** {@code BVerfGE 7, 198 (207)}. */
    private boolean report(Anchors anchors) {
        boolean report = GERMAN_REPORTS.contains(lexemes.word(0)) && lexemes.isDigits(1) && lexemes.isMark(2, ",");
        if (!report || !lexemes.isDigits(3)) {
            return false;
        }
        item.put("container-title", series(0, 1));
        item.put("volume", series(1, 2));
        item.put("page", series(3, 4));
        item.put("title", value(0, 4), series(0, 4));
        if (lexemes.isMark(4, "(,") && lexemes.isDigits(5)) {
            item.put("locator", series(5, 6));
            item.put("label", "page", series(5, 6));
        }
        anchors.dates().stream()
                .filter(date -> date.kind() != FoundDate.Kind.YEAR)
                .forEach(date -> item.date("issued", date, 0));
        item.type("legal_case");
        return true;
    }
}
