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
 * Reads descriptions by GOST and its kin, as Russian and neighbouring habits have them: authors with their initials
 * behind, two strokes before what holds the work, dashes between areas. {@code Лотман Ю. М. Структура художественного
 * текста. — М.: Искусство, 1970. — 384 с.}, {@code Колмогоров А. Н. Три подхода // Проблемы передачи информации. — 1965.
 * — Т. 1, № 1. — С. 3–11.}
 */
final class SlashesReader {
    private final String text;
    private final Lexemes lexemes;
    private final ItemBuilder item;
    private final Anchors anchors;

    private SlashesReader(ReferenceWords reference) {
        this.text = reference.text();
        this.lexemes = new Lexemes(text);
        this.item = new ItemBuilder(text);
        this.anchors = reference.anchors();
    }

    static @Nullable Fields read(ReferenceWords reference) {
        return new SlashesReader(reference).read();
    }

    private @Nullable Fields read() {
        int names = namesEnd();
        int strokes = text.indexOf("//");
        while (strokes > 0 && text.charAt(strokes - 1) != ' ') {
            strokes = text.indexOf("//", strokes + 2);
        }
        boolean cyrillic = (names > 0 || strokes > 0) && isCyrillic(text.charAt(0));
        if (!cyrillic && !(strokes > 0 && hasDash(strokes))) {
            return null;
        }
        int imprint = imprint(Math.max(strokes, names));
        int end = strokes > 0 ? strokes : imprint;
        if (end <= names) {
            return null;
        }
        if (names > 0) {
            item.names("author", new TextSpan(0, names));
        }
        title(names, end);
        if (strokes > 0) {
            int holderEnd = imprint > strokes ? imprint : holderEnd(strokes + 2);
            item.put("container-title", new TextSpan(strokes + 2, holderEnd));
        }
        if (imprint > 0) {
            publisher(imprint);
        }
        item.anchors(anchors);
        numbers(names == 0 && hasStatuteWord(end) ? 0 : Math.max(end, strokes));
        boolean journal = item.has("volume") || item.has("issue") || !item.has("publisher-place");
        boolean statute = names == 0 && strokes > 0 && hasStatuteWord(end);
        item.type(statute ? "legislation" : strokes < 0 ? "book" : journal ? "article-journal" : "chapter");
        pages(Math.max(end, strokes));
        return item.has("issued") ? item.build(1) : null;
    }

    private boolean hasStatuteWord(int end) {
        for (int i = 0; i < lexemes.size() && lexemes.end(i) <= end; i++) {
            if (MannerWords.STATUTE.has(lexemes.word(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean hasDash(int from) {
        return text.indexOf(". —", from) > 0 || text.indexOf(". –", from) > 0 || text.indexOf(". - ", from) > 0;
    }

    private static boolean isCyrillic(char c) {
        return Character.UnicodeBlock.of(c) == Character.UnicodeBlock.CYRILLIC;
    }

    /** Where {@code Лотман Ю. М., Гаспаров М. Л.} ends; 0 if the text does not begin so. */
    private int namesEnd() {
        int end = 0;
        int i = 0;
        while (lexemes.isLetters(i) && Character.isUpperCase(lexemes.first(i)) && !isInitial(i)) {
            int at = i + 1;
            if (lexemes.isMark(at, "-") && lexemes.isLetters(at + 1)) {
                at += 2;
            }
            at = lexemes.isMark(at, ",") && isInitial(at + 1) ? at + 1 : at;
            int initials = 0;
            while (isInitial(at)) {
                at += 2;
                initials++;
            }
            if (initials == 0) {
                break;
            }
            end = lexemes.end(at - 1);
            if (!lexemes.isMark(at, ",;")) {
                break;
            }
            i = at + 1;
        }
        return end;
    }

    private boolean isInitial(int i) {
        return lexemes.isLetters(i) && lexemes.end(i) - lexemes.start(i) <= 2 && lexemes.isMark(i + 1, ".");
    }

    /** The title, without what {@code /} says of those who had a part in it. */
    private void title(int from, int end) {
        int stroke = text.indexOf(" / ", from);
        int titleEnd = stroke > 0 && stroke < end ? stroke : end;
        int edition = editionBefore(titleEnd, from);
        item.put("title", new TextSpan(from, edition > 0 ? edition : titleEnd));
        if (edition > 0) {
            item.put("edition", new TextSpan(edition, titleEnd));
        }
        for (int i = 0; stroke > 0 && i < lexemes.size() && lexemes.start(i) < end; i++) {
            boolean said = lexemes.start(i) > stroke && lexemes.isMark(i + 1, ".");
            if (said && WordClass.TRANSLATOR.has(lexemes.word(i))) {
                item.names("translator", new TextSpan(afterLanguage(i + 2), end));
            } else if (said && WordClass.EDITOR.has(lexemes.word(i))) {
                item.names("editor", new TextSpan(lexemes.end(i + 1), end));
            }
        }
    }

    /** Past {@code с англ.} */
    private int afterLanguage(int i) {
        boolean language = lexemes.word(i).equals("с") && lexemes.isLetters(i + 1) && lexemes.isMark(i + 2, ".");
        return lexemes.start(language ? i + 3 : i);
    }

    /** Where {@code 2-е изд.} begins, if the title is followed by it; -1 if not. */
    private int editionBefore(int end, int from) {
        for (int i = lexemes.size() - 1; i > 0; i--) {
            boolean inside = lexemes.end(i) <= end && lexemes.start(i) > from;
            if (inside && WordClass.EDITION.has(lexemes.word(i)) && lexemes.isMark(i + 1, ".")) {
                int number = i;
                while (number > 0 && !lexemes.isDigits(number) && i - number < 4) {
                    number--;
                }
                return lexemes.isDigits(number) ? lexemes.start(number) : -1;
            }
        }
        return -1;
    }

    /** Where {@code М.: Искусство, 1970} begins: a place, a colon, words, a comma, a year; -1 if it is nowhere. */
    private int imprint(int from) {
        for (int i = lexemes.size() - 1; i > 1; i--) {
            boolean year = ReportedAt.isYear(lexemes, i) && lexemes.isMark(i - 1, ",");
            if (!year || lexemes.start(i) < from) {
                continue;
            }
            int colon = i - 2;
            while (colon > 0 && !lexemes.isMark(colon, ":") && lexemes.start(colon) > from) {
                colon--;
            }
            boolean place = lexemes.isMark(colon, ":");
            int start = place ? colon - 1 : i - 2;
            while (start > 0 && !stops(start, from)) {
                start--;
            }
            return lexemes.start(start + (stops(start, from) ? 1 : 0));
        }
        return -1;
    }

    /** Whether lexeme {@code i} ends what stands before the imprint: a dash, or a full stop behind a word. */
    private boolean stops(int i, int from) {
        boolean dash = lexemes.isMark(i, "—–-") && !lexemes.isGlued(i);
        boolean word = lexemes.end(i - 1) - lexemes.start(i - 1) > 3 || WordClass.EDITION.has(lexemes.word(i - 1));
        boolean stop = lexemes.isMark(i, ".") && word;
        return dash || stop || lexemes.start(i) <= from;
    }

    private void publisher(int imprint) {
        int colon = text.indexOf(':', imprint);
        int year = text.length();
        for (FoundDate date : anchors.dates()) {
            if (date.span().start() > imprint) {
                year = date.span().start();
                break;
            }
        }
        if (colon > imprint && colon < year) {
            item.putWhole("publisher-place", ItemBuilder.stripped(text, new TextSpan(imprint, colon)));
            item.put("publisher", new TextSpan(colon + 1, year));
        } else {
            item.putWhole(
                    "publisher-place", ItemBuilder.stripped(text, new TextSpan(imprint, Math.max(imprint, year - 2))));
        }
    }

    /** The end of what holds the work: a dash, or the full stop before a year. */
    private int holderEnd(int from) {
        int end = text.length();
        for (FoundDate date : anchors.dates()) {
            end = date.span().start() > from ? Math.min(end, date.span().start()) : end;
        }
        int dash = text.indexOf(". —", from);
        return dash > from ? Math.min(end, dash) : end;
    }

    private void numbers(int from) {
        for (FoundDate date : anchors.dates()) {
            if (date.span().start() >= from) {
                item.date("issued", date, 0);
            }
        }
        for (int i = 0; i < lexemes.size(); i++) {
            int number = lexemes.isMark(i + 1, ".") ? i + 2 : i + 1;
            if (lexemes.start(i) < from || !lexemes.isDigits(number)) {
                continue;
            }
            boolean upper = Character.isUpperCase(lexemes.first(i));
            if (lexemes.isMark(i, "№") || upper && WordClass.ISSUE.has(lexemes.word(i))) {
                item.put("issue", lexemes.span(number, number + 1));
            } else if (upper && WordClass.VOLUME.has(lexemes.word(i))) {
                item.put("volume", lexemes.span(number, number + 1));
            }
        }
    }

    private void pages(int from) {
        for (FoundPages pages : PageFinder.find(text)) {
            if (pages.labelled() && pages.span().start() >= from) {
                boolean book = item.type().equals("book");
                item.put(book ? "locator" : "page", pages.value(), pages.span());
                if (book) {
                    item.put("label", "page", pages.span());
                }
            }
        }
        int last = lexemes.isMark(lexemes.size() - 1, ".") ? lexemes.size() - 2 : lexemes.size() - 1;
        if (WordClass.PAGE.has(lexemes.word(last)) && lexemes.isDigits(last - 1)) {
            item.put("number-of-pages", lexemes.span(last - 1, last));
        }
    }
}
