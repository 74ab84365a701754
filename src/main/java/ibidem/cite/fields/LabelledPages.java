package ibidem.cite.fields;

import ibidem.cite.find.FoundPages;
import ibidem.cite.find.Lexemes;
import ibidem.cite.find.PageFinder;
import ibidem.cite.find.WordClass;
import ibidem.cite.item.ItemBuilder;
import ibidem.text.TextSpan;
import java.util.List;

/**
 * What the words labelled as pages say: a place in the work, where the work stands in another, how many pages it has; or a
 * time of day or a piece of an address, which say neither.
 */
final class LabelledPages {
    private final String reference;
    private final ItemBuilder item;

    private LabelledPages(String reference, ItemBuilder item) {
        this.reference = reference;
        this.item = item;
    }

    /** Puts them into {@code item}, whose type is known. @param runs where such words stand in {@code reference} */
    static void put(String reference, List<TextSpan> runs, ItemBuilder item) {
        LabelledPages pages = new LabelledPages(reference, item);
        runs.forEach(pages::put);
    }

    private void put(TextSpan run) {
        String text = run.of(reference);
        FoundPages pages = PageFinder.first(text);
        if (isTotal(text)) {
            item.put("number-of-pages", digits(text), run);
        } else if (pages != null) {
            pages(pages.value(), pages.span().shift(run.start()), isWhole());
        } else {
            unlabelled(ItemBuilder.trimmed(reference, run));
        }
    }

    /** Whether it is a work by itself, that has all the pages there are. */
    private boolean isWhole() {
        return item.type().equals("book") || item.type().equals("thesis");
    }

    /** A page of a book is the place cited; pages of an article or chapter are where it stands. */
    private void pages(String value, TextSpan span, boolean cited) {
        item.put(cited ? "locator" : "page", value, span);
        if (cited) {
            item.put("label", "page", span);
        }
    }

    /** Pages that no word or dash shows to be pages. */
    private void unlabelled(TextSpan run) {
        TextSpan words = reference.startsWith("at ", run.start()) ? new TextSpan(run.start() + 3, run.end()) : run;
        String said = ItemBuilder.blanksJoined(words.of(reference));
        int number = said.indexOf(' ');
        String counted = number < 0 ? "" : new Lexemes(said).word(0);
        if (WordClass.CHAPTER.has(counted)) {
            item.locator("chapter", new TextSpan(words.start() + number, words.end()));
            return;
        }
        if (said.matches("[0-9]{1,5} ?ff?\\.?")) {
            pages(said.replaceAll("[ .]", ""), words, isWhole());
            return;
        }
        String value = number > 0 ? said : PageFinder.plain(said);
        boolean address = value.indexOf('/') >= 0 && value.indexOf(':') >= 0;
        boolean time = said.matches(".{0,9}[ap]\\.?m\\.?");
        boolean counts = value.chars().anyMatch(Character::isDigit) || PageFinder.isRoman(value);
        if (!address && !time && counts) {
            boolean figure = value.chars().allMatch(Character::isDigit) || PageFinder.isRoman(value);
            pages(value, words, item.type().equals("book") && figure);
        }
    }

    /** {@code 368 pp.}, {@code 634 s.}: how many there are. */
    private static boolean isTotal(String text) {
        Lexemes lexemes = new Lexemes(text);
        int first = 0;
        while (first < lexemes.size() && !lexemes.isLetters(first) && !lexemes.isDigits(first)) {
            first++;
        }
        boolean more = false;
        for (int i = first + 1; i < lexemes.size(); i++) {
            more |= lexemes.isDigits(i); // "2271 Rn. 15"
        }
        boolean following = lexemes.word(first + 1).matches("ff?"); // 42 ff.: that page and those after it
        return lexemes.isDigits(first) && WordClass.PAGE.has(lexemes.word(first + 1)) && !more && !following;
    }

    private static String digits(String text) {
        StringBuilder digits = new StringBuilder();
        text.chars().filter(Character::isDigit).forEach(c -> digits.append((char) c));
        return digits.toString();
    }
}
