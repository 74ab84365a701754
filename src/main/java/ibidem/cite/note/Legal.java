package ibidem.cite.note;

import ibidem.cite.words.Tokens;

/** Marks of legal sources: sections of statutes, law reports, names of cases. */
final class Legal {
    private Legal() {}

    /** Whether token {@code i} is a section sign with its number, a report's short name between numbers, or a case's v. */
    static boolean isMark(Scan scan, int i) {
        Tokens tokens = scan.tokens();
        if (tokens.isMark(i, '§')) {
            return tokens.isNumber(i + 1) || tokens.isMark(i + 1, '§');
        }
        if (!tokens.isWord(i)) {
            return false;
        }
        boolean versus = tokens.folded(i).equals("v") || tokens.folded(i).equals("vs");
        if (versus && !tokens.isCapital(i)) {
            int after = tokens.isMark(i + 1, '.') ? i + 2 : i + 1;
            return tokens.isCapital(i - 1) && tokens.isCapital(after);
        }
        return isReport(tokens, i);
    }

    /** {@code BGHZ 45, 32}, {@code BVerfGE 7, 198}, {@code NJW 1995, 1304}: two capitals or more, and two numbers. */
    private static boolean isReport(Tokens tokens, int i) {
        int capitals = 0;
        for (int k = tokens.start(i); k < tokens.end(i); k++) {
            capitals += Character.isUpperCase(tokens.text().charAt(k)) ? 1 : 0;
        }
        int comma = i + 2;
        if (tokens.isMark(comma, '(')) {
            return false;
        }
        return capitals >= 2 && tokens.isNumber(i + 1) && tokens.isMark(comma, ',') && tokens.isNumber(comma + 1);
    }
}
