package ibidem.cite.names;

import ibidem.cite.find.Lexemes;
import ibidem.cite.find.WordClass;
import ibidem.cite.names.NameReader.Piece;
import ibidem.cite.names.NameReader.Separator;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Cuts a stretch of names at its separators, and leaves roles, signals and {@code et al.} out. */
final class NamePieces {
    private static final Set<String> PASSED_OVER =
            Set.of("by", "von", "with", "par", "por", "da", "see", "cf", "vgl", "in", "dans", "zit", "nach", "d’après");
    private static final Set<String> MORE =
            Set.of("al", "alii", "others", "andere", "др", "otros", "autres", "kol", "altri");
    /** What stands in a year's place behind the last name. */
    private static final Set<String> UNDATED = Set.of("n.d", "o.j", "s.d", "б.г");

    private static final String TRIMMED = " .,;:()[]{}\"“”„«»*_–—-\u00a0\u2014\u2015";

    private NamePieces() {}

    static List<Piece> of(String text) {
        List<Piece> pieces = new ArrayList<>();
        Separator before = Separator.START;
        int start = 0;
        int i = 0;
        while (i <= text.length()) {
            int length = i == text.length() ? 1 : separatorLength(text, i);
            if (length == 0) {
                i++;
                continue;
            }
            boolean added = add(text, start, i, before, pieces);
            Separator here = i == text.length() ? Separator.START : kind(text, i);
            before = added || here != Separator.COMMA ? here : before;
            i += length;
            start = i;
        }
        return pieces;
    }

    private static boolean add(String text, int from, int to, Separator before, List<Piece> pieces) {
        int start = from;
        int end = to;
        while (start < end && TRIMMED.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && TRIMMED.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        if (end < to && end > start && text.charAt(end) == '.' && isAbbreviated(text, start, end)) {
            end++;
        }
        List<String> words = new ArrayList<>();
        int[] kept = keep(text, start, end, words);
        if (words.isEmpty() || !hasLetter(text, kept[0], kept[1])) {
            return false;
        }
        pieces.add(new Piece(kept[0], kept[1], text.substring(kept[0], kept[1]), List.copyOf(words), before));
        return true;
    }

    private static boolean hasLetter(String text, int start, int end) {
        return text.substring(start, end).codePoints().anyMatch(Character::isLetter);
    }

    /** Whether the last word is an initial or {@code Jr}, whose dot belongs to it. */
    private static boolean isAbbreviated(String text, int start, int end) {
        int at = end;
        while (at > start && Character.isLetter(text.charAt(at - 1))) {
            at--;
        }
        return end - at <= 2 && Character.isUpperCase(text.charAt(at));
    }

    /** Collects the words that belong to names; returns the start of the first and the end of the last. */
    private static int[] keep(String text, int start, int end, List<String> words) {
        int[] kept = {end, end};
        int i = start;
        boolean open = true;
        while (i < end && open) {
            while (i < end && Lexemes.isBlank(text.charAt(i))) {
                i++;
            }
            int wordEnd = i;
            while (wordEnd < end && !Lexemes.isBlank(text.charAt(wordEnd))) {
                wordEnd++;
            }
            if (wordEnd == i) {
                break;
            }
            String word = text.substring(i, wordEnd);
            String bare = NameParts.bare(word);
            boolean role = isRole(word, bare) || UNDATED.contains(bare);
            boolean handle = word.indexOf('@') >= 0 && word.indexOf('@') <= 1;
            if (handle && !words.isEmpty()) {
                break; // "Javad Zarif (@JZarif)"
            }
            if (role && !words.isEmpty()) {
                open = false; // "(eds.)" and all after it
                if (bare.equals("kol")
                        && words.size() > 1
                        && words.get(words.size() - 1).equals("a")) {
                    words.remove(words.size() - 1);
                    kept[1] = text.lastIndexOf(" a", kept[1]);
                }
            } else if (word.startsWith("[") && !words.isEmpty()) {
                open = false; // "Chen Duxiu [陳獨秀]"
            } else if (!role && !(words.isEmpty() && passesOver(word, bare) && !isOwn(text, i, wordEnd, end))) {
                if (words.isEmpty()) {
                    kept[0] = i;
                }
                words.add(word);
                kept[1] = wordEnd;
            }
            i = wordEnd;
        }
        while (kept[1] > kept[0] && ",;:)(]".indexOf(text.charAt(kept[1] - 1)) >= 0) {
            kept[1]--;
        }
        return kept;
    }

    /** {@code von der Leyen}: a particle follows; {@code von Clausewitz}: one word only. Else it says by whom. */
    private static boolean isOwn(String text, int start, int wordEnd, int end) {
        String rest = text.substring(wordEnd, end).strip();
        int blank = rest.indexOf(' ');
        boolean own = text.startsWith("von", start) || text.startsWith("da", start);
        boolean first = text.substring(0, start).isBlank();
        return own && first && !rest.isEmpty() && (blank < 0 || NameParts.isParticle(rest.substring(0, blank)));
    }

    private static boolean passesOver(String word, String bare) {
        return PASSED_OVER.contains(bare) && !Character.isUpperCase(word.charAt(0))
                || bare.equals("in")
                || bare.equals("see")
                || WordClass.HONORIFIC.has(bare) && word.length() > 1
                || word.codePoints().noneMatch(Character::isLetterOrDigit);
    }

    private static boolean isRole(String word, String bare) {
        boolean bracketed = word.startsWith("(") || word.startsWith("[");
        boolean lower = Character.isLowerCase(word.charAt(bracketed ? Math.min(1, word.length() - 1) : 0));
        boolean role = WordClass.EDITOR.has(bare) || WordClass.TRANSLATOR.has(bare) || MORE.contains(bare);
        return role
                        && (bracketed
                                || lower
                                || bare.length() > 3
                                || word.endsWith(".")
                                || bare.equals("eds")
                                || bare.equals("hg"))
                || bare.equals("et") && lower
                || bare.equals("u.a")
                || bare.equals("u.a.");
    }

    /** The length of the separator at {@code i}, 0 if there is none. */
    private static int separatorLength(String text, int i) {
        char c = text.charAt(i);
        if (c == ';' || c == '&' || c == '/' || c == ',' || c == '،' || c == '؛' || c == '，' || c == '、' || c == '\n') {
            return 1;
        }
        boolean wordStart = i > 0 && (Lexemes.isBlank(text.charAt(i - 1)) || text.charAt(i - 1) == ',');
        if (!wordStart || !Character.isLetter(c)) {
            return 0;
        }
        int end = i;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        boolean alone = end < text.length() && Lexemes.isBlank(text.charAt(end)) && !joinsSurnames(text, i, end);
        return alone && Character.isLowerCase(c) && WordClass.AND.has(text.substring(i, end)) ? end - i : 0;
    }

    /** {@code José Ortega y Gasset}: one word follows, so it is the second half of a surname. */
    private static boolean joinsSurnames(String text, int start, int end) {
        if (end - start != 1 || text.charAt(start) != 'y') {
            return false;
        }
        int at = end + 1;
        while (at < text.length() && (Character.isLetter(text.charAt(at)) || text.charAt(at) == '-')) {
            at++;
        }
        return at > end + 2 && (at == text.length() || ",;:(/".indexOf(text.charAt(at)) >= 0);
    }

    private static Separator kind(String text, int i) {
        return switch (text.charAt(i)) {
            case ',', '،', '，', '、' -> Separator.COMMA;
            case ';', '؛', '\n' -> Separator.SEMICOLON;
            case '/' -> Separator.SLASH;
            default -> Separator.AND;
        };
    }
}
