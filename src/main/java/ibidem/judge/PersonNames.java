package ibidem.judge;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Compares names of persons: titles, fuller and shorter forms, initials, short given names, transliterations. */
final class PersonNames {
    /** What two names are to each other. */
    enum Likeness {
        SAME,
        /** Certainly two persons. */
        DIFFERENT,
        UNSURE
    }

    /** Shorter family names must agree letter by letter: Cruz and Cruise. */
    private static final int SKELETON_LENGTH = 4;

    private static final Set<String> TITLES = Set.of(
            "mr",
            "mrs",
            "ms",
            "miss",
            "dr",
            "prof",
            "professor",
            "sir",
            "dame",
            "lord",
            "lady",
            "president",
            "vice",
            "senator",
            "sen",
            "rep",
            "representative",
            "congressman",
            "congresswoman",
            "governor",
            "gov",
            "general",
            "gen",
            "col",
            "colonel",
            "maj",
            "major",
            "capt",
            "captain",
            "lt",
            "sgt",
            "adm",
            "admiral",
            "secretary",
            "minister",
            "prime",
            "chancellor",
            "ambassador",
            "judge",
            "justice",
            "king",
            "queen",
            "prince",
            "princess",
            "pope",
            "cardinal",
            "bishop",
            "archbishop",
            "rev",
            "reverend",
            "rabbi",
            "imam",
            "ayatollah",
            "sheikh",
            "mayor",
            "sheriff",
            "former",
            "jr",
            "sr",
            "ii",
            "iii",
            "esq",
            "herr",
            "frau",
            "monsieur",
            "madame",
            "hon",
            "the",
            "candidate",
            "nominee",
            "speaker");

    private static final Set<String> PARTICLES = Set.of(
            "de", "von", "van", "der", "den", "bin", "ibn", "al", "el", "del", "della", "di", "du", "da", "la", "le",
            "zu");

    /** Words that no person’s name holds: with one of these on either side nothing is certain. */
    private static final Set<String> BODIES = Set.of(
            "campaign",
            "house",
            "committee",
            "party",
            "office",
            "ministry",
            "department",
            "university",
            "council",
            "court",
            "news",
            "times",
            "post",
            "journal",
            "institute",
            "association",
            "foundation",
            "company",
            "group",
            "agency",
            "bank",
            "government",
            "administration",
            "congress",
            "senate",
            "parliament",
            "union",
            "commission",
            "team",
            "statement",
            "report",
            "spokesman",
            "spokeswoman",
            "officials",
            "states",
            "democrats",
            "republicans",
            "voters",
            "network",
            "question",
            "audience",
            "moderator",
            "press",
            "police",
            "church",
            "center",
            "centre",
            "embassy",
            "army");

    private static final Map<String, String> SHORT = Map.ofEntries(
            Map.entry("bill", "william"),
            Map.entry("will", "william"),
            Map.entry("bob", "robert"),
            Map.entry("rob", "robert"),
            Map.entry("jim", "james"),
            Map.entry("mike", "michael"),
            Map.entry("tom", "thomas"),
            Map.entry("dick", "richard"),
            Map.entry("rick", "richard"),
            Map.entry("joe", "joseph"),
            Map.entry("bernie", "bernard"),
            Map.entry("tim", "timothy"),
            Map.entry("dave", "david"),
            Map.entry("dan", "daniel"),
            Map.entry("chris", "christopher"),
            Map.entry("steve", "steven"),
            Map.entry("tony", "anthony"),
            Map.entry("ted", "edward"),
            Map.entry("liz", "elizabeth"),
            Map.entry("beth", "elizabeth"),
            Map.entry("kate", "katherine"),
            Map.entry("sue", "susan"),
            Map.entry("meg", "margaret"),
            Map.entry("jeff", "jeffrey"),
            Map.entry("greg", "gregory"),
            Map.entry("ben", "benjamin"),
            Map.entry("sam", "samuel"),
            Map.entry("matt", "matthew"),
            Map.entry("nick", "nicholas"),
            Map.entry("andy", "andrew"),
            Map.entry("ed", "edward"),
            Map.entry("don", "donald"));

    private PersonNames() {}

    /** Small letters without marks, punctuation and a possessive ’s. */
    static String plain(String name) {
        String bare = Normalizer.normalize(name.replaceAll("[’']s\\b", ""), Normalizer.Form.NFKD);
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < bare.length(); i++) {
            char c = bare.charAt(i);
            if (Character.isLetter(c)) {
                plain.append(Character.toLowerCase(c));
            } else if (Character.isWhitespace(c) || c == '-' || c == '.' || c == ',') {
                plain.append(' ');
            }
        }
        return plain.toString().strip().replaceAll(" +", " ");
    }

    static Likeness compare(String one, String other) {
        List<String> a = parts(one);
        List<String> b = parts(other);
        if (a.isEmpty() || b.isEmpty() || !person(one, a) || !person(other, b)) {
            return plain(one).equals(plain(other)) ? Likeness.SAME : Likeness.UNSURE;
        }
        if (a.containsAll(b) || b.containsAll(a)) {
            return Likeness.SAME;
        }
        String familyA = a.get(a.size() - 1);
        String familyB = b.get(b.size() - 1);
        boolean family = familyA.equals(familyB)
                || skeleton(familyA).equals(skeleton(familyB)) && familyA.length() >= SKELETON_LENGTH;
        if (family) {
            return a.size() == 1 || b.size() == 1 || given(a.get(0), b.get(0)) ? Likeness.SAME : Likeness.UNSURE;
        }
        if (script(familyA) != script(familyB)) {
            return Likeness.UNSURE;
        }
        boolean shares = a.stream().anyMatch(part -> part.length() > 1 && b.contains(part));
        boolean near = close(familyA, familyB);
        return shares && (a.size() == 1 || b.size() == 1) || near ? Likeness.UNSURE : Likeness.DIFFERENT;
    }

    private static List<String> parts(String name) {
        List<String> parts = new ArrayList<>();
        for (String part : plain(name).split(" ")) {
            if (!part.isEmpty() && !TITLES.contains(part) && !PARTICLES.contains(part)) {
                parts.add(part);
            }
        }
        return parts;
    }

    /** Whether the words look like a person’s name: capitals only, and no body’s word. */
    private static boolean person(String name, List<String> parts) {
        if (parts.size() > 5 || parts.stream().anyMatch(BODIES::contains)) {
            return false;
        }
        String[] words = name.strip().split("\\s+");
        boolean described =
                Character.isLowerCase(words[words.length - 1].codePointAt(0)) || words[0].equalsIgnoreCase("the");
        if (described) {
            return false;
        }
        for (String word : words) {
            boolean small = Character.isLowerCase(word.codePointAt(0));
            if (small && !PARTICLES.contains(plain(word)) && !TITLES.contains(plain(word))) {
                return false;
            }
        }
        return true;
    }

    private static boolean given(String one, String other) {
        String a = SHORT.getOrDefault(one, one);
        String b = SHORT.getOrDefault(other, other);
        boolean initial = a.length() == 1 || b.length() == 1;
        return initial ? a.charAt(0) == b.charAt(0) : a.equals(b) || skeleton(a).equals(skeleton(b));
    }

    private static Character.UnicodeScript script(String word) {
        return Character.UnicodeScript.of(word.codePointAt(0));
    }

    /** One letter more, less or other between long names: too near to accuse. */
    private static boolean close(String a, String b) {
        if (Math.abs(a.length() - b.length()) > 1 || Math.min(a.length(), b.length()) < SKELETON_LENGTH) {
            return false;
        }
        int i = 0;
        while (i < Math.min(a.length(), b.length()) && a.charAt(i) == b.charAt(i)) {
            i++;
        }
        int skipA = a.length() >= b.length() ? 1 : 0;
        int skipB = b.length() >= a.length() ? 1 : 0;
        return i == Math.min(a.length(), b.length()) || a.substring(i + skipA).equals(b.substring(i + skipB));
    }

    /**
     * The consonants of a name as transliterations agree on them: Lavrov and Lawrow, Qassemi and Ghasemi, Zelensky and
     * Selenskyj. Cyrillic letters are read as Latin ones first.
     */
    static String skeleton(String name) {
        String latin = Cyrillic.toLatin(name)
                .replace("tsch", "c")
                .replace("tch", "c")
                .replace("sch", "s")
                .replace("sh", "s")
                .replace("ch", "c")
                .replace("kh", "h")
                .replace("gh", "g")
                .replace("ph", "f")
                .replace("th", "t")
                .replace("ck", "k")
                .replace("x", "ks");
        StringBuilder bones = new StringBuilder();
        for (int i = 0; i < latin.length(); i++) {
            char c = bone(latin.charAt(i));
            if (c != 0 && (bones.isEmpty() || bones.charAt(bones.length() - 1) != c)) {
                bones.append(c);
            }
        }
        return latin.endsWith("a") ? bones.append('a').toString() : bones.toString(); // Petrov and Petrova
    }

    private static char bone(char c) {
        return switch (c) {
            case 'a', 'e', 'i', 'o', 'u', 'y', 'j', 'h' -> 0;
            case 'w' -> 'v';
            case 'z' -> 's';
            case 'q', 'g' -> 'k';
            default -> c;
        };
    }
}
