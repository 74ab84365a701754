package ibidem.cite.manner;

import ibidem.cite.find.Lexemes;
import ibidem.cite.find.WordClass;
import ibidem.cite.item.Fields;
import ibidem.cite.item.ItemBuilder;
import ibidem.cite.reference.ReferenceWords;
import ibidem.text.TextSpan;
import org.jspecify.annotations.Nullable;

/**
 * Reads essays and books as lawyers cite them, authors first in spoken order, then the title, often without marks, then
 * where it is printed: {@code Guido Calabresi & A. Douglas Melamed, Property Rules, 85 Harv. L. Rev. 1089, 1092 (1972)},
 * {@code Alison L Young, ‘In Defence of Due Deference’ (2009) 72 MLR 554}, {@code Canaris, Title, JZ 1984, S. 97}, and the
 * book whose page stands before the year: {@code Richard A. Posner, Economic Analysis of Law 23 (7th ed. 2007)}.
 */
final class LawArticleReader {
    /** Names of journals have no more words. */
    private static final int LONGEST_JOURNAL = 5;
    /** So many letters may follow the page: a court, {@code ff.} */
    private static final int MOST_LETTERS_AFTER = 12;

    private final ReferenceWords reference;
    private final String text;
    private final Lexemes lexemes;
    private final ItemBuilder item;

    private LawArticleReader(ReferenceWords reference) {
        this.reference = reference;
        this.text = reference.text();
        this.lexemes = new Lexemes(text);
        this.item = new ItemBuilder(text);
    }

    static @Nullable Fields read(ReferenceWords reference) {
        LawArticleReader reader = new LawArticleReader(reference);
        boolean read = reader.essay() || reader.book();
        if (!read) {
            return null;
        }
        reader.item.anchors(reference.anchors());
        return reader.item.build(1);
    }

    private boolean essay() {
        for (int i = 2; i < lexemes.size(); i++) {
            boolean divided = lexemes.isMark(i - 1, ",”’»\"'“") || lexemes.isMark(i, "([");
            ReportedAt printed = divided ? ReportedAt.at(lexemes, i) : null;
            if (printed != null) {
                boolean read = isEnd(printed.to()) && head(lexemes.end(i - 1));
                if (read) {
                    printed.putInto(item, lexemes, reference.anchors());
                    item.type("article-journal");
                }
                return read;
            }
        }
        return false;
    }

    private boolean isEnd(int from) {
        int letters = 0;
        int depth = 0;
        for (int i = from; i < lexemes.size(); i++) {
            depth += lexemes.isMark(i, "([") ? 1 : lexemes.isMark(i, ")]") ? -1 : 0; // (criticizing Prosser)
            letters += lexemes.isLetters(i) && depth == 0 ? lexemes.end(i) - lexemes.start(i) : 0;
        }
        return letters <= MOST_LETTERS_AFTER;
    }

    /** {@code Author, Title 23 (7th ed. 2007)}: one comma, a page, a bracket that ends in a year. */
    private boolean book() {
        int close = lexemes.size() - 1;
        close = lexemes.isMark(close, ".;") ? close - 1 : close;
        boolean year = lexemes.isMark(close, ")") && ReportedAt.isYear(lexemes, close - 1);
        int open = close;
        while (year && open > 0 && !lexemes.isMark(open, "(")) {
            open--;
        }
        int page = open - 1;
        if (!year || !lexemes.isNumber(page, 1, 4) || page < 4) {
            return false;
        }
        int first = page;
        if (lexemes.isMark(page - 1, "-–") && lexemes.isDigits(page - 2)) {
            first = page - 2;
        }
        boolean edition = open + 2 < close;
        boolean title = lexemes.isLetters(first - 1)
                && !WordClass.PAGE.has(lexemes.word(first - 1))
                && !(!edition && hasJournalWord(first));
        boolean plain = reference.quotedTitle() == null;
        if (!title || !plain || !head(lexemes.end(first - 1))) {
            return false;
        }
        item.locator("page", lexemes.span(first, page + 1));
        if (edition) {
            item.put("edition", lexemes.span(open + 1, close - 1));
        }
        TextSpan stated = lexemes.span(close - 1, close);
        reference.anchors().dates().stream()
                .filter(date -> date.span().overlaps(stated))
                .forEach(date -> item.date("issued", date, 0));
        item.type("book");
        return true;
    }

    /** Whether what stands before the number is rather a journal's name, and the number its volume. */
    private boolean hasJournalWord(int before) {
        boolean journal = false;
        int words = 0;
        for (int i = before - 1; i >= 0 && !lexemes.isMark(i, ","); i--) {
            journal |= WordClass.JOURNAL.has(lexemes.word(i)) && Character.isUpperCase(lexemes.first(i));
            words += lexemes.isLetters(i) ? 1 : 0;
        }
        return journal && words <= LONGEST_JOURNAL;
    }

    /** Authors and title before {@code end}: the title in marks or italics, else what follows the first comma. */
    private boolean head(int end) {
        TextSpan quoted = reference.quotedTitle();
        if (quoted != null && quoted.end() <= end + 1) {
            return put(quoted.start(), quoted);
        }
        TextSpan italic = reference.italics().stream()
                .filter(span -> span.end() <= end + 1)
                .findFirst()
                .orElse(null);
        if (italic != null && italic.length() > 1) {
            return put(italic.start(), italic);
        }
        int comma = namesEnd(end);
        return comma > 0 && put(comma, new TextSpan(comma + 1, end));
    }

    private boolean put(int namesEnd, TextSpan title) {
        if (namesEnd > 1) {
            item.names("author", new TextSpan(0, namesEnd));
        }
        item.put("title", title);
        return item.has("author") && item.has("title");
    }

    /** The comma that ends the names, where these are short and capitalised; {@code Jr.} belongs to them. */
    private int namesEnd(int end) {
        int words = 0;
        for (int i = 0; i < lexemes.size() && lexemes.end(i) <= end; i++) {
            boolean suffix = WordClass.SUFFIX.has(lexemes.word(i + 1)) || isInitial(i + 1);
            if (lexemes.isMark(i, ",") && !suffix) {
                return words > 0 ? lexemes.start(i) : -1;
            }
            boolean small = lexemes.isLetters(i) && !Character.isUpperCase(lexemes.first(i));
            boolean name = WordClass.PARTICLE.has(lexemes.word(i))
                    || WordClass.AND.has(lexemes.word(i))
                    || WordClass.ETAL.has(lexemes.word(i));
            if (small && !name || lexemes.isDigits(i) || lexemes.isMark(i, "([:?")) {
                return -1;
            }
            words++;
        }
        return -1;
    }

    private boolean isInitial(int i) {
        return lexemes.isLetters(i) && lexemes.end(i) - lexemes.start(i) == 1 && lexemes.isMark(i + 1, ".");
    }
}
