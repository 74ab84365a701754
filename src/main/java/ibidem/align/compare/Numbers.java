package ibidem.align.compare;

import ibidem.text.Letters;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Figures, number words and the signs beside them: whether two say the same value. Each language knows its own words; {@code
 * once} is no eleven in English.
 */
final class Numbers {
    private static final String ENGLISH = "zero 0 one 1 two 2 three 3 four 4 five 5 six 6 seven 7 eight 8 nine 9 ten 10"
            + " eleven 11 twelve 12 thirteen 13 fourteen 14 fifteen 15 sixteen 16 seventeen 17 eighteen 18 nineteen 19"
            + " twenty 20 thirty 30 forty 40 fifty 50 sixty 60 seventy 70 eighty 80 ninety 90 hundred 100 thousand 1000"
            + " million 1000000 billion 1000000000 trillion 1000000000000 first 1st second 2nd third 3rd fourth 4th"
            + " fifth 5th sixth 6th seventh 7th eighth 8th ninth 9th tenth 10th half ½ percent % dollar $ dollars $"
            + " bn 1000000000 mn 1000000 tn 1000000000000 euro € euros € pound £ pounds £";
    private static final String GERMAN =
            "null 0 eins 1 zwei 2 drei 3 vier 4 fünf 5 sechs 6 sieben 7 acht 8 neun 9 zehn 10"
                    + " elf 11 zwölf 12 dreizehn 13 vierzehn 14 fünfzehn 15 sechzehn 16 siebzehn 17 achtzehn 18 neunzehn 19"
                    + " zwanzig 20 dreißig 30 vierzig 40 fünfzig 50 sechzig 60 siebzig 70 achtzig 80 neunzig 90 hundert 100"
                    + " tausend 1000 million 1000000 millionen 1000000 milliarde 1000000000 milliarden 1000000000 tsd 1000 mio 1000000"
                    + " mrd 1000000000 prozent % euro €";
    private static final String FRENCH =
            "zéro 0 deux 2 trois 3 quatre 4 cinq 5 six 6 sept 7 huit 8 neuf 9 dix 10 onze 11"
                    + " douze 12 treize 13 quatorze 14 quinze 15 seize 16 vingt 20 trente 30 quarante 40 cinquante 50 soixante 60"
                    + " cent 100 cents 100 mille 1000 million 1000000 millions 1000000 milliard 1000000000 milliards 1000000000"
                    + " md 1000000000 mds 1000000000 euro € euros €";
    private static final String SPANISH =
            "cero 0 dos 2 tres 3 cuatro 4 cinco 5 seis 6 siete 7 ocho 8 nueve 9 diez 10 once 11"
                    + " doce 12 trece 13 catorce 14 quince 15 veinte 20 treinta 30 cuarenta 40 cincuenta 50 sesenta 60 setenta 70"
                    + " ochenta 80 noventa 90 cien 100 ciento 100 mil 1000 millón 1000000 millones 1000000 euro € euros €";
    private static final String ITALIAN = "zero 0 due 2 tre 3 quattro 4 cinque 5 sei 6 sette 7 otto 8 nove 9 dieci 10"
            + " undici 11 dodici 12 venti 20 trenta 30 quaranta 40 cinquanta 50 sessanta 60 settanta 70 ottanta 80 novanta 90"
            + " cento 100 mille 1000 milione 1000000 milioni 1000000 miliardo 1000000000 miliardi 1000000000 euro €";
    private static final String RUSSIAN = "два 2 две 2 три 3 четыре 4 пять 5 шесть 6 семь 7 восемь 8 девять 9 десять 10"
            + " одиннадцать 11 двенадцать 12 двадцать 20 тридцать 30 сорок 40 пятьдесят 50 шестьдесят 60 семьдесят 70"
            + " восемьдесят 80 девяносто 90 сто 100 двести 200 триста 300 четыреста 400 пятьсот 500 тысяча 1000 тысячи 1000"
            + " тысяч 1000 миллион 1000000 миллиона 1000000 миллионов 1000000 миллиард 1000000000 миллиардов 1000000000"
            + " тыс 1000 млн 1000000 млрд 1000000000 процент % процента % процентов %";
    private static final String HAN = "〇 0 零 0 一 1 二 2 两 2 兩 2 三 3 四 4 五 5 六 6 七 7 八 8 九 9 十 10 百 100 千 1000"
            + " 万 10000 萬 10000 亿 100000000 億 100000000";

    /** Words for no exact number; each is its own value. */
    private static final String PLURALS = " hundreds thousands millions billions trillions dozens scores ";

    private final Map<String, String> values = new HashMap<>();

    private Numbers(String table) {
        String[] words = table.split(" ");
        for (int i = 0; i + 1 < words.length; i += 2) {
            values.put(words[i], words[i + 1]);
        }
    }

    /** The numbers of a language; English ones where it has none of its own. */
    static Numbers of(Language language) {
        return new Numbers(
                switch (language) {
                    case GERMAN -> GERMAN;
                    case FRENCH -> FRENCH;
                    case SPANISH -> SPANISH;
                    case ITALIAN -> ITALIAN;
                    case RUSSIAN -> RUSSIAN;
                    case OTHER -> HAN;
                    default -> ENGLISH;
                });
    }

    /**
     * Whether a word, lower case, is a number wherever it stands; {@code one}, {@code first}, {@code second} and
     * {@code pound} are other words as often.
     */
    boolean isWord(String word) {
        boolean ambiguous = word.equals("one")
                || word.equals("first")
                || word.equals("second")
                || word.equals("pound")
                || word.equals("pounds");
        return !ambiguous && (values.containsKey(word) || isPlural(word));
    }

    private static boolean isPlural(String word) {
        return word.length() > 5 && PLURALS.contains(" " + word + " ");
    }

    /** Whether a word, lower case, is a figure, a number word or a sign, {@code one} among them. */
    boolean isNumeral(String word) {
        return values.containsKey(word) || isPlural(word) || isFigure(word) || isSign(word);
    }

    private static boolean isFigure(String word) {
        return Character.isDigit(word.charAt(0));
    }

    private static boolean isSign(String word) {
        return word.length() == 1 && !Character.isLetterOrDigit(word.charAt(0));
    }

    /** {@code 5} and {@code five}, {@code 2nd} and {@code 2d}, {@code 10,000} and {@code 10000}. */
    boolean same(String a, String b) {
        String left = values.getOrDefault(a, a);
        String right = values.getOrDefault(b, b);
        char leftMark = groupMark(left);
        char rightMark = groupMark(right);
        // One thousand in one country is one in the other, and no text mixes the two.
        boolean clash = leftMark == '.' && rightMark == ',' || leftMark == ',' && rightMark == '.';
        return !clash && digits(left).equals(digits(right));
    }

    /** Whether two runs of words, lower case, name the same numbers in the same order, with the same signs. */
    boolean same(List<String> a, List<String> b) {
        List<String> left = values(a);
        List<String> right = values(b);
        if (left.size() != right.size()) {
            return false;
        }
        for (int i = 0; i < left.size(); i++) {
            if (!same(left.get(i), right.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** The values that a run of words names, in order, words that name none left out; signs last, in theirs. */
    private List<String> values(List<String> run) {
        List<String> words = new ArrayList<>();
        run.forEach(word -> part(word, words));
        List<String> all = new ArrayList<>();
        List<String> signs = new ArrayList<>();
        Reader reader = new Reader(all);
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            boolean percent = word.equals("per")
                    && i + 1 < words.size()
                    && words.get(i + 1).equals("cent");
            String value = percent ? "%" : values.getOrDefault(word, word);
            i += percent ? 1 : 0;
            if (isSign(value) && value.charAt(0) != '½') {
                reader.end();
                signs.add(value);
            } else {
                reader.read(value, isPlural(word));
            }
        }
        reader.end();
        Collections.sort(signs);
        all.addAll(signs);
        return all;
    }

    /** A figure and the scale written onto it as two words: {@code 14bn}, {@code 14-million}. */
    private void part(String word, List<String> into) {
        int figure = 0;
        while (figure < word.length() && (Character.isDigit(word.charAt(figure)) || isMark(word.charAt(figure)))) {
            figure++;
        }
        boolean hyphen = figure < word.length() && Letters.isDash(word.charAt(figure));
        String scale = word.substring(hyphen ? figure + 1 : figure);
        String value = scale.equals("m") ? "1000000" : scale.equals("k") ? "1000" : values.get(scale);
        if (figure == 0 || value == null || !isFigure(value)) {
            into.add(word);
        } else {
            into.add(word.substring(0, figure));
            into.add(value);
        }
    }

    /** Puts number words together: {@code twenty one}, {@code three hundred and five}, {@code 3.5 million}. */
    private static final class Reader {
        private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
        private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
        private static final BigDecimal TWENTY = BigDecimal.valueOf(20);

        private final List<String> values;
        private boolean open;
        /** What whole thousands come to, and what has been counted since. */
        private BigDecimal total = BigDecimal.ZERO;

        private BigDecimal current = BigDecimal.ZERO;
        /** A single figure as it is written, so that its marks can be compared. */
        private @Nullable String written;

        Reader(List<String> values) {
            this.values = values;
        }

        void read(String value, boolean plural) {
            if (open && value.equals("and")) {
                return;
            }
            String digits = isFigure(value) || value.equals("½") ? digits(value) : "";
            boolean plain = !digits.isEmpty()
                    && digits.length() <= LONGEST
                    && digits.chars().allMatch(c -> c >= '0' && c <= '9' || c == '.')
                    && digits.indexOf('.') == digits.lastIndexOf('.');
            if (plain) {
                add(new BigDecimal(digits), value);
                return;
            }
            end();
            if (plural || !digits.isEmpty()) {
                values.add(value);
            }
        }

        /** Longest figure that is reckoned with; the value of a longer one is its digits. */
        private static final int LONGEST = 30;

        private void add(BigDecimal number, String value) {
            if (open && number.equals(HUNDRED) && current.signum() > 0 && current.compareTo(HUNDRED) < 0) {
                current = current.multiply(HUNDRED);
            } else if (open && isScale(number) && current.signum() > 0) {
                total = total.add(current.multiply(number));
                current = BigDecimal.ZERO;
            } else if (open && fits(number)) {
                current = current.add(number);
            } else {
                end();
                open = true;
                current = number;
                written = value;
                return;
            }
            written = null;
        }

        private static boolean isScale(BigDecimal number) {
            return number.compareTo(THOUSAND) >= 0
                    && number.stripTrailingZeros().unscaledValue().equals(BigInteger.ONE);
        }

        /** Whether {@code number} goes on: one after twenty, ten after a hundred, nine after a thousand. */
        private boolean fits(BigDecimal number) {
            if (current.signum() == 0 && total.signum() > 0) {
                return number.compareTo(THOUSAND) < 0;
            }
            return number.compareTo(BigDecimal.TEN) < 0 && isRound(BigDecimal.TEN) && current.compareTo(TWENTY) >= 0
                    || number.compareTo(HUNDRED) < 0 && isRound(HUNDRED);
        }

        private boolean isRound(BigDecimal unit) {
            return current.signum() > 0 && current.remainder(unit).signum() == 0;
        }

        void end() {
            if (open) {
                String alone = written;
                String sum = total.add(current).stripTrailingZeros().toPlainString();
                values.add(alone != null ? alone : sum);
            }
            open = false;
            total = BigDecimal.ZERO;
            current = BigDecimal.ZERO;
            written = null;
        }
    }

    /** The value as digits, group marks dropped; an ordinal's ending becomes {@code th}. */
    private static String digits(String s) {
        if (s.equals("½")) {
            return "0.5";
        }
        StringBuilder digits = new StringBuilder();
        int i = 0;
        for (; i < s.length(); i++) {
            char c = s.charAt(i);
            if (Character.isDigit(c)) {
                digits.append((char) ('0' + Character.digit(c, 10)));
            } else if (isMark(c)) {
                if (!isGroup(s, i)) {
                    digits.append(c == ':' ? ':' : '.');
                }
            } else {
                break;
            }
        }
        String rest = s.substring(i);
        return digits + (" st nd rd th d e er re ".contains(" " + rest + " ") && !rest.isEmpty() ? "th" : rest);
    }

    private static boolean isMark(char c) {
        return c == ','
                || c == '.'
                || c == ':'
                || c == '\''
                || c == '\u066B'
                || c == '\u066C'
                || c == '\u202F'
                || c == '\u2009';
    }

    /** The first mark that parts thousands; 0 if none does. */
    private static char groupMark(String s) {
        for (int i = 1; i < s.length() && (Character.isDigit(s.charAt(i)) || isMark(s.charAt(i))); i++) {
            if (isMark(s.charAt(i)) && isGroup(s, i)) {
                return s.charAt(i);
            }
        }
        return 0;
    }

    /** Whether exactly three digits follow, and one to three that are not all noughts go before: it parts thousands. */
    private static boolean isGroup(String s, int mark) {
        int digits = 0;
        while (mark + 1 + digits < s.length() && Character.isDigit(s.charAt(mark + 1 + digits))) {
            digits++;
        }
        return digits == 3 && s.charAt(mark) != ':' && s.charAt(0) != '0';
    }
}
