package ibidem.cite.manner;

import ibidem.cite.find.Anchors;
import ibidem.cite.find.InterviewBy;
import ibidem.cite.find.Lexemes;
import ibidem.cite.find.MannerWords;
import ibidem.cite.find.Months;
import ibidem.cite.find.WordClass;
import ibidem.cite.item.Fields;
import ibidem.cite.item.ItemBuilder;
import ibidem.cite.reference.ReferenceWords;
import ibidem.text.TextSpan;
import java.util.Set;

/**
 * Reads interviews and other words not published: {@code Author interview with Hans Blix, Stockholm, 3 March 2014}, {@code
 * David Frost, interview with Richard Nixon, May 19, 1977}, {@code Toni Morrison, interview by Elissa Schappell, 1993}.
 * Whom it was with is often withheld; only names are read as names.
 */
final class TalkReader {
    private static final Set<String> WITH = Set.of("with", "mit", "avec", "con", "с", "of");
    private static final int MOST_NAME_WORDS = 5;

    private final String text;
    private final Lexemes lexemes;
    private final ItemBuilder item;

    private TalkReader(ReferenceWords reference) {
        this.text = reference.text();
        this.lexemes = new Lexemes(text);
        this.item = new ItemBuilder(text);
    }

    static Fields read(ReferenceWords reference) {
        TalkReader reader = new TalkReader(reference);
        boolean interview = reader.names();
        Anchors anchors = reference.anchors();
        reader.item.anchors(anchors);
        anchors.dates().forEach(date -> reader.item.date("issued", date, 0));
        TextSpan title = reference.quotedTitle();
        if (title != null) {
            reader.item.put("title", title);
        }
        reader.item.type(interview ? "interview" : "personal_communication");
        return reader.item.build(1);
    }

    private boolean names() {
        for (int i = 0; i < lexemes.size(); i++) {
            if (!MannerWords.INTERVIEW.has(lexemes.word(i)) && !lexemes.word(i).endsWith("interview")) {
                continue;
            }
            int with = i + 1;
            boolean by = InterviewBy.isBy(lexemes.word(with));
            int end = nameEnd(with + 1);
            boolean named = end > with + 1 && (by || WITH.contains(lexemes.word(with)));
            int before = i > 0 && lexemes.isMark(i - 1, ",") ? i - 1 : -1;
            boolean first = before > 0 && nameEnd(0) == before;
            if (named) {
                item.names(by ? "interviewer" : "author", lexemes.span(with + 1, end));
                place(end);
            }
            if (first) {
                item.names(by || !named ? "author" : "interviewer", lexemes.span(0, before));
            }
            return true;
        }
        return false;
    }

    /** A capitalised part after the name is where it was. */
    private void place(int comma) {
        int end = nameEnd(comma + 1);
        if (lexemes.isMark(comma, ",") && end > comma + 1 && !Months.isMonth(lexemes.word(comma + 1))) {
            item.put("event-place", lexemes.span(comma + 1, end));
        }
    }

    /** The lexeme after a run of capitalised words and particles that a mark or the end closes; {@code start} if none. */
    private int nameEnd(int start) {
        int i = start;
        int words = 0;
        while (i < lexemes.size()) {
            boolean capital = lexemes.isLetters(i) && Character.isUpperCase(lexemes.first(i));
            boolean joint =
                    i > start && (WordClass.PARTICLE.has(lexemes.word(i)) || WordClass.AND.has(lexemes.word(i)));
            if (!capital && !joint && !lexemes.isMark(i, ".’'-")) {
                break;
            }
            words += capital ? 1 : 0;
            i++;
        }
        i = lexemes.isMark(i - 1, ".") && i == lexemes.size() ? i - 1 : i;
        boolean closed = i >= lexemes.size() || lexemes.isMark(i, ",;(.");
        return closed && words > 0 && words <= MOST_NAME_WORDS ? i : start;
    }
}
