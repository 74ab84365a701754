package ibidem.cite.manner;

import ibidem.cite.find.Anchors;
import ibidem.cite.find.FoundDate;
import ibidem.cite.find.Lexemes;
import ibidem.cite.find.WordClass;
import ibidem.cite.item.Fields;
import ibidem.cite.item.ItemBuilder;
import ibidem.cite.reference.ReferenceWords;
import ibidem.text.TextSpan;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads letters and the like, whose manner is fixed: {@code Letter from John Adams to Abigail Adams, 3 July 1776, Adams
 * Family Papers, Massachusetts Historical Society}, {@code Kissinger to Nixon, 10 March 1969, Box 3, ...}, {@code Goethe
 * an Schiller, 27. August 1794}. What follows the date is where it is kept.
 */
final class LetterReader {
    private static final Set<String> KINDS = Set.of(
            "letter",
            "letters",
            "telegram",
            "cable",
            "memorandum",
            "memo",
            "note",
            "brief",
            "schreiben",
            "lettre",
            "dispatch",
            "despatch",
            "email");
    private static final Set<String> FROM = Set.of("from", "von", "de");
    private static final Set<String> TO = Set.of("to", "an", "à");
    private static final int MOST_NAME_WORDS = 6;

    private final String text;
    private final Lexemes lexemes;

    private LetterReader(String text) {
        this.text = text;
        this.lexemes = new Lexemes(text);
    }

    /** The fields of a letter; null where it is none. */
    static @Nullable Fields read(ReferenceWords reference) {
        return new LetterReader(reference.text()).read(reference.anchors());
    }

    private @Nullable Fields read(Anchors anchors) {
        int start = 0;
        boolean kind = KINDS.contains(lexemes.word(0));
        start = kind ? 1 : 0;
        start = kind && lexemes.isMark(start, ",:") ? start + 1 : start;
        boolean from = kind && FROM.contains(lexemes.word(start));
        start = from ? start + 1 : start;
        int to = nameEnd(start);
        if (to <= start || !TO.contains(lexemes.word(to))) {
            return null;
        }
        int end = nameEnd(to + 1);
        int called = lexemes.isMark(end, "([") ? bracketEnd(end) : end;
        int kindEnd = lexemes.isMark(called, ",") && KINDS.contains(lexemes.word(called + 1)) ? called + 2 : called;
        FoundDate date = dateAt(anchors, kindEnd);
        date = date == null && called == kindEnd ? dateAt(anchors, end) : date;
        if (end <= to + 1 || date == null) {
            return null;
        }
        ItemBuilder item = new ItemBuilder(text);
        item.anchors(anchors);
        item.names("author", span(start, to));
        item.names("recipient", span(to + 1, end));
        item.put("title", span(kind && from ? 0 : start, end));
        item.date("issued", date, 0);
        TextSpan kept = ItemBuilder.trimmed(text, new TextSpan(date.span().end(), text.length()));
        if (kept.length() > 0 && anchors.links().isEmpty()) {
            kept(item, kept);
        }
        item.type("personal_communication");
        return item.build(1);
    }

    /** {@code Kennan to Marshall (“Long Telegram”)}: the lexeme after what it is called; {@code open} if no letter is in it. */
    private int bracketEnd(int open) {
        int end = open + 1;
        boolean letters = false;
        while (end < lexemes.size() && !lexemes.isMark(end, ")]")) {
            letters |= lexemes.isLetters(end);
            end++;
        }
        boolean quoted = lexemes.isMark(open + 1, "“\"‘„«");
        return letters && quoted && end < lexemes.size() ? end + 1 : open;
    }

    /** An archive's parts; or the volume that the letter is printed in. */
    private void kept(ItemBuilder item, TextSpan kept) {
        boolean printed = text.startsWith("in ", kept.start()) || text.startsWith("in: ", kept.start());
        if (printed) {
            item.put("source", kept);
            return;
        }
        List<TextSpan> left = new KeptAt(text, item).put(KeptAt.parts(text, kept));
        if (!item.has("archive") && !left.isEmpty()) {
            item.put("archive", left.get(0).hull(left.get(left.size() - 1)));
        }
    }

    private TextSpan span(int from, int to) {
        return new TextSpan(lexemes.start(from), lexemes.end(to - 1));
    }

    /** The lexeme after a run of capitalised words, initials and particles. */
    private int nameEnd(int start) {
        int words = 0;
        int i = start;
        while (i < lexemes.size() && words <= MOST_NAME_WORDS) {
            boolean capital = lexemes.isLetters(i) && Character.isUpperCase(lexemes.first(i));
            boolean particle = i > start && WordClass.PARTICLE.has(lexemes.word(i)) && !TO.contains(lexemes.word(i));
            if (!capital && !particle && !lexemes.isMark(i, ".’'-")) {
                break;
            }
            words += capital || particle ? 1 : 0;
            i++;
        }
        return words <= MOST_NAME_WORDS ? i : start;
    }

    /** A date that names a day or month just behind the second name. */
    private @Nullable FoundDate dateAt(Anchors anchors, int end) {
        if (end >= lexemes.size() || !lexemes.isMark(end, ",(")) {
            return null;
        }
        for (FoundDate date : anchors.dates()) {
            boolean next = end + 1 < lexemes.size() && date.span().start() == lexemes.start(end + 1);
            if (next && date.kind() != FoundDate.Kind.YEAR) {
                return date;
            }
        }
        return null;
    }
}
