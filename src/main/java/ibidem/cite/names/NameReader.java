package ibidem.cite.names;

import ibidem.cite.CslName;
import ibidem.cite.find.Lexemes;
import ibidem.cite.find.WordClass;
import ibidem.text.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads a stretch that holds names and nothing else: {@code Smith, J. R., & van der Berg, A.}, {@code Jack Stubbs and
 * Polina Devitt}, {@code Lathan CE, Tracey M}, {@code Palandt/Grüneberg}, {@code MÜLLER, Hans (Hrsg.)},
 * {@code World Bank}, {@code Иванов И. И.}. Roles ({@code eds.}) and {@code et al.} are passed over. Linear.
 */
public final class NameReader {
    private static final Set<String> SMALL =
            Set.of("of", "for", "the", "on", "für", "pour", "para", "per", "sur", "des");
    private static final int MOST_NAME_WORDS = 7;

    private final String text;
    private final List<Piece> pieces;

    private NameReader(String text) {
        this.text = text;
        this.pieces = NamePieces.of(text);
    }

    /** The names, in order; an empty list where there is nothing that could be one. */
    public static List<FoundName> read(String text) {
        return new NameReader(text).names();
    }

    /** Whether {@code text} says that there are more names than it gives. */
    public static boolean hasEtAl(String text) {
        Lexemes lexemes = new Lexemes(text);
        for (int i = 0; i < lexemes.size(); i++) {
            String two = lexemes.word(i) + " " + lexemes.word(i + 1);
            String abbreviated = lexemes.word(i) + lexemes.word(i + 1) + lexemes.word(i + 2);
            if (Set.of("et al", "et alii", "and others", "und andere", "y otros", "и др", "a kol", "e altri")
                            .contains(two)
                    || abbreviated.equals("u.a")
                    || lexemes.word(i).equals("mfl")) {
                return true;
            }
        }
        return false;
    }

    private List<FoundName> names() {
        if (pieces.isEmpty()) {
            return List.of();
        }
        int end = pieces.get(pieces.size() - 1).end();
        if (isInstitution(text.substring(pieces.get(0).start(), end))) {
            return institutions();
        }
        List<FoundName> names = new ArrayList<>();
        for (int i = 0; i < pieces.size(); ) {
            i = oneName(i, names);
        }
        return names;
    }

    /** One institution, or several with semicolons between. */
    private List<FoundName> institutions() {
        List<FoundName> names = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < pieces.size(); i++) {
            boolean last = i + 1 == pieces.size();
            if (last || pieces.get(i + 1).before() == Separator.SEMICOLON) {
                TextSpan span =
                        new TextSpan(pieces.get(start).start(), pieces.get(i).end());
                String words = span.of(text);
                if (start == i && !isInstitution(words) && pieces.get(i).words().size() > 1) {
                    names.add(
                            new FoundName(span, NameParts.natural(pieces.get(i).words())));
                } else {
                    names.add(new FoundName(span, CslName.institution(withoutShort(words))));
                }
                start = i + 1;
            }
        }
        return names;
    }

    /** Adds the name that begins at piece {@code i} and returns the piece after it. */
    private int oneName(int i, List<FoundName> names) {
        Piece piece = pieces.get(i);
        int next = i + 1;
        Piece given = null;
        if (next < pieces.size() && pieces.get(next).before() == Separator.COMMA && isGivenOf(i, next)) {
            given = pieces.get(next++);
        }
        String suffix = "";
        if (next < pieces.size() && isSuffix(pieces.get(next))) {
            suffix = pieces.get(next++).text();
        }
        int end = pieces.get(next - 1).end();
        if (given == null
                && next < pieces.size()
                && !suffix.isEmpty()
                && NameParts.isInitials(pieces.get(next).words())) {
            given = pieces.get(next++); // "Smith, Jr., J. R."
            end = pieces.get(next - 1).end();
        }
        TextSpan span = new TextSpan(piece.start(), end);
        if (piece.words().size() > MOST_NAME_WORDS) {
            names.add(new FoundName(span, CslName.institution(span.of(text))));
        } else if (given != null) {
            names.add(new FoundName(span, NameParts.inverted(piece.words(), given.words(), suffix)));
        } else if (isGivenInBrackets(piece.words())) {
            names.add(new FoundName(
                    span,
                    NameParts.inverted(
                            piece.words().subList(0, 1), piece.words().subList(1, 2), suffix)));
        } else {
            names.add(new FoundName(span, withSuffix(NameParts.natural(piece.words()), suffix)));
        }
        return next;
    }

    /** {@code World Health Organization (WHO)}: what it is called for short is no part of its name. */
    private static String withoutShort(String words) {
        int open = words.lastIndexOf(" (");
        boolean acronym = open > 0
                && words.substring(open + 2).chars().allMatch(c -> Character.isUpperCase(c) || c == ')' || c == '-');
        return acronym ? words.substring(0, open) : words;
    }

    /** {@code Bourdieu (Pierre)}: the given name in brackets. */
    private static boolean isGivenInBrackets(List<String> words) {
        String last = words.get(words.size() - 1);
        return words.size() == 2 && last.startsWith("(") && last.length() > 3;
    }

    private static CslName withSuffix(CslName name, String suffix) {
        return suffix.isEmpty() || name.family().isEmpty()
                ? name
                : CslName.person(name.family(), name.given().isEmpty() ? suffix : name.given() + ", " + suffix);
    }

    private static boolean isSuffix(Piece piece) {
        return piece.words().size() == 1
                && WordClass.SUFFIX.has(NameParts.bare(piece.words().get(0)));
    }

    /** Whether piece {@code next} holds the given names of the family in piece {@code i}. */
    private boolean isGivenOf(int i, int next) {
        List<String> family = pieces.get(i).words();
        List<String> given = pieces.get(next).words();
        if (NameParts.hasInitial(family) && !NameParts.isInitials(given) || isSuffix(pieces.get(next))) {
            return false;
        }
        if (NameParts.isInitials(given)) {
            return !NameParts.endsInInitials(family);
        }
        if (NameParts.endsInInitials(family) || given.size() > 4) {
            return false;
        }
        boolean oneWord = NameParts.coreWords(family) == 1;
        if (i == 0) {
            boolean particled = NameParts.startsAsFamily(family) && NameParts.coreWords(given) == 1;
            return oneWord
                    || particled
                    || startsWithGiven(given) && !startsWithGiven(family) && NameParts.coreWords(given) <= 2;
        }
        boolean invertedSoFar = pieces.get(1).before() == Separator.COMMA
                && NameParts.coreWords(pieces.get(0).words()) == 1;
        boolean newGroup =
                pieces.get(i).before() == Separator.SEMICOLON || pieces.get(i).before() == Separator.AND;
        return oneWord && (newGroup || invertedSoFar);
    }

    private static boolean startsWithGiven(List<String> words) {
        return WordClass.GIVEN.has(NameParts.bare(words.get(0)));
    }

    private boolean isInstitution(String words) {
        boolean institution = false;
        boolean small = false;
        boolean initial = false;
        boolean given = false;
        int count = 0;
        for (String word : words.split("[\\s,;/]+")) {
            String bare = NameParts.bare(word);
            institution |= WordClass.INSTITUTION.has(bare) && Character.isUpperCase(word.charAt(0));
            small |= count > 0 && SMALL.contains(bare) || count == 0 && bare.equals("the");
            initial |= word.length() <= 3 && word.endsWith(".") && !word.equals("U.");
            given |= WordClass.GIVEN.has(bare);
            count++;
        }
        return institution && count > 1 && (small || !initial && !given) || small && !initial && !given && count > 2;
    }

    /** What stands before a piece. */
    enum Separator {
        START,
        COMMA,
        SEMICOLON,
        AND,
        SLASH
    }

    /** A stretch between separators. */
    record Piece(int start, int end, String text, List<String> words, Separator before) {}
}
