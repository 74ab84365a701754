package ibidem.library;

import ibidem.cite.CslDate;
import ibidem.cite.CslItem;
import ibidem.cite.CslName;
import ibidem.library.Availability.Status;
import ibidem.library.find.Agreement;
import ibidem.library.find.CanonicalUrl;
import ibidem.library.find.HeldWork;
import ibidem.library.find.HeldWork.Known;
import ibidem.library.find.TitleMatch;
import ibidem.library.find.TitleWords;
import ibidem.text.Letters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which of the sources held is the work that a citation names. Look-ups by address and DOI are hash look-ups, those by
 * title compare with the sources that share a word of it. Sources that nothing is declared of are looked into when a
 * citation is not found among the declared ones. Not for several threads.
 */
public final class Catalogue {
    /** A title of so many words is hardly two works'. */
    private static final int LONG_TITLE = 4;
    /** A work of another author with the same title is a miscitation only if the title is as long as this. */
    private static final int ACCUSING_TITLE = 5;
    /** Words longer than this tell one title from another; with fewer of them a title is several works'. */
    private static final int SMALL_WORD = 4;

    private static final int TELLING_WORDS = 3;

    /** Shorter words of a long title are passed over in the look-up. */
    private static final int SHORTEST_KEY = 4;
    /** Words of a title that are looked up, the rarest first: one of them may be misspelt. */
    private static final int RAREST = 3;

    private final Works declared = new Works();
    private final Works seen = new Works();
    private final List<Source> unknown = new ArrayList<>();
    private final @Nullable SourceHeads heads;
    private boolean looked;

    private Catalogue(List<Source> sources, @Nullable SourceHeads heads) {
        this.heads = heads;
        for (Source source : sources) {
            Description description = source.description();
            boolean known = !description.csl().equals(CslItem.EMPTY)
                    || !description.urls().isEmpty();
            if (known) {
                declared.add(
                        HeldWork.of(source.number(), description.csl(), description.urls(), Known.DECLARED, List.of()));
            } else {
                unknown.add(source);
            }
        }
    }

    /** A catalogue of {@code sources} by what their descriptions and names say; their texts are not looked at. */
    public static Catalogue of(List<Source> sources) {
        return new Catalogue(sources, null);
    }

    /** A catalogue of all sources, by their descriptions, their own statements and their names. */
    public static Catalogue of(Library library) {
        return new Catalogue(library.sources(), new SourceHeads(library));
    }

    /**
     * The source that holds {@code cited}: by address, by DOI, then by title with container, author and date.
     * {@code CONFLICT} only where the title agrees and what else both state does not.
     */
    public Availability find(CslItem cited) {
        if (cited.equals(CslItem.EMPTY)) {
            return Availability.ABSENT;
        }
        Availability found = declared.find(cited);
        if (found.status() == Status.ABSENT) {
            look();
            found = seen.find(cited);
        }
        boolean unread = heads != null && heads.isNamesOnly() && !unknown.isEmpty();
        return found.equals(Availability.ABSENT) && unread ? SourceHeads.UNREAD : found;
    }

    /**
     * The sources of all works of a draft, each source given to the one that fits best: two works that both look like one
     * file do not both get it.
     */
    public List<Availability> assign(List<CslItem> works) {
        List<Availability> found = new ArrayList<>();
        Map<Integer, Integer> best = new HashMap<>();
        for (int i = 0; i < works.size(); i++) {
            Availability one = find(works.get(i));
            found.add(one);
            int here = i;
            if (one.source() >= 0 && !isSure(one)) {
                best.merge(
                        one.source(),
                        i,
                        (a, b) -> found.get(b).matched().size()
                                        > found.get(a).matched().size()
                                ? here
                                : a);
            }
        }
        for (int i = 0; i < works.size(); i++) {
            Integer winner = best.get(found.get(i).source());
            boolean other = winner != null
                    && winner != i
                    && TitleMatch.of(titleWords(works.get(winner)), titleWords(works.get(i))) == TitleMatch.NONE;
            if (other && !isSure(found.get(i))) {
                found.set(i, Availability.ABSENT);
            }
        }
        return found;
    }

    private static List<String> titleWords(CslItem work) {
        return TitleWords.withoutArticle(TitleWords.of(work.title()));
    }

    private static boolean isSure(Availability found) {
        return found.matched().contains("URL") || found.matched().contains("DOI");
    }

    private void look() {
        if (!looked) {
            looked = true;
            for (Source source : unknown) {
                HeldWork work = heads == null ? SourceHeads.named(source) : heads.work(source);
                seen.add(work);
            }
        }
    }

    /** Works with their look-up tables. */
    private static final class Works {
        private final List<HeldWork> works = new ArrayList<>();
        private final Map<String, List<HeldWork>> byAddress = new HashMap<>();
        private final Map<String, List<HeldWork>> byDoi = new HashMap<>();
        private final Map<String, List<HeldWork>> byWord = new HashMap<>();

        void add(HeldWork work) {
            works.add(work);
            for (String address : work.addresses()) {
                byAddress.computeIfAbsent(address, key -> new ArrayList<>()).add(work);
            }
            String doi = work.item().get("DOI").toLowerCase(Locale.ROOT);
            if (!doi.isEmpty()) {
                byDoi.computeIfAbsent(doi, key -> new ArrayList<>()).add(work);
            }
            Set<String> words = new HashSet<>(work.start());
            work.titles().forEach(words::addAll);
            for (String word : words) {
                byWord.computeIfAbsent(word, key -> new ArrayList<>()).add(work);
            }
        }

        Availability find(CslItem cited) {
            HeldWork byUrl = first(byAddress, CanonicalUrl.of(cited.get("URL")));
            if (byUrl != null) {
                return held(byUrl, "URL", cited);
            }
            HeldWork doi = first(byDoi, cited.get("DOI").toLowerCase(Locale.ROOT));
            if (doi != null) {
                return held(doi, "DOI", cited);
            }
            List<String> title = titleWords(cited);
            Availability best = Availability.ABSENT;
            boolean several = false;
            for (HeldWork work : candidates(title, cited)) {
                Availability here = compare(title, cited, work);
                if (rank(here) > rank(best)) {
                    best = here;
                    several = false;
                } else if (here.source() >= 0 && rank(here) == rank(best)) {
                    several = true;
                }
            }
            // Two files of one author and year are as likely one as the other, unless a title tells.
            return several && !best.matched().contains("title") ? Availability.ABSENT : best;
        }

        private static @Nullable HeldWork first(Map<String, List<HeldWork>> table, String key) {
            List<HeldWork> found = key.isEmpty() ? null : table.get(key);
            return found == null ? null : found.get(0);
        }

        /** The works that share a rare word of the title or an author's name, and those in another alphabet. */
        private List<HeldWork> candidates(List<String> title, CslItem cited) {
            List<HeldWork> candidates = new ArrayList<>();
            Set<Integer> known = new HashSet<>();
            List<String> words = new ArrayList<>(title);
            if (title.size() >= LONG_TITLE) {
                words.removeIf(word -> word.length() < SHORTEST_KEY && !Letters.standsAlone(word.codePointAt(0)));
            }
            words.stream()
                    .map(word -> byWord.getOrDefault(word, List.of()))
                    .filter(found -> !found.isEmpty())
                    .sorted(Comparator.comparingInt(List::size))
                    .limit(RAREST)
                    .forEach(found -> add(found, known, candidates));
            for (CslName author : cited.authors()) {
                for (String word : TitleWords.of(author.family().isEmpty() ? author.literal() : author.family())) {
                    add(byWord.getOrDefault(word, List.of()), known, candidates);
                }
            }
            boolean latin = TitleWords.isLatin(String.join(" ", title));
            for (HeldWork work : works) {
                boolean foreign = !work.item().title().isEmpty()
                        && TitleWords.isLatin(work.item().title()) != latin;
                if (foreign && known.add(work.number())) {
                    candidates.add(work);
                }
            }
            return candidates;
        }

        private static void add(List<HeldWork> found, Set<Integer> known, List<HeldWork> candidates) {
            found.stream().filter(work -> known.add(work.number())).forEach(candidates::add);
        }
    }

    private static int rank(Availability found) {
        return switch (found.status()) {
            case AVAILABLE, PARTIAL -> 10 + found.matched().size();
            case CONFLICT -> 5;
            default -> 0;
        };
    }

    private static Availability held(HeldWork work, String by, CslItem cited) {
        List<String> matched = new ArrayList<>(List.of(by));
        List<String> title = titleWords(cited);
        if (TitleMatch.of(title, work) != TitleMatch.NONE) {
            matched.add("title");
        }
        matched.addAll(Agreement.of(cited, work).agree());
        return new Availability(Status.AVAILABLE, work.number(), matched, "");
    }

    private static Availability compare(List<String> title, CslItem cited, HeldWork work) {
        if (work.known() == Known.GUESSED) {
            return SourceHeads.guess(title, cited, work);
        }
        TitleMatch match = TitleMatch.of(title, work);
        if (match == TitleMatch.NONE) {
            return Availability.ABSENT;
        }
        Agreement rest = Agreement.of(cited, work);
        int agree = rest.agree().size();
        int disagree = rest.disagree().size();
        boolean sure = match == TitleMatch.SAME
                ? disagree == 0 && (agree > 0 || title.size() >= LONG_TITLE) || agree > disagree
                : agree > disagree;
        if (isOfAnotherYear(rest, cited)) {
            return Availability.ABSENT;
        }
        List<String> matched = new ArrayList<>(List.of("title"));
        matched.addAll(rest.agree());
        boolean available = sure || match == TitleMatch.SAME && title.size() >= LONG_TITLE && disagree <= 1;
        boolean conflict = !sure && conflicts(match, title, rest, cited, work);
        if (!available && !conflict) {
            return isSyndicated(match, title, cited, work.item())
                    ? differing(Status.AVAILABLE, rest, matched, cited, work)
                    : Availability.ABSENT;
        }
        return differing(conflict ? Status.CONFLICT : Status.AVAILABLE, rest, matched, cited, work);
    }

    /** What bodies publish under one title comes out again every year: reports, outlooks, manuals. */
    private static boolean isOfAnotherYear(Agreement rest, CslItem cited) {
        return rest.disagree().contains("issued")
                && rest.agree().contains("author")
                && !cited.authors().isEmpty()
                && cited.authors().stream().noneMatch(author -> author.literal().isEmpty());
    }

    private static Availability differing(
            Status status, Agreement rest, List<String> matched, CslItem cited, HeldWork work) {
        return new Availability(status, work.number(), matched, rest.disagree(), difference(rest, cited, work.item()));
    }

    /** One text of one day in two outlets: an agency's report, with another byline. */
    private static boolean isSyndicated(TitleMatch match, List<String> title, CslItem cited, CslItem held) {
        CslDate day = cited.issued();
        return match == TitleMatch.SAME
                && title.size() >= ACCUSING_TITLE
                && day != null
                && day.isFull()
                && day.equals(held.issued());
    }

    /** A wrong answer here is an accusation: the same title, long enough, and more against it than for it. */
    private static boolean conflicts(
            TitleMatch match, List<String> title, Agreement rest, CslItem cited, HeldWork work) {
        if (match != TitleMatch.SAME
                || work.known() == Known.GUESSED
                || rest.agree().size() > 1
                || isSyndicated(match, title, cited, work.item())) {
            return false;
        }
        // Where nothing else agrees, a common title is two works': a column's name, a yearly report's.
        boolean common = rest.agree().isEmpty()
                && title.stream().filter(word -> word.length() > SMALL_WORD).count() < TELLING_WORDS;
        boolean two = rest.disagree().size() >= 2 && title.size() >= LONG_TITLE && !common;
        boolean author = rest.disagree().contains("author") && rest.agree().isEmpty() && title.size() >= ACCUSING_TITLE;
        return two || author;
    }

    private static String difference(Agreement rest, CslItem cited, CslItem held) {
        List<String> differences = new ArrayList<>();
        for (String variable : rest.disagree()) {
            differences.add(variable + " is " + shown(variable, held) + ", cited as " + shown(variable, cited));
        }
        return String.join("; ", differences);
    }

    private static String shown(String variable, CslItem item) {
        return switch (variable) {
            case "author" ->
                item.authors().isEmpty() ? "(editor)" : item.authors().get(0).display();
            case "issued" ->
                item.issued() == null ? "" : String.valueOf(item.issued().year());
            default -> item.container().isEmpty() ? item.get("publisher") : item.container();
        };
    }
}
