package ibidem.cite.reference;

import ibidem.cite.find.Lexemes;
import ibidem.text.TextSpan;
import java.util.ArrayList;
import java.util.List;

/**
 * A reference cut into the words that are labelled: at blanks, and inside where a mark divides what belongs to different
 * parts ({@code 2002;11:368–77}, {@code Cambridge:Polity}, {@code 5(2)}). Marks stay with the word before them.
 */
final class ReferenceTokens {
    private ReferenceTokens() {}

    /** The words in order; {@code whole} holds stretches that are not cut inside (addresses, identifiers). */
    static List<TextSpan> of(String text, List<TextSpan> whole) {
        List<TextSpan> tokens = new ArrayList<>();
        int i = 0;
        int next = 0;
        while (i < text.length()) {
            if (Lexemes.isBlank(text.charAt(i))) {
                i++;
                continue;
            }
            int end = i + 1;
            while (next < whole.size() && whole.get(next).end() <= i) {
                next++;
            }
            while (end < text.length()) {
                boolean kept = next < whole.size()
                        && whole.get(next).start() < end
                        && end < whole.get(next).end();
                if (!kept && (Lexemes.isBlank(text.charAt(end)) || cutsBefore(text, i, end))) {
                    break;
                }
                end++;
                while (next < whole.size() && whole.get(next).end() < end) {
                    next++;
                }
            }
            tokens.add(new TextSpan(i, end));
            i = end;
        }
        return tokens;
    }

    private static boolean cutsBefore(String text, int start, int at) {
        char before = text.charAt(at - 1);
        char here = text.charAt(at);
        if (here == '(' || here == '[') {
            return Character.isLetterOrDigit(before)
                    || before == '.' && at - start > 1
                    || before == ','
                    || before == ':';
        }
        boolean opens = Character.isLetterOrDigit(here) || "“\"„«(".indexOf(here) >= 0;
        if (!opens) {
            return here == '，' || here == '。' ? false : before == '，' || before == '。' || before == '》';
        }
        return switch (before) {
            case ';' -> true;
            case ':' -> !(at - start <= 2) || Character.isDigit(here);
            case ',' -> !(Character.isDigit(here) && at >= 2 && Character.isDigit(text.charAt(at - 2)));
            case '.' -> at >= 2 && "”».".indexOf(text.charAt(at - 2)) >= 0 && Character.isLetter(here);
            case ')', ']', '”', '»' -> Character.isLetterOrDigit(here) && !Character.isLowerCase(here);
            case '，', '。', '：', '》' -> true;
            default -> false;
        };
    }
}
