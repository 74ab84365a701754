package ibidem.cite.follow;

import ibidem.cite.follow.Titles.Fit;
import java.util.ArrayList;
import java.util.List;

/** Which works a short form may mean. */
final class Matching {
    /** A short form says no more than this. */
    private static final int MOST_WORDS = 16;

    private Matching() {}

    /**
     * The works that fit best, all equally well; empty if none fits.
     *
     * @param works candidates
     * @param brief a short form
     */
    static List<Work> best(List<Work> works, Mention brief) {
        int best = Integer.MAX_VALUE;
        List<Work> fitting = new ArrayList<>();
        for (Work work : works) {
            int rank = rank(work, brief);
            if (rank < best) {
                best = rank;
                fitting.clear();
            }
            if (rank == best && rank < Integer.MAX_VALUE) {
                fitting.add(work);
            }
        }
        return fitting;
    }

    /**
     * Whether what fits none may be a careless form of one: the same author's, a word of the title in common; a title
     * without marks with one word amiss; or too many words to be a short form.
     */
    static boolean isNear(List<Work> works, Mention brief) {
        if (brief.loose().size() > MOST_WORDS) {
            return true;
        }
        for (Work work : works) {
            boolean author = !brief.names().isEmpty() && Names.allIn(brief.names(), work.lead());
            boolean shares = brief.title().stream()
                    .anyMatch(
                            word -> word.length() > 3 && work.mention().title().contains(word));
            if (author && (shares || brief.title().isEmpty())
                    || isMisspelt(brief.loose(), work.mention().loose())) {
                return true;
            }
        }
        return false;
    }

    /** Whether {@code brief} begins as {@code full} does, but for one word. */
    private static boolean isMisspelt(List<String> brief, List<String> full) {
        if (brief.size() < MISSPELT_WORDS || brief.size() > full.size()) {
            return false;
        }
        int unlike = 0;
        for (int i = 0; i < brief.size(); i++) {
            unlike += Titles.sameWord(brief.get(i), full.get(i)) ? 0 : 1;
        }
        return unlike <= 1;
    }

    /** Words of a short form in which one may be misspelt, at least. */
    private static final int MISSPELT_WORDS = 4;

    /** How well a work fits, 0 best; {@link Integer#MAX_VALUE} if it does not. */
    private static int rank(Work work, Mention brief) {
        if (isKnownAs(work.mention().known(), brief)) {
            return 0;
        }
        if (!brief.year().isEmpty() && !work.mention().year().isEmpty() && !sameYear(brief.year(), work)) {
            return Integer.MAX_VALUE;
        }
        if (!brief.title().isEmpty()) {
            return byTitle(work, brief);
        }
        int names = byNames(work, brief);
        return names < Integer.MAX_VALUE ? names : byLooseWords(work, brief.loose());
    }

    /** Whether a short form is, or begins with, the name that a work was given when it was cited in full. */
    static boolean isKnownAs(List<String> known, Mention brief) {
        return !known.isEmpty() && (Titles.startsWith(brief.loose(), known) || Titles.startsWith(brief.title(), known));
    }

    private static boolean sameYear(String year, Work work) {
        String other = work.mention().year();
        return year.equals(other) || year.length() == 4 && other.length() == 5 && other.startsWith(year);
    }

    private static int byTitle(Work work, Mention brief) {
        Fit read = Titles.fit(brief.title(), work.mention().title());
        Fit marked = Titles.fit(brief.title(), work.mention().marked());
        Fit fit = read.compareTo(marked) < 0 ? read : marked;
        boolean named = !brief.names().isEmpty() && Names.allIn(brief.names(), work.lead());
        if (fit == Fit.NONE) {
            // The title of a volume: The Second World War, vol. 1: The Gathering Storm.
            boolean volume =
                    named && Titles.abridges(brief.title(), work.mention().loose());
            return volume ? Fit.NONE.ordinal() * 2 : Integer.MAX_VALUE;
        }
        boolean unnamed = brief.names().isEmpty() || work.mention().names().isEmpty();
        boolean enough = fit == Fit.EQUAL
                || brief.title().size() >= Titles.WORDS_ALONE && fit == Fit.START
                || Titles.isParty(brief.title(), work.mention().title());
        if (named || unnamed && enough) {
            return fit.ordinal() * 2 + (named ? 0 : 1);
        }
        return Integer.MAX_VALUE;
    }

    private static int byNames(Work work, Mention brief) {
        List<String> names = brief.names();
        if (names.isEmpty() || !Names.allIn(names, work.lead())) {
            return Integer.MAX_VALUE;
        }
        List<String> authors = work.mention().names();
        if (Names.allIn(names, authors)) {
            boolean alone = authors.size() <= names.size()
                    && brief.etAl() == work.mention().etAl();
            boolean several = brief.etAl() && work.mention().etAl();
            return alone || several ? 0 : Names.same(names.get(0), authors.get(0)) ? 1 : 2;
        }
        return 3;
    }

    /** A title without marks: the words start the work's, or are its title. */
    private static int byLooseWords(Work work, List<String> loose) {
        if (loose.size() < Titles.WORDS_ALONE) {
            return Integer.MAX_VALUE;
        }
        Fit title = Titles.fit(loose, work.mention().title());
        Fit whole = Titles.fit(loose, work.mention().loose());
        boolean spaced =
                Titles.fit(loose, work.lead()) == Fit.INSIDE && loose.stream().allMatch(word -> word.length() == 1);
        boolean fits = spaced || title == Fit.EQUAL || title == Fit.START || whole == Fit.EQUAL || whole == Fit.START;
        return fits ? 4 : Integer.MAX_VALUE;
    }
}
