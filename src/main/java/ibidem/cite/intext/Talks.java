package ibidem.cite.intext;

import ibidem.cite.fields.FieldReader;
import ibidem.cite.find.Months;
import ibidem.cite.intext.Bracket.Part;
import ibidem.cite.note.Scan;
import ibidem.cite.words.Role;
import ibidem.cite.words.Tokens;
import ibidem.text.TextSpan;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads what is unpublished and therefore in no list: {@code (Brown, interview, 3 May 2019)}, {@code J. Brown (personal
 * communication, May 3, 2019)}. It must say when; and nothing else may stand in the bracket, for in prose a bracket
 * tells of interviews, too.
 */
final class Talks {
    /** Words in lower case that such a bracket may hold. */
    private static final Set<String> SMALL = Set.of(
            "the",
            "author",
            "authors",
            "with",
            "by",
            "to",
            "in",
            "at",
            "via",
            "on",
            "telephone",
            "phone",
            "email",
            "e",
            "mail",
            "zoom",
            "video",
            "skype",
            "von",
            "van",
            "de",
            "der",
            "la",
            "le",
            "mit",
            "am",
            "dem",
            "verfasser",
            "autor",
            "avec",
            "l'auteur",
            "par",
            "con",
            "el");
    /** Names before a bracket: an initial or two, a given name, a surname of two words. */
    private static final int MOST_NAMES = 4;

    private Talks() {}

    static List<Mentioned> in(Bracket bracket) {
        return bracket.parts().stream()
                .map(Talks::read)
                .filter(Objects::nonNull)
                .toList();
    }

    /** What one part of a bracket cites; null if it tells of no talk. */
    private static @Nullable Mentioned read(Part part) {
        Scan scan = part.bracket().scan();
        Tokens tokens = scan.tokens();
        int talk = -1;
        boolean dated = false;
        int i = part.afterLead();
        int from = i;
        while (i < part.to()) {
            int unpublished = talk < 0 ? talkEnd(scan, i, from) : i;
            if (unpublished > i) {
                talk = i;
                i = unpublished;
                continue;
            }
            dated |= tokens.year(i) > 0;
            if (tokens.isWord(i) && !tokens.isCapital(i) && !isSmall(tokens, i)) {
                return null;
            }
            i++;
        }
        boolean apart = talk == from || talk > 0 && tokens.isMark(talk - 1, ',');
        int start = talk == from ? namesBefore(scan, part.bracket().open()) : from;
        boolean unnamed = talk == from && start == part.bracket().open() && !scan.is(from, Role.UNPUBLISHED);
        if (talk < 0 || !dated || !apart || unnamed) {
            return null;
        }
        String text = (start < from ? scan.span(start, part.bracket().open()).of(tokens.text()) + ", " : "")
                + scan.span(from, part.to()).of(tokens.text());
        TextSpan span =
                start < from ? new TextSpan(tokens.start(start), part.span().end()) : part.span();
        return Mentioned.unpublished(
                span, FieldReader.unpublished(text, List.of()).item());
    }

    /** The token after the word for a talk at {@code i}; a bare {@code interview} stands between commas. */
    private static int talkEnd(Scan scan, int i, int from) {
        Tokens tokens = scan.tokens();
        boolean bare = tokens.folded(i).equals("interview")
                && tokens.isMark(i + 1, ',')
                && (i == from || tokens.isMark(i - 1, ','));
        return bare ? i + 1 : scan.after(i, Role.UNPUBLISHED);
    }

    private static boolean isSmall(Tokens tokens, int i) {
        return SMALL.contains(tokens.folded(i))
                || Months.isMonth(tokens.folded(i))
                || Months.isMonth(tokens.raw(i).toLowerCase(Locale.ROOT));
    }

    /** The token where the names before a bracket begin; {@code open} if none stand there. */
    private static int namesBefore(Scan scan, int open) {
        Tokens tokens = scan.tokens();
        int start = open;
        int names = 0;
        for (int i = open - 1; i >= 0 && names < MOST_NAMES; i--) {
            if (NamedYear.isName(scan, i) && !scan.is(i, Role.LEAD)) {
                start = i;
                names++;
            } else if (!(tokens.isMark(i, '.')
                    && tokens.isCapital(i - 1)
                    && tokens.end(i - 1) - tokens.start(i - 1) == 1)) {
                break;
            }
        }
        return start;
    }
}
