package ibidem.cite.follow;

import java.util.List;

/** Compares names across spellings: transliterations from Cyrillic and Arabic, umlauts written out. */
public final class Names {
    /** What letters come to the same in the common transliterations; longest first. */
    private static final String[][] SOUNDS = {
        {"shch", "s"},
        {"schtsch", "s"},
        {"tsch", "c"},
        {"sch", "s"},
        {"tch", "c"},
        {"dzh", "j"},
        {"dsch", "j"},
        {"zh", "j"},
        {"kh", "h"},
        {"ch", "c"},
        {"sh", "s"},
        {"ts", "c"},
        {"tz", "c"},
        {"gh", "g"},
        {"ph", "f"},
        {"th", "t"},
        {"dh", "d"},
        {"ck", "k"},
        {"ou", "u"},
        {"oo", "u"},
        {"ee", "i"},
        {"ae", "a"},
        {"oe", "o"},
        {"ue", "u"},
        {"yi", "i"},
        {"iy", "i"},
        {"yy", "i"},
        {"ij", "i"},
        {"yo", "e"},
        {"ye", "e"},
        {"je", "e"},
        {"ya", "a"},
        {"ja", "a"},
        {"ia", "a"},
        {"yu", "u"},
        {"ju", "u"},
        {"iu", "u"},
        {"w", "v"},
        {"ff", "v"},
        {"y", "i"},
        {"j", "i"},
        {"q", "k"},
        {"x", "ks"},
        {"z", "s"},
        {"'", ""},
    };

    private static final String CYRILLIC = "абвгдежзийклмнопрстуфхцчшщъыьэюяёіїєґў";
    private static final String[] LATIN = {
        "a", "b", "v", "g", "d", "e", "zh", "z", "i", "i", "k", "l", "m", "n", "o", "p", "r", "s", "t", "u", "f", "kh",
        "ts", "ch", "sh", "shch", "", "y", "", "e", "yu", "ya", "e", "i", "i", "e", "g", "u"
    };
    /** Shorter names are compared letter by letter only. */
    private static final int SHORTEST_SOUND = 4;

    private Names() {}

    /** Whether two folded names may be the same name. */
    public static boolean same(String a, String b) {
        return a.equals(b) || a.length() >= SHORTEST_SOUND && b.length() >= SHORTEST_SOUND && sound(a).equals(sound(b));
    }

    /** Whether every name is among {@code all}. */
    public static boolean allIn(List<String> names, List<String> all) {
        return names.stream().allMatch(name -> in(name, all));
    }

    public static boolean in(String name, List<String> all) {
        if (all.contains(name)) {
            return true;
        }
        return all.stream().anyMatch(other -> same(name, other));
    }

    /**
     * Whether a folded word is an institution's name for short: {@code who} of the World Health Organization. Its
     * letters are first letters of the words, in order; as many as it has may be passed over (of, the, co-).
     */
    public static boolean isShort(String word, List<String> words) {
        int at = 0;
        for (String of : words) {
            if (at < word.length() && of.charAt(0) == word.charAt(at)) {
                at++;
            } else if (at == 0) {
                return false;
            }
        }
        return word.length() >= 2 && at == word.length() && words.size() <= 2 * word.length();
    }

    /** What a folded name comes to whatever the transliteration. */
    static String sound(String name) {
        String latin = latin(name);
        StringBuilder out = new StringBuilder();
        int i = 0;
        while (i < latin.length()) {
            int used = 0;
            for (String[] sound : SOUNDS) {
                if (latin.startsWith(sound[0], i)) {
                    append(out, sound[1]);
                    used = sound[0].length();
                    break;
                }
            }
            if (used == 0) {
                append(out, String.valueOf(latin.charAt(i)));
                used = 1;
            }
            i += used;
        }
        String sound = out.toString();
        return sound.endsWith("ov") || sound.endsWith("ev") ? sound.substring(0, sound.length() - 2) + "v" : sound;
    }

    private static void append(StringBuilder out, String sound) {
        boolean doubled = sound.length() == 1 && out.length() > 0 && out.charAt(out.length() - 1) == sound.charAt(0);
        if (!doubled) {
            out.append(sound);
        }
    }

    private static String latin(String name) {
        boolean cyrillic = false;
        for (int i = 0; i < name.length(); i++) {
            cyrillic |= Character.UnicodeScript.of(name.charAt(i)) == Character.UnicodeScript.CYRILLIC;
        }
        if (!cyrillic) {
            return name;
        }
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            int at = CYRILLIC.indexOf(name.charAt(i));
            out.append(at >= 0 ? LATIN[at] : String.valueOf(name.charAt(i)));
        }
        return out.toString();
    }
}
