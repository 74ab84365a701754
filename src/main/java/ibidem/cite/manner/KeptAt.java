package ibidem.cite.manner;

import ibidem.cite.find.Lexemes;
import ibidem.cite.find.MannerWords;
import ibidem.cite.item.ItemBuilder;
import ibidem.text.TextSpan;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a paper is kept, as the parts between commas say it: the repository ({@code archive}), the collection ({@code
 * archive_collection}), the shelf mark ({@code archive_location}), the city ({@code archive-place}). {@code RG 59, Box
 * 6462, National Archives, College Park, MD}; {@code TNA, FO 371/21732}; {@code BArch, R 43 I/1307, Bl. 12}.
 */
final class KeptAt {
    /** What a part between commas is. */
    private enum Part {
        REPOSITORY,
        COLLECTION,
        MARK,
        OTHER
    }

    private final String text;
    private final ItemBuilder item;

    KeptAt(String text, ItemBuilder item) {
        this.text = text;
        this.item = item;
    }

    /** The parts of {@code span} between commas and semicolons that are not in brackets. */
    static List<TextSpan> parts(String text, TextSpan span) {
        List<TextSpan> parts = new ArrayList<>();
        int depth = 0;
        int start = span.start();
        for (int i = span.start(); i <= span.end(); i++) {
            char c = i < span.end() ? text.charAt(i) : ',';
            depth += c == '(' ? 1 : c == ')' && depth > 0 ? -1 : 0;
            boolean divides = (c == ',' || c == ';' || c == '،') && (depth == 0 || i == span.end());
            if (divides) {
                TextSpan part = ItemBuilder.trimmed(text, new TextSpan(start, i));
                if (part.length() > 0) {
                    parts.add(part);
                }
                start = i + 1;
            }
        }
        return parts;
    }

    /** Puts what the parts say, and returns those that say nothing of it. */
    List<TextSpan> put(List<TextSpan> parts) {
        List<TextSpan> left = new ArrayList<>();
        TextSpan mark = null;
        TextSpan place = null;
        boolean placed = false;
        for (TextSpan part : parts) {
            Part kind = kind(part);
            if (kind == Part.MARK) {
                boolean joined = mark != null && isNext(mark, part);
                mark = mark == null ? part : joined ? mark.hull(part) : mark;
            } else if (kind == Part.REPOSITORY && !item.has("archive")) {
                item.put("archive", part);
                placed = true;
            } else if (kind != Part.OTHER) {
                item.put("archive_collection", part);
            } else if (placed && isPlace(part)) {
                place = place == null ? part : place.hull(part);
            } else {
                left.add(part);
            }
            placed &= kind == Part.REPOSITORY || place != null;
        }
        if (mark != null) {
            item.put("archive_location", mark);
        }
        if (place != null) {
            item.put("archive-place", place);
        }
        return left;
    }

    private boolean isNext(TextSpan before, TextSpan after) {
        return after.start() - before.end() <= 3;
    }

    private Part kind(TextSpan part) {
        Lexemes lexemes = new Lexemes(part.of(text));
        boolean repository = false;
        boolean collection = false;
        boolean box = false;
        boolean digit = false;
        int small = 0;
        for (int i = 0; i < lexemes.size(); i++) {
            String word = lexemes.word(i);
            boolean capital = Character.isUpperCase(lexemes.first(i));
            repository |= capital && MannerWords.REPOSITORY.has(word);
            collection |= capital && MannerWords.COLLECTION.has(word);
            box |= MannerWords.BOX.has(word);
            digit |= lexemes.isDigits(i);
            boolean known = MannerWords.BOX.has(word) || MannerWords.COLLECTION.has(word);
            small += lexemes.isLetters(i) && !lexemes.isUpper(i) && !known ? 1 : 0;
        }
        if (digit && small <= (box ? 2 : 0)) {
            return Part.MARK;
        }
        return digit ? Part.OTHER : repository ? Part.REPOSITORY : collection ? Part.COLLECTION : Part.OTHER;
    }

    private boolean isPlace(TextSpan part) {
        String words = part.of(text);
        return Character.isUpperCase(words.charAt(0))
                && words.chars().noneMatch(Character::isDigit)
                && words.split("\\s+").length <= 3;
    }
}
