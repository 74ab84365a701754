package ibidem.cite.manner;

import ibidem.cite.find.Anchors;
import ibidem.cite.find.FoundDate;
import ibidem.cite.find.Lexemes;
import ibidem.cite.find.MannerWords;
import ibidem.cite.item.Fields;
import ibidem.cite.item.ItemBuilder;
import ibidem.cite.reference.ReferenceWords;
import ibidem.text.TextSpan;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads citations of statutes: {@code § 823 Abs. 1 BGB}, {@code Art. 5 GG}, {@code 42 U.S.C. § 1983}, {@code U.S. Const.
 * amend. XIV, § 1}, {@code Human Rights Act 1998, s 15}, {@code Copyright Act of 1976, Pub. L. No. 94-553}, {@code Loi n°
 * 78-17 du 6 janvier 1978 relative à ..., art. 2}, {@code Council Regulation (EC) 139/2004 on ... [2004] OJ L24/1},
 * {@code C. civ., art. 1382}.
 */
final class StatuteReader {
    /** The name of a statute is told by its first words. */
    private static final int NEAR = 40;

    private static final Set<String> AFTER_ACT = Set.of("s", "ss", "pt", "sch", "section", "c", "uk", "art", "pub");
    /** In brackets after the kind of an act they say whose it is. */
    private static final Set<String> UNION = Set.of("eu", "ec", "eec", "cfsp", "euratom", "ue", "ce", "eg", "ewg");

    /** Where acts are published, after their names. */
    private static final Set<String> GAZETTE = Set.of("oj", "abl", "jo", "jorf", "bgbl", "do", "gu");

    private static final Set<String> ARTICLE = Set.of("art", "arts", "article", "articles", "§");

    private final Lexemes lexemes;
    private final ItemBuilder item;
    private final Anchors anchors;

    private StatuteReader(ReferenceWords reference) {
        this.lexemes = new Lexemes(reference.text());
        this.item = new ItemBuilder(reference.text());
        this.anchors = reference.anchors();
    }

    static @Nullable Fields read(ReferenceWords reference) {
        StatuteReader reader = new StatuteReader(reference);
        boolean statute = reader.code()
                || reader.frenchCode()
                || reader.unitedStates()
                || reader.act()
                || reader.numbered()
                || reader.order();
        boolean treaty = !statute && reader.treaty();
        if (!statute && !treaty) {
            return null;
        }
        reader.item.anchors(reader.anchors);
        reader.item.type(treaty ? "treaty" : "legislation");
        return reader.item.build(1);
    }

    /** {@code § 242 BGB}, {@code Art. 5 Abs. 1 GG}. */
    private boolean code() {
        if (lexemes.word(0).equals("restatement")) {
            return restatement();
        }
        if (!lexemes.isMark(0, "§") && !lexemes.word(0).equals("art")) {
            return false;
        }
        for (int i = 2; i < Math.min(lexemes.size(), NEAR); i++) {
            if (MannerWords.CODE.has(lexemes.word(i)) && Character.isUpperCase(lexemes.first(i))) {
                item.put("title", lexemes.span(i, i + 1));
                locator(0, i);
                return true;
            }
        }
        return false;
    }

    /** {@code Restatement (Second) of Torts § 652A (1977)}. */
    private boolean restatement() {
        int sign = 1;
        while (sign < lexemes.size() && !lexemes.isMark(sign, "§")) {
            sign++;
        }
        int end = sign;
        while (end < lexemes.size() && !lexemes.isMark(end, "(")) {
            end++;
        }
        item.put("title", lexemes.span(0, sign));
        locator(sign, end);
        year(end + 1);
        return true;
    }

    /** {@code C. civ., art. 1382}, {@code CPC, art. 4}: nothing but a code and an article. */
    private boolean frenchCode() {
        int end = lexemes.word(0).equals("c") && lexemes.isMark(1, ".") ? 2 : -1;
        if (end < 0 || !MannerWords.FRENCHCODE.has(lexemes.word(end))) {
            return false;
        }
        while (end < lexemes.size() && !lexemes.isMark(end, ",")) {
            end++;
        }
        if (!ARTICLE.contains(lexemes.word(end + 1))) {
            return false;
        }
        item.putWhole("title", lexemes.span(0, end));
        locator(end + 1, lexemes.size());
        return true;
    }

    /** {@code 42 U.S.C. § 1983 (2012)}, {@code U.S. Const. amend. XIV, § 1}. */
    private boolean unitedStates() {
        int first = lexemes.isDigits(0) ? 1 : 0;
        boolean named =
                lexemes.word(first).equals("u") && lexemes.word(first + 2).equals("s");
        if (!named) {
            return false;
        }
        boolean constitution = first == 0 && lexemes.word(4).equals("const");
        boolean usc = first == 1 && lexemes.word(5).equals("c");
        int sign = lexemes.isMark(first + 5, ".") ? first + 6 : first + 5;
        if (!constitution && !(usc && lexemes.isMark(sign, "§"))) {
            return false;
        }
        if (usc) {
            item.put("volume", lexemes.span(0, 1));
            item.putWhole("container-title", lexemes.span(1, sign));
        }
        item.putWhole("title", lexemes.span(0, sign));
        int end = sign;
        while (end < lexemes.size() && !(lexemes.isMark(end, "(") && lexemes.isNumber(end + 1, 4, 4))) {
            end++;
        }
        locator(sign, end);
        year(end + 1);
        return true;
    }

    /** The lexeme behind {@code Section 23 of the}, {@code Section 47,} at the start; 0 if nothing of the kind is there. */
    private int sectionEnd() {
        boolean section = SECTION.contains(lexemes.word(0)) && lexemes.isDigits(1);
        int end = section ? 2 : 0;
        while (section && (lexemes.isMark(end, ",") || LEADS.contains(lexemes.word(end)))) {
            end++;
        }
        return end;
    }

    private static final Set<String> SECTION = Set.of("section", "article", "schedule", "s", "sec");
    private static final Set<String> LEADS = Set.of("of", "the");

    /** {@code Human Rights Act 1998, s 15}, {@code Copyright Act of 1976, Pub. L. No. 94-553}. */
    private boolean act() {
        int start = sectionEnd();
        for (int i = start + 1; i + 1 < Math.min(lexemes.size(), 16); i++) {
            if (lexemes.isMark(i, ".:\"“”‘’(")) {
                return false;
            }
            boolean act = lexemes.word(i).equals("act") && Character.isUpperCase(lexemes.first(i));
            boolean joint = lexemes.word(i + 1).equals("of") || start > 0 && lexemes.isMark(i + 1, ",");
            int year = joint ? i + 2 : i + 1;
            if (act && ReportedAt.isYear(lexemes, year)) {
                boolean tail = year + 1 == lexemes.size()
                        || lexemes.isMark(year + 1, ",.;(")
                                && (year + 2 >= lexemes.size() || AFTER_ACT.contains(lexemes.word(year + 2)));
                if (tail || start > 0) {
                    if (start > 0) {
                        item.locator("section", lexemes.span(1, 2));
                    }
                    item.put("title", lexemes.span(start, year + 1));
                    year(year);
                    locator(year + 2, lexemes.size());
                }
                return tail || start > 0;
            }
        }
        return false;
    }

    /** {@code Loi n° 78-17 du 6 janvier 1978 relative à ...}, {@code Regulation (EU) 2016/679 of ...}. */
    private boolean numbered() {
        int word = 0;
        while (word < 3 && !MannerWords.STATUTE.has(lexemes.word(word))) {
            word++;
        }
        for (int i = 3; i < NEAR && word == 3; i++) { // "Council of the European Union, Council Regulation (EU) ..."
            boolean union = MannerWords.STATUTE.has(lexemes.word(i)) && lexemes.isMark(i + 1, "(");
            word = union && UNION.contains(lexemes.word(i + 2)) ? i : word;
        }
        boolean named = MannerWords.STATUTE.has(lexemes.word(word)) && Character.isUpperCase(lexemes.first(0));
        int number = named ? numberAfter(word) : -1;
        if (number < 0) {
            return false;
        }
        int numberEnd = number + 1;
        while (lexemes.isGlued(numberEnd) && !lexemes.isMark(numberEnd, ",;:")) {
            numberEnd++;
        }
        item.put("number", lexemes.span(number, numberEnd));
        int end = numberEnd;
        while (end < lexemes.size()
                && !(lexemes.isMark(end, "[(") && ReportedAt.isYear(lexemes, end + 1))
                && !(lexemes.isMark(end, ",")
                        && (ARTICLE.contains(lexemes.word(end + 1)) || GAZETTE.contains(lexemes.word(end + 1))))) {
            end++;
        }
        item.put("title", lexemes.span(0, end));
        for (int i = end; i < lexemes.size(); i++) {
            if (ARTICLE.contains(lexemes.word(i))) {
                locator(i, lexemes.size());
            }
        }
        for (FoundDate date : anchors.dates()) {
            if (date.span().start() >= lexemes.end(numberEnd - 1)) {
                item.date("issued", date, 0);
            }
        }
        return true;
    }

    /** {@code Exec. Order No. 13,769, 82 Fed. Reg. 8977 (Jan. 27, 2017)}. */
    private boolean order() {
        int order = lexemes.isMark(1, ".") ? 2 : 1;
        boolean executive =
                lexemes.word(0).startsWith("exec") && lexemes.word(order).equals("order");
        int number = executive && lexemes.isMark(order + 2, ".") ? order + 3 : order + 2;
        if (!executive || !lexemes.isDigits(number)) {
            return false;
        }
        int end = number + 1;
        while (lexemes.isMark(end, ",") && lexemes.isGlued(end + 1) && lexemes.isDigits(end + 1)) {
            end += 2;
        }
        item.put("title", lexemes.span(0, end));
        item.put("number", lexemes.span(number, end));
        anchors.dates().forEach(date -> item.date("issued", date, 0));
        return true;
    }

    /** {@code Vienna Convention on the Law of Treaties art. 18, May 23, 1969, 1155 U.N.T.S. 331}. */
    private boolean treaty() {
        int series = -1;
        for (int i = 2; i + 6 < lexemes.size() && series < 0; i++) {
            boolean nations = lexemes.word(i).equals("u") && lexemes.word(i + 2).equals("n");
            boolean dotted = nations
                    && lexemes.word(i + 4).equals("t")
                    && lexemes.word(i + 6).equals("s");
            series = dotted || lexemes.word(i).equals("unts") ? i : -1;
        }
        if (series < 0 || !Character.isUpperCase(lexemes.first(0))) {
            return false;
        }
        int end = 1;
        while (end < series && !lexemes.isMark(end, ",(") && !ARTICLE.contains(lexemes.word(end))) {
            end++;
        }
        item.put("title", lexemes.span(0, end));
        if (ARTICLE.contains(lexemes.word(end))) {
            int comma = end;
            while (comma < series && !lexemes.isMark(comma, ",")) {
                comma++;
            }
            locator(end, comma);
        }
        anchors.dates().forEach(date -> item.date("issued", date, 0));
        return true;
    }

    /** The number near a statute's first word: {@code 78-17}, {@code (EC) 139/2004}, {@code 95/46/EC}. */
    private int numberAfter(int word) {
        for (int i = word + 1; i < Math.min(lexemes.size(), word + 9); i++) {
            boolean joined = lexemes.isDigits(i) && lexemes.isMark(i + 1, "-/") && lexemes.isGlued(i + 1);
            if (joined && lexemes.isDigits(i + 2)) {
                return i;
            }
        }
        return -1;
    }

    private void year(int lexeme) {
        if (lexeme < lexemes.size()) {
            TextSpan stated = lexemes.span(lexeme, lexeme + 1);
            anchors.dates().stream()
                    .filter(date -> date.span().overlaps(stated))
                    .forEach(date -> item.date("issued", date, 0));
        }
    }

    private void locator(int from, int to) {
        if (from < to && from < lexemes.size()) {
            item.locator("section", lexemes.span(from, Math.min(to, lexemes.size())));
        }
    }
}
