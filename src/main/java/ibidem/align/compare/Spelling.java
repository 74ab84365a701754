package ibidem.align.compare;

import java.util.Map;

/**
 * Whether two different strings of lower-case letters are one word: British and American, contracted and full, a slip of
 * the pen. Tables of our own.
 */
final class Spelling {
    /** Pairs that no rule gives; the second form stands for both. */
    private static final Map<String, String> ONE_FORM = table(
            "grey gray plough plow cheque check tyre tire kerb curb gaol jail mould mold moult molt programme program"
                    + " storey story sceptic skeptic sceptical skeptical sceptics skeptics scepticism skepticism judgement"
                    + " judgment acknowledgement acknowledgment ageing aging whilst while amongst among amidst amid shew show"
                    + " shewn shown shewed showed shews shows connexion connection reflexion reflection inflexion inflection"
                    + " licence license practise practice defence defense offence offense pretence pretense disc disk pyjamas"
                    + " pajamas cosy cozy moustache mustache aeroplane airplane aluminium aluminum draught draft draughts drafts"
                    + " mum mom maths math soothe sooth breast breast ye the thro through tho though altho although ev'ry every"
                    + " o'er over e'er ever ne'er never 'tis 'tis tis 'tis it's its ok okay learnt learned burnt"
                    + " burned spelt spelled dreamt dreamed leapt leaped leant leaned spilt spilled spoilt spoiled smelt smelled"
                    + " an a enquire inquire enquiry inquiry enquiries inquiries enquired inquired enclose inclose ensure insure"
                    + " despatch dispatch despatched dispatched grew grew waggon wagon waggons wagons jewellery jewelry woollen"
                    + " woolen marvellous marvelous skilful skillful wilful willful fulfil fulfill fulfils fulfills instalment"
                    + " installment enrol enroll sulphur sulfur yoghurt yogurt doughnut donut dr doctor mr mister st saint percent"
                    + " percent cannot can't burthen burden chuse choose chearful cheerful antient ancient publick public musick"
                    + " music dulness dullness fulness fullness till until til until em them cause because bout about ol old gov governor sen senator"
                    + " rep representative gen general col colonel capt captain lt lieutenant sgt sergeant prof professor rev"
                    + " reverend pres president jan january feb february apr april jun june jul july aug august sep september sept"
                    + " september oct october nov november dec december ave avenue blvd boulevard dept department govt government"
                    + " corp corporation inc incorporated ltd limited bros brothers jr junior sr senior vs versus v versus mt mount"
                    + " ft fort etc etcetera");

    /** Names that reach us in several transcriptions; the first of each group stands for all. Letters and marks as written. */
    private static final Map<String, String> TRANSCRIBED = groups(
            "muhammad mohammad mohammed muhammed mohamed mohamad muhamad mehmed,hizballah hezbollah hizbullah hizbollah"
                    + " hezbullah hizb'allah,quran koran qur'an kuran,tehran teheran,khomeini khomeyni khumayni khumaini,khamenei"
                    + " khamene'i khamenehi,kyiv kiev kyyiv,qaida qaeda qa'ida qa'eda kaida,muslim moslem,muslims moslems,sheikh"
                    + " shaikh sheik shaykh,sayyid seyyed sayyed seyed saeed syed,hussein husayn hussain husain hossein"
                    + " hosein,hasan hassan,ahmadinejad ahmadinezhad,ali aliy,abdullah abdallah abdollah,ibrahim ebrahim,ismail"
                    + " esmail isma'il ismael,yusuf yousef yousuf yussuf youssef,mahmud mahmoud,mubarak mobarak moubarak,zarif"
                    + " zareef,velayati vilayati welayati,qasemi qassemi ghasemi qasimi qassimi,soleimani suleimani soleymani"
                    + " sulaymani,gaddafi qaddafi gadhafi kadafi qadhafi,houthi huthi hothi,houthis huthis,shia shi'a shiah shi'ah,shiite"
                    + " shi'ite,shiites shi'ites,sunni sonni,hadith hadeeth,jihad jehad,ramadan ramazan,ayatollah ayatullah"
                    + " ayatallah,daesh da'esh da'ish daish,isfahan esfahan ispahan,mashhad meshed mashad,peking beijing,tchaikovsky"
                    + " chaikovsky tchaikovskii,dostoevsky dostoyevsky dostoevskii dostoievsky,tolstoy tolstoi,gorbachev gorbachov"
                    + " gorbatchev,yeltsin eltsin,zelensky zelenskyy zelenskiy,kharkiv kharkov,odesa odessa,lviv lvov,czar"
                    + " tsar tzar,czars tsars tzars,genghis chinggis jenghiz,hanukkah chanukah hanukah,pasha"
                    + " pacha,vizier vezir wazir,caliph khalif khalifa,emir amir ameer,sultan soltan");

    /** What the second half of a contraction stands for. */
    private static final Map<String, String> SHORT = Map.of(
            "ll", " will shall ",
            "ve", " have ",
            "re", " are were ",
            "m", " am ",
            "d", " had would should did ",
            "s", " is has us was does ",
            "em", " them ");

    /** Words said as one, and what they are in full. */
    private static final Map<String, String> SOLID = Map.ofEntries(
            Map.entry("gonna", "going to"),
            Map.entry("wanna", "want to"),
            Map.entry("gotta", "got to"),
            Map.entry("kinda", "kind of"),
            Map.entry("sorta", "sort of"),
            Map.entry("outta", "out of"),
            Map.entry("gimme", "give me"),
            Map.entry("lemme", "let me"),
            Map.entry("coulda", "could have"),
            Map.entry("woulda", "would have"),
            Map.entry("shoulda", "should have"),
            Map.entry("alright", "all right"));

    private Spelling() {}

    private static Map<String, String> groups(String groups) {
        Map<String, String> table = new java.util.HashMap<>();
        for (String group : groups.split(",")) {
            String[] forms = group.split(" ");
            for (String form : forms) {
                table.put(form, forms[0]);
            }
        }
        return Map.copyOf(table);
    }

    private static Map<String, String> table(String pairs) {
        String[] words = pairs.split(" ");
        Map<String, String> table = new java.util.HashMap<>();
        for (int i = 0; i + 1 < words.length; i += 2) {
            table.put(words[i], words[i + 1]);
        }
        return Map.copyOf(table);
    }

    /** Whether {@code a} and {@code b}, lower case and different, are one word in two spellings. */
    static boolean isVariant(String a, String b) {
        if (a.isEmpty() || b.isEmpty()) {
            return false;
        }
        return mayStartAlike(a, b) && (plain(a).equals(plain(b)) || withoutApostrophe(a, b));
    }

    /** Whether the two can come to one spelling, by a look at their first letters; most pairs end here. */
    private static boolean mayStartAlike(String a, String b) {
        return a.charAt(0) == b.charAt(0) || mayStartOtherwise(a) || mayStartOtherwise(b);
    }

    private static boolean mayStartOtherwise(String word) {
        char first = word.charAt(0);
        boolean digraph = (first == 'a' || first == 'o') && word.length() > 1 && word.charAt(1) == 'e';
        return first == '\'' || digraph || ONE_FORM.containsKey(word) || TRANSCRIBED.containsKey(word);
    }

    private static boolean withoutApostrophe(String a, String b) {
        boolean left = a.indexOf('\'') >= 0;
        if (left == b.indexOf('\'') >= 0) {
            return false;
        }
        String contracted = left ? a : b;
        String bare = left ? b : a;
        return contracted.replace("'", "").equals(bare) && !isWordOfItsOwn(bare);
    }

    /** Words that a contraction turns into when its apostrophe is lost, and that mean something else. */
    private static boolean isWordOfItsOwn(String word) {
        return switch (word) {
            case "were", "well", "hell", "shell", "ill", "wed", "shed", "id", "lets", "wont", "cant" -> true;
            default -> false;
        };
    }

    /**
     * A slip of the pen: in a long word, inside it, one letter too many or too few, or two neighbours exchanged. Between
     * short words, at a word's edges, or with one letter for another that may make another word ({@code adopt / adapt}).
     */
    static boolean isSlip(String a, String b) {
        String longer = a.length() > b.length() ? a : b;
        String shorter = a.length() > b.length() ? b : a;
        int n = shorter.length();
        if (n < SLIP_WORD || longer.length() > n + 1) {
            return false;
        }
        int start = 0;
        while (start < n && a.charAt(start) == b.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < n - start && a.charAt(a.length() - 1 - end) == b.charAt(b.length() - 1 - end)) {
            end++;
        }
        if (start < SLIP_EDGE || end < SLIP_EDGE) {
            return false;
        }
        boolean swapped = longer.length() == n
                && n - start - end == 2
                && a.charAt(start) == b.charAt(start + 1)
                && a.charAt(start + 1) == b.charAt(start);
        return swapped || longer.length() == n + 1 && start + end >= n;
    }

    /** Letters of a word in which a slip makes no other word, at least; and of it before and after the slip. */
    private static final int SLIP_WORD = 7;

    private static final int SLIP_EDGE = 2;

    /** Letters of other scripts, and figures for letters, that look like Latin ones; below, what they look like. */
    private static final String SEEN =
            "\u0430\u0435\u043e\u0440\u0441\u0443\u0445\u0456\u0458\u0455\u03bf\u03b1\u03bd\u03b9";

    private static final String LOOKS = "aeopcyxijsoavi";

    /** Whether two words look the same and one has letters of another script in it, or a figure for a letter. */
    static boolean lookAlike(String a, String b) {
        if (a.length() != b.length() || Character.isDigit(a.charAt(0)) && Character.isDigit(b.charAt(0))) {
            return false;
        }
        for (int i = 0; i < a.length(); i++) {
            char left = a.charAt(i);
            char right = b.charAt(i);
            if (left != right && !looksLike(left, right) && !looksLike(right, left)) {
                return false;
            }
        }
        return true;
    }

    private static boolean looksLike(char c, char latin) {
        int at = SEEN.indexOf(c);
        return at >= 0 && LOOKS.charAt(at) == latin
                || c == '1' && (latin == 'i' || latin == 'l')
                || c == '0' && latin == 'o';
    }

    static String plain(String spelt) {
        String word = ONE_FORM.getOrDefault(spelt, TRANSCRIBED.getOrDefault(spelt, spelt));
        int n = word.length();
        if (n < 5) {
            return word;
        }
        String plain = word;
        if (plain.endsWith("wards")) {
            plain = plain.substring(0, n - 1);
        }
        plain = ending(plain, "ck", "c");
        plain = ending(plain, "ogue", "og");
        plain = ending(plain, "tre", "ter");
        plain = ending(plain, "tres", "ters");
        plain = ending(plain, "bre", "ber");
        plain = ending(plain, "yse", "yze");
        plain = plain.replace("isation", "ization")
                .replace("our", "or")
                .replace("ae", "e")
                .replace("oe", "e");
        plain = plain.replace("mould", "mold").replace("plough", "plow").replace("ence", "ense");
        for (String end : new String[] {"ise", "ised", "ises", "ising", "iser", "isers", "ysed", "ysing"}) {
            if (plain.endsWith(end) && plain.length() - end.length() >= 3) {
                int at = plain.length() - end.length();
                plain = plain.substring(0, at + 1) + 'z' + plain.substring(at + 2);
            }
        }
        for (String end : new String[] {"lled", "lling", "ller", "llers", "llor", "llous"}) {
            if (plain.endsWith(end) && plain.length() - end.length() >= 3) {
                int at = plain.length() - end.length();
                plain = plain.substring(0, at) + plain.substring(at + 1);
            }
        }
        return plain;
    }

    private static String ending(String word, String from, String to) {
        return word.endsWith(from) ? word.substring(0, word.length() - from.length()) + to : word;
    }

    /** Whether {@code contracted} ({@code we've}) is short for the two words. */
    static boolean isContraction(String contracted, String first, String second) {
        int at = contracted.indexOf('\'');
        if (at < 0) {
            String meant = SOLID.get(contracted);
            return meant != null && meant.equals(first + " " + second);
        }
        if (contracted.endsWith("n't") && second.equals("not")) {
            String verb = contracted.substring(0, contracted.length() - 3);
            return verb.equals(first)
                    || contracted.equals("can't") && first.equals("can")
                    || contracted.equals("won't") && first.equals("will")
                    || contracted.equals("shan't") && first.equals("shall")
                    || contracted.equals("ain't") && (first.equals("is") || first.equals("am") || first.equals("are"));
        }
        String meant = SHORT.get(contracted.substring(at + 1));
        return meant != null && contracted.substring(0, at).equals(first) && meant.contains(" " + second + " ");
    }
}
