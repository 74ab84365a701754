package ibidem.cite.note;

import ibidem.cite.words.Tokens;
import java.util.Set;

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
        return isReport(tokens, i) || isNumbered(tokens, i);
    }

    /** {@code RL 92/85/EWG}, {@code Directive 2000/78/EC}, {@code BT-Drs. 18/12329}: what a parliament numbers by term or year. */
    private static boolean isNumbered(Tokens tokens, int i) {
        if (!ACTS.contains(tokens.folded(i)) || !tokens.isCapital(i)) {
            return false;
        }
        int number = tokens.isMark(i + 1, '.') ? i + 2 : i + 1;
        return tokens.isNumber(number) && tokens.isMark(number + 1, '/') && tokens.isNumber(number + 2);
    }

    private static final Set<String> ACTS = Set.of(
            "rl",
            "vo",
            "richtlinie",
            "verordnung",
            "directive",
            "regulation",
            "decision",
            "dir",
            "reg",
            "drs",
            "drucksache",
            "btdrs",
            "brdrs",
            "directiva",
            "reglamento",
            "reglement",
            "direttiva",
            "regolamento");

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
