package ibidem.cite.manner;

import ibidem.cite.find.Anchors;
import ibidem.cite.find.FoundDate;
import ibidem.cite.find.FoundPages;
import ibidem.cite.find.Lexemes;
import ibidem.cite.find.MannerWords;
import ibidem.cite.find.PageFinder;
import ibidem.cite.find.WordClass;
import ibidem.cite.item.Fields;
import ibidem.cite.item.ItemBuilder;
import ibidem.cite.reference.ReferenceWords;
import ibidem.text.TextSpan;
import org.jspecify.annotations.Nullable;

/**
 * Reads what parliaments and international bodies print: {@code HL Deb 21 July 2005, vol 673, col 2077}, {@code House of
 * Commons Debates, 13 May 1940, vol. 360, col. 1502}, {@code BT-Drs. 16/4770, S. 12}, {@code H.R. Rep. No. 94-1476, at 65
 * (1976)}, {@code United Nations Security Council, Resolution 2231, S/RES/2231, July 20, 2015}.
 */
final class OfficialReader {
    /** Names of bodies and papers end so near the start. */
    private static final int NEAR = 8;

    private final String text;
    private final Lexemes lexemes;
    private final ItemBuilder item;
    private final Anchors anchors;

    private OfficialReader(ReferenceWords reference) {
        this.text = reference.text();
        this.lexemes = new Lexemes(text);
        this.item = new ItemBuilder(text);
        this.anchors = reference.anchors();
    }

    static @Nullable Fields read(ReferenceWords reference) {
        OfficialReader reader = new OfficialReader(reference);
        TextSpan title = reference.quotedTitle();
        boolean plain = title == null && reference.italics().isEmpty();
        boolean read = plain && (reader.debates() || reader.record() || reader.papers()) || reader.symbol(title);
        if (!read) {
            return null;
        }
        reader.item.anchors(reader.anchors);
        return reader.item.build(1);
    }

    private boolean debates() {
        int word = -1;
        for (int i = 0; i < Math.min(NEAR, lexemes.size()) && word < 0; i++) {
            word = MannerWords.DEBATES.has(lexemes.word(i)) && Character.isUpperCase(lexemes.first(i)) ? i : -1;
        }
        FoundDate day = word < 0 ? null : firstDay(lexemes.end(word));
        if (day == null) {
            return false;
        }
        item.put("title", new TextSpan(0, day.span().start()));
        item.date("issued", day, 0);
        for (int i = word + 1; i < lexemes.size(); i++) {
            int number = lexemes.isMark(i + 1, ".") ? i + 2 : i + 1;
            boolean counted = lexemes.isDigits(number);
            if (counted && WordClass.VOLUME.has(lexemes.word(i))) {
                item.put("volume", lexemes.span(number, number + 1));
            } else if (counted && lexemes.word(i).startsWith("col")) {
                item.locator("column", lexemes.span(number, number + 1));
            }
        }
        item.type("report");
        return true;
    }

    /** {@code 154 Cong. Rec. H10702 (daily ed. Oct. 3, 2008) (statement of Rep. Frank)}. */
    private boolean record() {
        int page = lexemes.isMark(2, ".") ? 5 : 3;
        boolean record = lexemes.isDigits(0)
                && lexemes.word(1).equals("cong")
                && lexemes.word(page - 2).equals("rec")
                && lexemes.isMark(page - 1, ".");
        FoundDate day = record ? lastDate() : null;
        if (day == null || page >= lexemes.size()) {
            return false;
        }
        int end = lexemes.isLetters(page) && lexemes.isGlued(page + 1) ? page + 2 : page + 1;
        item.put("volume", lexemes.span(0, 1));
        item.putWhole("title", lexemes.span(1, page));
        item.put("page", lexemes.span(page, end));
        item.date("issued", day, 0);
        item.type("report");
        return true;
    }

    private @Nullable FoundDate lastDate() {
        return anchors.dates().isEmpty()
                ? null
                : anchors.dates().get(anchors.dates().size() - 1);
    }

    private @Nullable FoundDate firstDay(int from) {
        return anchors.dates().stream()
                .filter(date -> date.span().start() >= from && date.kind() != FoundDate.Kind.YEAR)
                .findFirst()
                .orElse(null);
    }

    /** {@code BT-Drs. 16/4770, S. 12}, {@code H.R. Rep. No. 94-1476, at 65 (1976)}. */
    private boolean papers() {
        int word = -1;
        for (int i = 0; i < Math.min(NEAR, lexemes.size()) && word < 0; i++) {
            word = MannerWords.PAPERS.has(lexemes.word(i)) && Character.isUpperCase(lexemes.first(i)) ? i : -1;
            if (lexemes.isMark(i, ",:;(") && word < 0) {
                return false;
            }
        }
        int number = word + 1;
        while (word >= 0 && (lexemes.isMark(number, ".°") || WordClass.ISSUE.has(lexemes.word(number)))) {
            number++;
        }
        boolean numbered = word >= 0
                && lexemes.isDigits(number)
                && lexemes.isMark(number + 1, "-/")
                && lexemes.isDigits(number + 2)
                && lexemes.isGlued(number + 1);
        if (!numbered) {
            return false;
        }
        item.put("number", lexemes.span(number, number + 3));
        item.put("title", lexemes.span(0, number + 3));
        FoundPages page = PageFinder.first(text.substring(lexemes.end(number + 2)));
        if (page != null) {
            TextSpan place = page.span().shift(lexemes.end(number + 2));
            item.put("locator", page.value(), place);
            item.put("label", "page", place);
        } else if (lexemes.word(number + 4).equals("at") && lexemes.isDigits(number + 5)) {
            item.locator("page", lexemes.span(number + 5, number + 6));
        }
        int after = lexemes.end(number + 2);
        anchors.dates().stream()
                .filter(date -> date.span().start() >= after)
                .forEach(date -> item.date("issued", date, 0));
        item.type("report");
        return true;
    }

    /** The symbol of a document of the United Nations and its kin, {@code S/RES/2231}, {@code GOV/2015/68}, and a day. */
    private boolean symbol(@Nullable TextSpan quoted) {
        int from = 0;
        TextSpan symbol = null;
        while (symbol == null && from < text.length()) {
            int end = text.indexOf(',', from);
            end = end < 0 ? text.length() : end;
            TextSpan piece = ItemBuilder.trimmed(text, new TextSpan(from, end));
            TextSpan bare = withoutBracket(piece);
            symbol = from > 0 && isSymbol(bare.of(text)) ? bare : null;
            from = end + 1;
        }
        FoundDate day = symbol == null ? null : firstDay(symbol.end());
        if (symbol == null || day == null) {
            return false;
        }
        item.put("number", symbol);
        item.date("issued", day, 0);
        item.type("report");
        if (quoted != null && quoted.end() < symbol.start()) {
            item.names("author", new TextSpan(0, quoted.start()));
            item.put("title", quoted);
            return true;
        }
        int comma = text.indexOf(',');
        TextSpan title = ItemBuilder.trimmed(text, new TextSpan(comma + 1, symbolStart(symbol)));
        if (isPlace(title)) { // "S.C. Res. 1441, ¶ 4, U.N. Doc. S/RES/1441"
            item.locator("paragraph", new TextSpan(title.start() + 1, title.end()));
            title = new TextSpan(title.start(), title.start());
        }
        if (title.length() > 0) {
            item.names("author", new TextSpan(0, comma));
            item.put("title", title);
        } else {
            item.put("title", new TextSpan(0, comma));
        }
        return true;
    }

    /** {@code U.N. Doc. S/RES/1441 (Nov. 8}, {@code S/RES/2231 (2015)}: the symbol alone. */
    private TextSpan withoutBracket(TextSpan piece) {
        int bracket = piece.of(text).indexOf(" (");
        TextSpan symbol = bracket > 0 ? new TextSpan(piece.start(), piece.start() + bracket) : piece;
        String said = symbol.of(text);
        boolean led = said.startsWith("U.N. Doc") || said.startsWith("UN Doc");
        return led ? new TextSpan(symbol.start() + said.lastIndexOf(' ') + 1, symbol.end()) : symbol;
    }

    private static boolean isSymbol(String piece) {
        boolean slash = false;
        boolean digit = false;
        for (int i = 0; i < piece.length(); i++) {
            char c = piece.charAt(i);
            slash |= c == '/';
            digit |= Character.isDigit(c);
            if (!Character.isUpperCase(c) && !Character.isDigit(c) && "/.-()".indexOf(c) < 0) {
                return false;
            }
        }
        return slash && digit && !piece.isEmpty() && Character.isUpperCase(piece.charAt(0));
    }

    /** Where the words begin that lead to a symbol: {@code UN Doc. A/RES/1}. */
    private int symbolStart(TextSpan symbol) {
        int comma = text.lastIndexOf(',', symbol.start());
        String lead = text.substring(comma + 1, symbol.start());
        return lead.indexOf("Doc") >= 0 ? comma + 1 : symbol.start();
    }

    private boolean isPlace(TextSpan part) {
        return part.length() > 0 && "§¶".indexOf(text.charAt(part.start())) >= 0;
    }
}
