package ibidem.cite.names;

import ibidem.cite.CslName;
import ibidem.cite.find.WordClass;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What the words of one name are: initials, particles, family name. */
final class NameParts {
    private static final int MOST_INITIALS = 4;

    /** They begin a name that has no given one: {@code Ibn Khaldun}. */
    private static final Set<String> FILIATION = Set.of("ibn", "bin", "bint", "abu", "ابن", "أبو");

    private NameParts() {}

    /** The word in lower case without marks around it. */
    static String bare(String word) {
        int start = 0;
        int end = word.length();
        while (start < end && !Character.isLetterOrDigit(word.charAt(start))) {
            start++;
        }
        while (end > start && !Character.isLetterOrDigit(word.charAt(end - 1))) {
            end--;
        }
        return word.substring(start, end).toLowerCase(Locale.ROOT);
    }

    /** {@code J.}, {@code J.-P.}, {@code J.R.R.}, {@code JP}: capitals with dots or hyphens, or up to three capitals. */
    static boolean isInitial(String word) {
        if (WordClass.SUFFIX.has(bare(word)) && word.length() > 1) {
            return false; // "Jr."
        }
        int letters = 0;
        boolean dotted = false;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (Character.isLetter(c)) {
                boolean second = i > 0 && Character.isLetter(word.charAt(i - 1));
                if (!Character.isUpperCase(c) && !(second && i == 1 && word.endsWith(".") && word.length() == 3)) {
                    return false;
                }
                letters++;
            } else if (".-‐’'".indexOf(c) >= 0) {
                dotted = true;
            } else if (c != ',') {
                return false;
            }
        }
        return letters > 0 && letters <= (dotted ? MOST_INITIALS + 1 : 3);
    }

    static boolean isInitials(List<String> words) {
        boolean any = false;
        for (String word : words) {
            if (isInitial(word)) {
                any = true;
            } else if (!isParticle(word)) {
                return false;
            }
        }
        return any && words.size() <= MOST_INITIALS + 1;
    }

    static boolean hasInitial(List<String> words) {
        return words.stream().anyMatch(word -> isInitial(word) && word.length() <= 4 && word.indexOf('.') > 0);
    }

    /** Vancouver's {@code Lathan CE}, Russian {@code Иванов И. И.}. */
    static boolean endsInInitials(List<String> words) {
        return words.size() > 1 && isInitial(words.get(words.size() - 1)) && !isInitial(words.get(0));
    }

    static boolean isParticle(String word) {
        return !word.isEmpty()
                && (Character.isLowerCase(word.charAt(0)) && WordClass.PARTICLE.has(word.toLowerCase(Locale.ROOT))
                        || word.equals("d’")
                        || word.equals("de"));
    }

    private static boolean isCapitalParticle(String word) {
        return word.length() > 1 && WordClass.PARTICLE.has(word.toLowerCase(Locale.ROOT)) && !word.endsWith(".");
    }

    /** Behind a given and a family name, or with its full stop: {@code Amartya Sen} is no senior. */
    private static boolean isSuffix(String word, int words) {
        return WordClass.SUFFIX.has(bare(word)) && (words > 2 || word.endsWith("."));
    }

    /** Words that are neither particles nor suffixes. */
    static int coreWords(List<String> words) {
        int core = 0;
        for (String word : words) {
            core += isParticle(word) || isCapitalParticle(word) || WordClass.SUFFIX.has(bare(word)) ? 0 : 1;
        }
        return core;
    }

    /** A name written family first, the parts known. */
    static CslName inverted(List<String> family, List<String> given, String suffix) {
        int particles = given.size();
        while (particles > 1 && isParticle(given.get(particles - 1))) {
            particles--;
        }
        String before = String.join(" ", given.subList(particles, given.size()));
        String surname = (before.isEmpty() ? "" : before + " ") + clean(String.join(" ", family));
        String first = clean(String.join(" ", given.subList(0, particles)));
        boolean contrast = surname.length() > 1 && isUpper(surname) && !isUpper(first);
        return CslName.person(
                contrast ? lowered(surname) : titleCase(surname), suffix.isEmpty() ? first : first + ", " + suffix);
    }

    private static boolean isUpper(String words) {
        return words.codePoints().filter(Character::isLetter).allMatch(Character::isUpperCase);
    }

    /** A name written as spoken, or with its initials behind. */
    static CslName natural(List<String> words) {
        int size = words.size();
        if (size == 1) {
            String only = clean(words.get(0));
            return isAcronym(only) ? CslName.institution(only) : CslName.person(titleCase(only), "");
        }
        if (endsInInitials(words)) {
            int first = size - 1;
            while (first > 1 && isInitial(words.get(first - 1))) {
                first--;
            }
            return CslName.person(
                    titleCase(clean(String.join(" ", words.subList(0, first)))),
                    String.join(" ", words.subList(first, size)));
        }
        if (isEastern(words)) {
            return CslName.person(titleCase(clean(words.get(0))), clean(words.get(1)));
        }
        int end = size;
        while (end > 1 && isSuffix(words.get(end - 1), end)) {
            end--;
        }
        int family = end - 1;
        while (family > 1 && (isParticle(words.get(family - 1)) || isCapitalParticle(words.get(family - 1)))) {
            family--;
        }
        if (family > 1 && words.get(family).equals("y")) {
            family--; // "Ortega y Gasset"
        } else if (family == 2 && isDoubled(words.get(0), words.get(1))) {
            family--; // "Vargas Llosa"
        }
        for (int i = 1; i < family; i++) {
            family = isArticle(words.get(i)) ? i : family; // "Le Roy Ladurie"
        }
        if (family == 1 && (isParticle(words.get(0)) || FILIATION.contains(bare(words.get(0))))) {
            family = 0;
        }
        String given = clean(String.join(" ", words.subList(0, family)));
        String suffix = String.join(" ", words.subList(end, size));
        return CslName.person(
                titleCase(clean(String.join(" ", words.subList(family, end)))),
                suffix.isEmpty() ? given : given + ", " + suffix);
    }

    /** {@code Mao Zedong}, {@code Park Chung-hee}: the surname first, known by a given name of two syllables. */
    private static boolean isEastern(List<String> words) {
        if (words.size() != 2 || !NameWords.EASTERN.has(bare(words.get(0)))) {
            return false;
        }
        String given = clean(words.get(1));
        int hyphen = given.indexOf('-');
        boolean joined = hyphen > 0 && hyphen + 1 < given.length() && Character.isLowerCase(given.charAt(hyphen + 1));
        return joined || NameWords.isChineseGiven(given.toLowerCase(Locale.ROOT));
    }

    /** Whether two surnames follow a given name: the word after it is no second given name. */
    private static boolean isDoubled(String given, String second) {
        return NameWords.HISPANIC.has(bare(given))
                && !isInitial(second)
                && !isParticle(second)
                && !NameWords.HISPANIC.has(bare(second))
                && !WordClass.GIVEN.has(bare(second));
    }

    /** An article with a capital begins a surname, however many words follow. */
    private static boolean isArticle(String word) {
        return Set.of("Le", "La", "Les", "Du").contains(word);
    }

    /** Whether a name begins as a surname does, with a particle of its own: {@code Le Roy Ladurie}, {@code von der Leyen}. */
    static boolean startsAsFamily(List<String> words) {
        return words.size() > 1 && (isArticle(words.get(0)) || isParticle(words.get(0)));
    }

    private static boolean isAcronym(String word) {
        return word.length() >= 2
                && word.length() <= 6
                && word.chars().allMatch(c -> Character.isUpperCase(c) && c < 128);
    }

    private static String clean(String name) {
        int start = 0;
        int end = name.length();
        while (start < end && ",;:()[]\"“”„*_".indexOf(name.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && ",;:()[]\"“”*_".indexOf(name.charAt(end - 1)) >= 0) {
            end--;
        }
        return name.substring(start, end);
    }

    /** {@code MÜLLER-LÜDENSCHEIDT} as {@code Müller-Lüdenscheidt}; anything not in capitals stays. */
    static String titleCase(String family) {
        boolean capitals = family.codePoints().filter(Character::isLetter).count() > 3 && isUpper(family);
        return capitals ? lowered(family) : family;
    }

    private static String lowered(String family) {
        StringBuilder result = new StringBuilder();
        boolean start = true;
        for (int i = 0; i < family.length(); i++) {
            char c = family.charAt(i);
            result.append(start ? c : Character.toLowerCase(c));
            start = !Character.isLetter(c);
        }
        return result.toString();
    }
}
