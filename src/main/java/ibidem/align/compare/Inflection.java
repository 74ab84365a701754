package ibidem.align.compare;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Whether two different words are forms of one, by the endings of a language and a table of irregular ones. */
final class Inflection {
    /** Groups of forms, parted by commas. */
    private static final String IRREGULAR =
            ",be am is are was were been being,have has had having,do does did done doing,"
                    + "go goes went gone going,say says said,make makes made,take takes took taken,come comes came,see sees saw seen,"
                    + "know knows knew known,get gets got gotten,give gives gave given,find finds found,think thinks thought,"
                    + "tell tells told,become becomes became,leave leaves left,feel feels felt,bring brings brought,begin begins"
                    + " began begun,keep keeps kept,hold holds held,write writes wrote written,stand stands stood,hear hears heard,"
                    + "mean means meant,meet meets met,run runs ran,pay pays paid,sit sits sat,speak speaks spoke spoken,lead leads"
                    + " led,grow grows grew grown,lose loses lost,fall falls fell fallen,send sends sent,build builds built,"
                    + "understand understands understood,draw draws drew drawn,break breaks broke broken,spend spends spent,rise"
                    + " rises rose risen,drive drives drove driven,buy buys bought,wear wears wore worn,choose chooses chose chosen,"
                    + "seek seeks sought,throw throws threw thrown,catch catches caught,teach teaches taught,fight fights fought,"
                    + "win wins won,sell sells sold,forget forgets forgot forgotten,eat eats ate eaten,shake shakes shook shaken,fly"
                    + " flies flew flown,sing sings sang sung,swear swears swore sworn,tear tears tore torn,lie lies lay lain,lay"
                    + " lays laid,bear bears bore borne born,strike strikes struck stricken,bind binds bound,man men,woman women,"
                    + "child children,foot feet,tooth teeth,mouse mice,goose geese,life lives,wife wives,knife knives,leaf leaves,"
                    + "half halves,self selves,this these,that those,can could,will would,shall should,may might,bin bist ist sind"
                    + " war waren gewesen,hat haben habe hatte hatten,wird werden wurde wurden,est sont était étaient,suis es"
                    + " sommes êtes,a ont avait avaient,ai as avons avez,es son era eran fue fueron,ha han había,é sono era erano,"
                    + "der die das den dem des,ein eine einen einem einer eines,le la les,el los las,un une,il lo gli i,";

    private Inflection() {}

    static boolean isForm(String a, String b, Language language) {
        if (isIrregular(a, b)) {
            return true;
        }
        int common = 0;
        int most = Math.min(a.length(), b.length());
        while (common < most && a.charAt(common) == b.charAt(common)) {
            common++;
        }
        if (language == Language.ENGLISH) {
            return english(a, b, common);
        }
        int least = a.codePointAt(0) >= 0x590 && a.codePointAt(0) < 0x1000 ? SHORT_STEM : STEM;
        for (int stem = common; stem >= least && common - stem <= LONGEST_ENDING; stem--) {
            if (isEnding(a.substring(stem), language) && isEnding(b.substring(stem), language)) {
                return true;
            }
        }
        return false;
    }

    /** Letters that two forms of a word share at least; fewer in scripts that leave vowels out. */
    private static final int STEM = 4;

    private static final int SHORT_STEM = 3;
    private static final int LONGEST_ENDING = 2;

    private static boolean isEnding(String rest, Language language) {
        for (String ending : language.endings()) {
            if (rest.equals(ending)) {
                return true;
            }
        }
        return false;
    }

    private static boolean english(String a, String b, int common) {
        for (int stem = common; stem >= Math.max(2, common - 1); stem--) {
            String left = a.substring(stem);
            String right = b.substring(stem);
            if (isEnding(left, Language.ENGLISH) && isEnding(right, Language.ENGLISH)) {
                return stem >= 3 || common == Math.min(a.length(), b.length());
            }
            if (altered(left, right) || altered(right, left)) {
                return stem >= 2;
            }
            boolean doubled = stem >= 3 && a.charAt(stem - 1) == a.charAt(stem - 2);
            if (doubled && (isDoubledForm(left, right) || isDoubledForm(right, left))) {
                return true;
            }
        }
        return stemDoubles(a, b, common);
    }

    /** {@code make/making}, {@code carry/carried}, {@code use/used}. */
    private static boolean altered(String left, String right) {
        return switch (left) {
            case "e" -> right.equals("ing") || right.equals("ed");
            case "y" -> right.equals("ies") || right.equals("ied");
            case "ying" -> right.equals("ies") || right.equals("ied") || right.equals("ie");
            case "es" -> right.equals("ing");
            default -> false;
        };
    }

    private static boolean isDoubledForm(String left, String right) {
        return left.isEmpty() && (right.equals("ing") || right.equals("ed"));
    }

    /** {@code run/running}, {@code stop/stopped}, {@code stops/stopping}. */
    private static boolean stemDoubles(String a, String b, int common) {
        String shorter = a.length() < b.length() ? a : b;
        String longer = a.length() < b.length() ? b : a;
        if (common < 3 || longer.length() <= common || longer.charAt(common) != longer.charAt(common - 1)) {
            return false;
        }
        String rest = longer.substring(common + 1);
        String start = shorter.substring(common);
        return (rest.equals("ing") || rest.equals("ed")) && (start.isEmpty() || start.equals("s"));
    }

    private static boolean isIrregular(String a, String b) {
        int[] groups = Irregular.GROUPS.get(a);
        int[] others = groups == null ? null : Irregular.GROUPS.get(b);
        if (groups == null || others == null) {
            return false;
        }
        for (int group : groups) {
            for (int other : others) {
                if (group == other) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The table by word; made when the first pair of words is compared. */
    private static final class Irregular {
        static final Map<String, int[]> GROUPS = groups();

        private static Map<String, int[]> groups() {
            Map<String, int[]> groups = new HashMap<>();
            int group = 0;
            int from = 1;
            for (int i = 1; i < IRREGULAR.length(); i++) {
                char c = IRREGULAR.charAt(i);
                if (c == ' ' || c == ',') {
                    String word = IRREGULAR.substring(from, i);
                    int[] known = groups.getOrDefault(word, new int[0]);
                    int[] more = Arrays.copyOf(known, known.length + 1);
                    more[known.length] = group;
                    groups.put(word, more);
                    from = i + 1;
                    group += c == ',' ? 1 : 0;
                }
            }
            return groups;
        }
    }
}
