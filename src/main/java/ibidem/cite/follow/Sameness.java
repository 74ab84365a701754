package ibidem.cite.follow;

import ibidem.cite.Citation.Form;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether two citations in full name one work. */
final class Sameness {
    /** A title of fewer words names a work only together with its author. */
    private static final int TITLE_ALONE = 3;

    private Sameness() {}

    /** The first work of the draft that is the same as {@code work}; itself if none is earlier. */
    static @Nullable Work first(Work work, Works works) {
        Work byKey = works.byKey(work.key());
        if (byKey != null) {
            return byKey;
        }
        Work first = null;
        for (Work other : works.candidates(work.mention())) {
            boolean earlier = first == null || other.order() < first.order();
            if (earlier && !other.isEntry() && isSame(work, other)) {
                first = other;
            }
        }
        return first;
    }

    /** The entry of the bibliography that is the same work; null if none is. */
    static @Nullable Work entry(Work work, Works works) {
        for (Work other : works.candidates(work.mention())) {
            if (other.isEntry() && isSame(work, other)) {
                return other;
            }
        }
        return null;
    }

    private static boolean isSame(Work a, Work b) {
        if (a.order() == b.order()) {
            return true;
        }
        List<String> title = a.mention().title();
        if (title.isEmpty() || Titles.fit(title, b.mention().title()) != Titles.Fit.EQUAL) {
            return false;
        }
        boolean years = a.mention().year().isEmpty()
                || b.mention().year().isEmpty()
                || a.mention().year().equals(b.mention().year());
        boolean keys = a.key().isEmpty() || b.key().isEmpty() || a.key().equals(b.key());
        List<String> names = a.mention().names();
        boolean named = names.isEmpty() || b.mention().names().isEmpty()
                ? names.isEmpty() && b.mention().names().isEmpty()
                : Names.in(names.get(names.size() - 1), b.lead())
                        || Names.in(b.mention().names().get(0), a.lead());
        return years
                && named
                && (keys || title.size() >= TITLE_ALONE)
                && (title.size() >= TITLE_ALONE || !names.isEmpty());
    }

    /**
     * Which citations of a note a reference to that note may mean, by title, else by names. The note that is named is
     * the one with the full citation, so a full one comes before short ones.
     */
    static List<Cited> meant(Mention brief, List<Cited> note) {
        List<Cited> known = note.stream()
                .filter(cited -> Matching.isKnownAs(cited.mention().known(), brief))
                .toList();
        if (!known.isEmpty()) {
            return known;
        }
        List<String> title = brief.title().isEmpty() ? brief.loose() : brief.title();
        boolean titled = title.size() >= Titles.WORDS_ALONE;
        boolean marked = !brief.title().isEmpty();
        List<Cited> found = note.stream()
                .filter(cited -> titled && isTitled(title, cited)
                        || !marked && !brief.names().isEmpty() && Names.allIn(brief.names(), words(cited)))
                .toList();
        if (found.isEmpty() && !brief.names().isEmpty()) {
            found = note.stream()
                    .filter(cited -> Names.allIn(brief.names(), words(cited)))
                    .toList();
        }
        if (found.isEmpty() && !brief.names().isEmpty()) {
            String last = brief.names().get(brief.names().size() - 1);
            found = note.stream().filter(cited -> Names.in(last, words(cited))).toList();
        }
        if (found.isEmpty() && !brief.loose().isEmpty()) {
            String holder = brief.loose().get(brief.loose().size() - 1);
            found = note.stream()
                    .filter(cited -> Names.in(holder, words(cited)))
                    .toList();
        }
        List<Cited> full =
                found.stream().filter(cited -> cited.form() == Form.FULL).toList();
        return full.isEmpty() ? found : full;
    }

    private static boolean isTitled(List<String> title, Cited cited) {
        Titles.Fit words = Titles.fit(title, words(cited));
        Titles.Fit read = Titles.fit(title, cited.mention().title());
        return words == Titles.Fit.START
                || words == Titles.Fit.EQUAL
                || read == Titles.Fit.START
                || read == Titles.Fit.EQUAL;
    }

    /** The words of a citation, and the author's name where {@code ders.} stands for it. */
    private static List<String> words(Cited cited) {
        List<String> words = new ArrayList<>(Mention.words(cited.piece().text()));
        if (cited.piece().sameAuthor()) {
            words.addAll(cited.mention().names());
        }
        return words;
    }
}
