package ibidem.read.charset;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/**
 * Guesses the encoding of text that is no UTF-8 and names none. Each candidate decodes the text; what comes out is scored
 * by what holds in every language: letters stand beside letters of their own script, a capital does not follow a small
 * letter, signs do not stand inside words, and the commonest letters of a script are common.
 */
final class CharsetJudge {
    /** In the order in which a draw is decided. */
    private static final String[] CANDIDATES = {
        "windows-1252",
        "windows-1251",
        "x-MacRoman",
        "windows-1250",
        "windows-1253",
        "windows-1254",
        "windows-1256",
        "windows-1255",
        "windows-1257",
        "KOI8-R",
        "IBM866",
        "Shift_JIS",
        "EUC-JP",
        "EUC-KR",
        "GB18030",
        "Big5"
    };

    private static final String COMMON_CYRILLIC = "оеаинтсрвлкмдп";
    /** Letters that are words by themselves. */
    private static final String WORDS = "àèéóáåöíúæøäавийкосуяєіїґηοή";

    /** Scripts whose words are seldom of one letter. */
    private static final Set<Character.UnicodeScript> CASED =
            Set.of(Character.UnicodeScript.LATIN, Character.UnicodeScript.CYRILLIC, Character.UnicodeScript.GREEK);

    private static final String COMMON_GREEK = "αοιετσνηυρπκμλ";
    private static final String COMMON_ARABIC = "اليمنرتوبة";
    private static final String COMMON_HEBREW = "יוהלאתרבשמ";
    private static final String COMMON_CHINESE = "的一是不了在人有我他这个們们中来來上大为為和国國地到以说說时時要就出会會可也你对對生能而子那得于於着下自之年";

    /** Enough of a text to tell. */
    private static final int LOOKED_AT = 1 << 16;

    private CharsetJudge() {}

    static Charset guess(byte[] bytes) {
        byte[] head = bytes.length > LOOKED_AT ? Arrays.copyOf(bytes, LOOKED_AT) : bytes;
        Charset best = Charset.forName(CANDIDATES[0]);
        double most = Double.NEGATIVE_INFINITY;
        for (String name : CANDIDATES) {
            if (!Charset.isSupported(name)) {
                continue;
            }
            Charset charset = Charset.forName(name);
            String text = new String(head, charset);
            double score = score(text) + (name.equals("windows-1254") ? turkish(text) : 0);
            if (score > most) {
                most = score;
                best = charset;
            }
        }
        return best;
    }

    /** Turkish and Icelandic letters share six bytes: the company of the others tells them apart. */
    private static double turkish(String text) {
        int own = 0;
        int foreign = 0;
        for (int i = 0; i < text.length(); i++) {
            own += "ığşİŞĞ".indexOf(text.charAt(i)) >= 0 ? 1 : 0;
            foreign += "áéíóúæÁÉÍÓÚÆ".indexOf(text.charAt(i)) >= 0 ? 1 : 0;
        }
        return own > 2 * foreign ? 0.1 : -0.1;
    }

    /** The mean score of the characters beyond ASCII. */
    private static double score(String text) {
        double sum = 0;
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                continue;
            }
            count++;
            char before = i > 0 ? text.charAt(i - 1) : ' ';
            char after = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
            sum += Character.isLetter(c) ? letter(before, c, after) : sign(text, i, before, after);
        }
        return count == 0 ? 0 : sum / count;
    }

    private static double letter(char before, char c, char after) {
        Character.UnicodeScript script = Character.UnicodeScript.of(c);
        double score = 1;
        for (char beside : new char[] {before, after}) {
            if (Character.isLetter(beside)) {
                boolean same = Character.UnicodeScript.of(beside) == script || isJapanese(c) && isJapanese(beside);
                score += same ? 0.5 : -2;
            } else if (beside >= 0x80 && !Character.isSpaceChar(beside) && script == Character.UnicodeScript.LATIN) {
                score -= 1;
            }
        }
        boolean turned = Character.isUpperCase(c) && Character.isLowerCase(before);
        boolean shouted = Character.isUpperCase(c) && Character.isUpperCase(before);
        score -= turned ? 3 : shouted ? 1 : 0;
        boolean alone = !Character.isLetter(before) && !Character.isLetter(after);
        if (alone && CASED.contains(script) && WORDS.indexOf(Character.toLowerCase(c)) < 0) {
            return -1; // £3 and ½ are no words
        }
        return switch (script) {
            case LATIN -> score;
            case CYRILLIC -> score + common(COMMON_CYRILLIC, Character.toLowerCase(c));
            case GREEK -> score + common(COMMON_GREEK, Character.toLowerCase(c));
            case ARABIC -> score + common(COMMON_ARABIC, c);
            case HEBREW -> score + common(COMMON_HEBREW, c);
            case HIRAGANA -> score + 1;
            case HANGUL -> c >= 0x3130 && c <= 0x318F ? score - 3 : score + 1;
            case KATAKANA -> c >= 0xFF61 ? score - 2 : score + 0.5;
            case HAN -> score + (COMMON_CHINESE.indexOf(c) >= 0 ? 2 : -0.3);
            default -> score - 1;
        };
    }

    private static boolean isJapanese(char c) {
        Character.UnicodeScript script = Character.UnicodeScript.of(c);
        return script == Character.UnicodeScript.HIRAGANA
                || script == Character.UnicodeScript.KATAKANA
                || script == Character.UnicodeScript.HAN;
    }

    private static double common(String letters, char c) {
        return letters.indexOf(c) >= 0 ? 0.8 : -0.4;
    }

    /** More than a letter of a word has, so that {@code I’m} is none with an accent: {@code Iím}. */
    private static final double AT_HOME = 2.5;

    private static double sign(String text, int at, char before, char after) {
        char c = text.charAt(at);
        if (c == '\uFFFD' || Character.isISOControl(c)) {
            return -6;
        }
        boolean inWord = Character.isLetter(before) && Character.isLetter(after);
        if (c == '’') {
            return inWord && contracts(text, at + 1) ? AT_HOME : 1.5;
        }
        if (c == '“' && opens(before) && Character.isLetter(after) || c == '”' && closes(before, after)) {
            return AT_HOME;
        }
        if ("“”‘„«»–—…\u00A0、。「」".indexOf(c) >= 0) {
            return inWord && c != '–' && c != '—' ? -1 : 1.5;
        }
        return inWord ? -3 : -0.5;
    }

    /** Whether what English writes behind an apostrophe stands there: s, t, m, d, re, ll, ve. */
    private static boolean contracts(String text, int from) {
        int to = from;
        while (to < text.length() && to < from + 3 && Character.isLetter(text.charAt(to))) {
            to++;
        }
        return " s t m d re ll ve ".contains(" " + text.substring(from, to).toLowerCase(Locale.ROOT) + " ");
    }

    private static boolean opens(char before) {
        return Character.isWhitespace(before) || before == '(';
    }

    private static boolean closes(char before, char after) {
        boolean ended = Character.isLetter(before) || ".,!?".indexOf(before) >= 0;
        return ended && !Character.isLetterOrDigit(after);
    }
}
