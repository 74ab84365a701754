package ibidem.library.find;

import ibidem.cite.CslDate;
import ibidem.cite.CslItem;
import ibidem.cite.CslName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a work held agrees with a work cited, apart from their titles.
 *
 * @param agree variables that both give and that agree
 * @param disagree variables that both give and that cannot be the same: what may be another spelling, another script or
 *     another edition's day is in neither list
 */
public record Agreement(List<String> agree, List<String> disagree) {
    private static final Set<String> SMALL = Set.of(
            "of", "and", "for", "in", "on", "und", "für", "et", "de", "du", "des", "y", "e", "com", "org", "net");
    /** Print and screen differ by days; more than this apart, in another year, is another publication. */
    private static final int MONTHS = 12;

    public Agreement {
        agree = List.copyOf(agree);
        disagree = List.copyOf(disagree);
    }

    /**
     * Compares authors, container and date. What the work does not state as such may stand in its first words (a byline,
     * an outlet's name behind the title): there it can agree, never disagree.
     */
    public static Agreement of(CslItem cited, HeldWork work) {
        List<String> agree = new ArrayList<>();
        List<String> disagree = new ArrayList<>();
        CslItem held = work.item();
        Boolean author = authors(cited, held);
        Boolean container = containers(cited, held);
        add("author", author == null && isByline(cited, work) ? Boolean.TRUE : author, agree, disagree);
        add(
                "container-title",
                container == null && isMasthead(cited, work) ? Boolean.TRUE : container,
                agree,
                disagree);
        add("issued", dates(cited.issued(), held.issued()), agree, disagree);
        return new Agreement(agree, disagree);
    }

    private static boolean isByline(CslItem cited, HeldWork work) {
        return creators(work.item()).isEmpty()
                && creators(cited).stream()
                        .map(author -> TitleWords.of(author.display()))
                        .anyMatch(name -> name.size() > 1 && TitleWords.contains(work.start(), name));
    }

    private static boolean isMasthead(CslItem cited, HeldWork work) {
        List<String> outlet = TitleWords.withoutArticle(TitleWords.of(outlet(cited)));
        return outlet(work.item()).isEmpty() && TitleWords.contains(work.start(), outlet);
    }

    private static void add(String variable, @Nullable Boolean same, List<String> agree, List<String> disagree) {
        if (same != null) {
            (same ? agree : disagree).add(variable);
        }
    }

    private static List<CslName> creators(CslItem item) {
        return item.authors().isEmpty() ? item.names().getOrDefault("editor", List.of()) : item.authors();
    }

    /** Null where it cannot be told. */
    private static @Nullable Boolean authors(CslItem cited, CslItem held) {
        List<CslName> ours = creators(cited);
        List<CslName> theirs =
                creators(held).stream().filter(name -> !isAccount(name)).toList();
        if (ours.isEmpty() || theirs.isEmpty()) {
            return null;
        }
        boolean persons = true;
        for (CslName our : ours) {
            for (CslName their : theirs) {
                if (isSame(our, their)) {
                    return true;
                }
                persons &= our.literal().isEmpty() && their.literal().isEmpty();
                persons &= TitleWords.isLatin(our.display()) && TitleWords.isLatin(their.display());
            }
        }
        return persons ? Boolean.FALSE : null;
    }

    /** Whether it is no author's name but that of an account which puts pages up. */
    private static boolean isAccount(CslName name) {
        return ACCOUNTS.contains(name.display().toLowerCase(Locale.ROOT));
    }

    private static final Set<String> ACCOUNTS = Set.of(
            "admin", "administrator", "webmaster", "editor", "root", "user", "guest", "staff", "newsroom", "redaktion");

    /** Whether two names may be one person's: a family name in common, or all consonants of one. */
    static boolean isSame(CslName a, CslName b) {
        List<String> ours = TitleWords.of(a.family().isEmpty() ? a.literal() : a.family());
        List<String> theirs = TitleWords.of(b.display());
        List<String> back = TitleWords.of(b.family().isEmpty() ? b.literal() : b.family());
        return share(ours, theirs) || share(back, TitleWords.of(a.display()));
    }

    private static boolean share(List<String> family, List<String> name) {
        if (family.isEmpty()) {
            return false;
        }
        String last = family.get(family.size() - 1);
        String skeleton = TitleWords.skeleton(last);
        for (String word : name) {
            boolean sounds = skeleton.length() >= 2 && TitleWords.skeleton(word).equals(skeleton);
            if (word.equals(last) || sounds) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Boolean containers(CslItem cited, CslItem held) {
        String ours = outlet(cited);
        String theirs = outlet(held);
        List<String> a = significant(ours);
        List<String> b = significant(theirs);
        if (a.isEmpty() || b.isEmpty()) {
            return null;
        }
        String glued = String.join("", a);
        String other = String.join("", b);
        boolean share = a.stream().anyMatch(b::contains) || glued.contains(other) || other.contains(glued);
        if (share || isAcronym(a, b) || isAcronym(b, a) || abbreviates(a, b) || abbreviates(b, a)) {
            return true;
        }
        return TitleWords.isLatin(ours) && TitleWords.isLatin(theirs) ? Boolean.FALSE : null;
    }

    private static String outlet(CslItem item) {
        return item.container().isEmpty() ? item.get("publisher") : item.container();
    }

    private static List<String> significant(String text) {
        List<String> words = new ArrayList<>(TitleWords.withoutArticle(TitleWords.of(text)));
        words.removeIf(SMALL::contains);
        return words;
    }

    /** {@code NYT}, {@code BBC}: one word made of the others' first letters. */
    private static boolean isAcronym(List<String> one, List<String> many) {
        if (one.size() != 1 || many.size() < 2) {
            return false;
        }
        StringBuilder initials = new StringBuilder();
        many.forEach(word -> initials.append(word.charAt(0)));
        return initials.toString().equals(one.get(0));
    }

    /** {@code J Am Chem Soc}: each word begins a word of the other, in order. */
    private static boolean abbreviates(List<String> brief, List<String> full) {
        int at = 0;
        for (String word : full) {
            if (at < brief.size() && word.startsWith(brief.get(at))) {
                at++;
            }
        }
        return at == brief.size();
    }

    private static @Nullable Boolean dates(@Nullable CslDate cited, @Nullable CslDate held) {
        if (cited == null || held == null) {
            return null;
        }
        if (cited.year() == held.year()) {
            boolean months = cited.month() == 0 || held.month() == 0 || Math.abs(cited.month() - held.month()) <= 1;
            return months ? Boolean.TRUE : null;
        }
        int apart = Math.abs((cited.year() - held.year()) * MONTHS + cited.month() - held.month());
        boolean turn = cited.month() > 0 && held.month() > 0 && apart <= 1;
        return turn ? null : Boolean.FALSE;
    }
}
