package ibidem.cite.find;

import ibidem.text.TextSpan;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What can be read in a reference without knowing its style: addresses, identifiers, dates, the clause that says when
 * it was looked at.
 *
 * @param accessed the date of that clause
 * @param accessedClause the whole of it, from its first word on
 */
public record Anchors(
        List<FoundLink> links,
        List<Identifiers.Found> dois,
        List<Identifiers.Found> isbns,
        List<FoundDate> dates,
        @Nullable FoundDate accessed,
        @Nullable TextSpan accessedClause) {
    /** How far from its word a date of access may stand: {@code Accessed on the}, {@code letzter Zugriff am:}. */
    private static final int ACCESSED_REACH = 16;

    /** What stands in a reference. */
    public static Anchors of(String text) {
        List<Identifiers.Found> dois = Identifiers.dois(text);
        List<FoundLink> links = new ArrayList<>();
        for (FoundLink link : LinkFinder.find(text)) {
            if (dois.stream().noneMatch(doi -> doi.span().overlaps(link.span()))) {
                links.add(link);
            }
        }
        List<FoundDate> dates = new ArrayList<>();
        for (FoundDate date : DateFinder.find(text)) {
            boolean inside = links.stream().anyMatch(link -> link.span().overlaps(date.span()))
                    || dois.stream().anyMatch(doi -> doi.span().overlaps(date.span()));
            if (!inside) {
                dates.add(date);
            }
        }
        Lexemes lexemes = new Lexemes(text);
        for (FoundDate date : dates) {
            int from = accessedWordBefore(lexemes, date.span().start());
            if (from >= 0) {
                TextSpan clause = new TextSpan(from, date.span().end());
                List<FoundDate> others =
                        dates.stream().filter(other -> other != date).toList();
                return new Anchors(links, dois, Identifiers.isbns(text), others, date, clause);
            }
        }
        return new Anchors(links, dois, Identifiers.isbns(text), dates, null, null);
    }

    private static int accessedWordBefore(Lexemes lexemes, int dateStart) {
        for (int i = lexemes.size() - 1; i >= 0; i--) {
            if (lexemes.start(i) < dateStart) {
                if (dateStart - lexemes.end(i) > ACCESSED_REACH) {
                    return -1;
                }
                if (WordClass.ACCESSED.has(lexemes.word(i))) {
                    boolean last = lexemes.word(i - 1).equals("last")
                            || lexemes.word(i - 1).startsWith("letzte")
                            || lexemes.word(i - 1).equals("zuletzt")
                            || lexemes.word(i - 1).equals("дата");
                    return lexemes.start(last ? i - 1 : i);
                }
            }
        }
        return -1;
    }
}
