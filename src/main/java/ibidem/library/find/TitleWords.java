package ibidem.library.find;

import ibidem.text.Letters;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Titles, names and outlets as folded words. */
public final class TitleWords {
    private static final Set<String> ARTICLES = Set.of(
            "the", "a", "an", "der", "die", "das", "le", "la", "les", "el", "los", "las", "il", "lo", "un", "une");
    /** Romanisation of Russian letters, near enough for consonants to agree under any of the usual systems. */
    private static final Map<Integer, String> CYRILLIC = Map.ofEntries(
            Map.entry((int) 'а', "a"),
            Map.entry((int) 'б', "b"),
            Map.entry((int) 'в', "v"),
            Map.entry((int) 'г', "g"),
            Map.entry((int) 'д', "d"),
            Map.entry((int) 'е', "e"),
            Map.entry((int) 'ж', "zh"),
            Map.entry((int) 'з', "z"),
            Map.entry((int) 'и', "i"),
            Map.entry((int) 'й', "y"),
            Map.entry((int) 'к', "k"),
            Map.entry((int) 'л', "l"),
            Map.entry((int) 'м', "m"),
            Map.entry((int) 'н', "n"),
            Map.entry((int) 'о', "o"),
            Map.entry((int) 'п', "p"),
            Map.entry((int) 'р', "r"),
            Map.entry((int) 'с', "s"),
            Map.entry((int) 'т', "t"),
            Map.entry((int) 'у', "u"),
            Map.entry((int) 'ф', "f"),
            Map.entry((int) 'х', "kh"),
            Map.entry((int) 'ц', "ts"),
            Map.entry((int) 'ч', "ch"),
            Map.entry((int) 'ш', "sh"),
            Map.entry((int) 'щ', "shch"),
            Map.entry((int) 'ъ', ""),
            Map.entry((int) 'ы', "y"),
            Map.entry((int) 'ь', ""),
            Map.entry((int) 'э', "e"),
            Map.entry((int) 'ю', "yu"),
            Map.entry((int) 'я', "ya"),
            Map.entry((int) 'ё', "e"),
            Map.entry((int) 'і', "i"),
            Map.entry((int) 'ї', "yi"),
            Map.entry((int) 'є', "ye"),
            Map.entry((int) 'ґ', "g"));

    private TitleWords() {}

    /**
     * Runs of letters and digits in lower case without accents, figures of any script as ASCII ones; {@code Won’t} is one
     * word. Of scripts without blanks each character is one.
     */
    public static List<String> of(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (Letters.standsAlone(c)) {
                flush(word, words);
                words.add(String.valueOf(c));
            } else if (Character.isDigit(c)) {
                word.append((char) ('0' + Character.digit(c, 10)));
            } else if (Character.isLetter(c) || Character.isSurrogate(c)) {
                word.append(c == 'ß' ? "ss" : c == 'ø' ? "o" : c == 'ł' ? "l" : c == 'ı' ? "i" : String.valueOf(c));
            } else if (Character.getType(c) != Character.NON_SPACING_MARK && c != '\'' && c != '’' && c != 'ʼ') {
                flush(word, words);
            }
        }
        flush(word, words);
        return words;
    }

    /** How many words they are, a character of a script without blanks being half a one. */
    public static int count(List<String> words) {
        int halves = 0;
        for (String word : words) {
            halves += word.length() == 1 && Letters.standsAlone(word.charAt(0)) ? 1 : 2;
        }
        return halves / 2;
    }

    private static void flush(StringBuilder word, List<String> words) {
        if (word.length() > 0) {
            words.add(word.toString());
            word.setLength(0);
        }
    }

    /** Without an article in front. */
    public static List<String> withoutArticle(List<String> words) {
        return words.size() > 1 && ARTICLES.contains(words.get(0)) ? words.subList(1, words.size()) : words;
    }

    /** Whether the text has letters and all of them are Latin ones. */
    public static boolean isLatin(String text) {
        boolean any = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c)) {
                any = true;
                if (Character.UnicodeScript.of(c) != Character.UnicodeScript.LATIN) {
                    return false;
                }
            }
        }
        return any;
    }

    /**
     * A word's consonants, equal ones once and those that romanisations confuse as one: what is left the same when a name
     * goes through another alphabet. Cyrillic letters are romanised first.
     */
    public static String skeleton(String word) {
        StringBuilder latin = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            String letter = CYRILLIC.get((int) word.charAt(i));
            latin.append(letter == null ? String.valueOf(word.charAt(i)) : letter);
        }
        String spelt = latin.toString()
                .replace("shch", "s")
                .replace("sch", "s")
                .replace("tch", "c")
                .replace("ch", "c")
                .replace("sh", "s")
                .replace("zh", "z")
                .replace("kh", "h")
                .replace("gh", "g")
                .replace("ts", "c")
                .replace("tz", "c")
                .replace("ph", "f")
                .replace("th", "t")
                .replace("ck", "k")
                .replace("x", "ks")
                .replace("j", "z")
                .replace("q", "k")
                .replace("w", "v");
        StringBuilder consonants = new StringBuilder();
        for (int i = 0; i < spelt.length(); i++) {
            char c = spelt.charAt(i);
            boolean vowel = "aeiouyhʹ".indexOf(c) >= 0;
            if (!vowel && (consonants.length() == 0 || consonants.charAt(consonants.length() - 1) != c)) {
                consonants.append(c);
            }
        }
        return consonants.toString();
    }

    /** The share of words, counted on both sides, that one ordered matching of the two lists covers: 0 to 1. */
    public static double ratio(List<String> a, List<String> b) {
        int[] before = new int[b.size() + 1];
        for (String word : a) {
            int[] row = new int[b.size() + 1];
            for (int j = 1; j <= b.size(); j++) {
                row[j] = word.equals(b.get(j - 1)) ? before[j - 1] + 1 : Math.max(before[j], row[j - 1]);
            }
            before = row;
        }
        return a.isEmpty() && b.isEmpty() ? 0 : 2.0 * before[b.size()] / (a.size() + b.size());
    }

    /** Whether {@code phrase} stands in {@code words} in one piece; an empty one stands nowhere. */
    public static boolean contains(List<String> words, List<String> phrase) {
        if (phrase.isEmpty()) {
            return false;
        }
        for (int i = 0; i + phrase.size() <= words.size(); i++) {
            if (words.get(i).equals(phrase.get(0))
                    && words.subList(i, i + phrase.size()).equals(phrase)) {
                return true;
            }
        }
        return false;
    }
}
