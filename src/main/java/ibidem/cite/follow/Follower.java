package ibidem.cite.follow;

import ibidem.cite.Citation.Form;
import ibidem.cite.Resolution;
import ibidem.cite.Resolution.Status;
import ibidem.cite.note.Scan;
import ibidem.cite.note.Steering;
import ibidem.cite.words.Role;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Follows the citations of a draft, note by note. One follower a draft; not thread-safe. */
public final class Follower {
    private final List<List<Cited>> notes;
    private final List<String> labels;
    private final Works works = new Works();
    private final Map<String, Integer> noteByLabel = new HashMap<>();
    private final boolean hasList;
    private final Map<Cited, Work> workOf = new HashMap<>();
    private final Map<Cited, Followed> done = new HashMap<>();
    private final Map<String, List<String>> citedBy = new HashMap<>();
    private int order;

    /** @param work the work it came to; null if it came to none, or to something that is no work in full */
    private record Followed(Resolution resolution, @Nullable Work work) {}

    /**
     * @param labels of all notes in the order of the text
     * @param notes their citations
     * @param entries the works of the bibliography
     */
    public Follower(List<String> labels, List<List<Cited>> notes, List<Work> entries) {
        this.labels = labels;
        this.notes = notes;
        for (int i = 0; i < labels.size(); i++) {
            noteByLabel.putIfAbsent(labels.get(i), i);
        }
        for (List<Cited> note : notes) {
            for (Cited cited : note) {
                if (namesWork(cited.form())) {
                    Work work = workOf(cited, order++);
                    workOf.put(cited, work);
                    works.add(work);
                }
            }
        }
        entries.forEach(works::add);
        hasList = !entries.isEmpty();
    }

    private static boolean namesWork(Form form) {
        return form == Form.FULL || form == Form.ARCHIVAL || form == Form.BARE_URL;
    }

    /** Where each citation leads, note by note, in the order given. */
    public List<List<Resolution>> follow() {
        List<List<Resolution>> all = new ArrayList<>();
        for (List<Cited> note : notes) {
            List<Resolution> resolutions = new ArrayList<>();
            for (Cited cited : note) {
                Followed followed = follow(cited);
                done.put(cited, followed);
                list(cited, followed);
                resolutions.add(followed.resolution());
            }
            all.add(resolutions);
        }
        return all;
    }

    /** Labels of the notes that cite each entry of the bibliography, by its id; after {@link #follow}. */
    public Map<String, List<String>> citedBy() {
        return citedBy;
    }

    private void list(Cited cited, Followed followed) {
        Work work = followed.work();
        if (work == null) {
            return;
        }
        Work entry = work.isEntry() ? work : Sameness.entry(work, works);
        if (entry != null) {
            List<String> labels = citedBy.computeIfAbsent(entry.entry(), id -> new ArrayList<>());
            if (labels.isEmpty() || !labels.get(labels.size() - 1).equals(cited.label())) {
                labels.add(cited.label());
            }
        }
    }

    private Followed follow(Cited cited) {
        return switch (cited.form()) {
            case FULL, ARCHIVAL, BARE_URL -> again(cited);
            case IBID -> ibid(cited);
            case CROSSREF -> crossReference(cited);
            case SHORT -> shortForm(cited);
            default -> new Followed(Resolution.NONE, null);
        };
    }

    /** A work cited in full: the first of its kind, or one cited in full before. */
    private Followed again(Cited cited) {
        Work own = workOf.get(cited);
        if (own == null) {
            return new Followed(Resolution.NONE, null);
        }
        Work first = Sameness.first(own, works);
        if (first == null || !first.isBefore(cited.noteIndex(), cited.item())) {
            return new Followed(Resolution.NONE, own);
        }
        return resolved(cited, first, List.of());
    }

    /** The citation just before: in the same note, else the only one of the note before. */
    private Followed ibid(Cited cited) {
        if (!cited.mention().names().isEmpty()) {
            return namedIbid(cited);
        }
        return justBefore(cited);
    }

    private Followed justBefore(Cited cited) {
        if (cited.item() > 1) {
            return through(cited, notes.get(cited.noteIndex()).get(cited.item() - 2));
        }
        int before = cited.noteIndex() - 1;
        if (before < 0) {
            return open(Status.DANGLING, cited);
        }
        if (isGap(labels.get(before), cited.label())) {
            return open(Status.AMBIGUOUS, cited);
        }
        List<Cited> candidates = notes.get(before);
        if (candidates.isEmpty()) {
            return open(Status.DANGLING, cited);
        }
        if (candidates.size() > 1) {
            return sameWork(cited, candidates);
        }
        return through(cited, candidates.get(0));
    }

    /** Several citations in the note before are no ambiguity if they all name one work. */
    private Followed sameWork(Cited cited, List<Cited> candidates) {
        Work work = null;
        for (Cited candidate : candidates) {
            Followed followed = done.get(candidate);
            Work that = followed == null ? null : followed.work();
            if (that == null || work != null && work.order() != that.order()) {
                return open(Status.AMBIGUOUS, cited);
            }
            work = that;
        }
        return work == null
                ? open(Status.AMBIGUOUS, cited)
                : resolved(cited, work, List.of(candidates.get(0).label()));
    }

    private static boolean isGap(String before, String label) {
        try {
            return Integer.parseInt(label) - Integer.parseInt(before) > 1;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private Followed through(Cited cited, Cited target) {
        Followed followed = done.get(target);
        if (target.form() == Form.UNPUBLISHED) {
            return new Followed(
                    new Resolution(
                            Status.RESOLVED, target.label(), target.item(), "", List.of(cited.label(), target.label())),
                    null);
        }
        if (target.form() == Form.COMMENT && !target.piece().clues().hasFacts()) {
            return open(Status.DANGLING, cited);
        }
        if (followed == null || target.form() == Form.UNPARSED || target.form() == Form.COMMENT) {
            return open(Status.AMBIGUOUS, cited);
        }
        Resolution way = followed.resolution();
        if (followed.work() != null) {
            List<String> chain = way.chain().isEmpty() ? List.of(target.label()) : way.chain();
            return resolved(cited, followed.work(), chain);
        }
        List<String> passed = way.chain().isEmpty() ? List.of(target.label()) : way.chain();
        List<String> chain = new ArrayList<>(passed.size() + 1);
        // A note passes itself once, however many ibids it holds: else a note of nothing but these has no end.
        if (!passed.get(0).equals(cited.label())) {
            chain.add(cited.label());
        }
        chain.addAll(passed);
        return new Followed(new Resolution(way.status(), way.note(), way.item(), way.entry(), chain), null);
    }

    /** {@code ACLEC, id., para 4.6}: the one of that name among those just before. */
    private Followed namedIbid(Cited cited) {
        List<Cited> before = new ArrayList<>(notes.get(cited.noteIndex()).subList(0, cited.item() - 1));
        if (cited.noteIndex() > 0) {
            before.addAll(notes.get(cited.noteIndex() - 1));
        }
        Cited found = null;
        for (Cited candidate : before) {
            Followed followed = done.get(candidate);
            Work work = followed == null ? null : followed.work();
            if (work != null && Names.allIn(cited.mention().names(), work.lead())) {
                if (found != null) {
                    return open(Status.AMBIGUOUS, cited);
                }
                found = candidate;
            }
        }
        if (found != null) {
            return through(cited, found);
        }
        Followed byName = brief(cited);
        return byName.resolution().status() == Status.DANGLING ? justBefore(cited) : byName;
    }

    private Followed crossReference(Cited cited) {
        Scan scan = cited.piece().scan();
        int at = cited.piece().clues().crossref();
        int number = -1;
        for (int i = at; i >= 0 && i < cited.piece().to() && number < 0; i++) {
            number = Steering.noteNumber(scan, i);
        }
        if (number < 0) {
            return cited.mention().isEmpty() ? justBefore(cited) : brief(cited);
        }
        Integer index = noteByLabel.get(scan.tokens().folded(number));
        if (index == null) {
            return open(Status.DANGLING, cited);
        }
        return index == cited.noteIndex() ? open(Status.DANGLING, cited) : intoNote(cited, index);
    }

    private Followed intoNote(Cited cited, int index) {
        List<Cited> candidates = notes.get(index);
        if (candidates.isEmpty()) {
            return open(Status.DANGLING, cited);
        }
        List<Cited> fitting = candidates;
        if (!cited.mention().isEmpty()) {
            List<Cited> named = Sameness.meant(cited.mention(), candidates);
            boolean single = candidates.size() == 1 && cited.mention().names().isEmpty();
            fitting = named.isEmpty() && single ? candidates : named;
        }
        if (index > cited.noteIndex()) {
            return forward(cited, fitting);
        }
        if (fitting.size() == 1) {
            return through(cited, fitting.get(0));
        }
        return fitting.isEmpty() ? open(Status.AMBIGUOUS, cited) : sameWork(cited, fitting);
    }

    private static Followed forward(Cited cited, List<Cited> fitting) {
        if (fitting.size() != 1) {
            return open(Status.AMBIGUOUS, cited);
        }
        Cited target = fitting.get(0);
        boolean further = target.form() == Form.SHORT || target.form() == Form.IBID || target.form() == Form.CROSSREF;
        if (further) {
            return open(Status.AMBIGUOUS, cited); // it leads on, perhaps back to here
        }
        return new Followed(
                new Resolution(
                        Status.FORWARD, target.label(), target.item(), "", List.of(cited.label(), target.label())),
                null);
    }

    /** A short form, or what looks like one and names a work by itself: then it is a work to come back to. */
    private Followed shortForm(Cited cited) {
        Followed followed = brief(cited);
        if (followed.resolution().status() == Status.DANGLING && cited.standsAlone()) {
            Work work = workOf(cited, order++);
            works.add(work);
            return new Followed(followed.resolution(), work);
        }
        boolean open = followed.resolution().status() == Status.DANGLING && !hasList;
        // Names and a year mean an entry of a list: without one there is nothing to look in.
        return open && cited.piece().isAuthorDate() ? new Followed(Resolution.NONE, null) : followed;
    }

    /** Author or title, or both, of a work cited in full elsewhere. */
    private Followed brief(Cited cited) {
        List<Work> candidates = works.candidates(cited.mention());
        List<Work> before = candidates.stream()
                .filter(work -> !work.isEntry() && work.isBefore(cited.noteIndex(), cited.item()))
                .toList();
        List<Work> distinct = distinct(Matching.best(before, cited.mention()));
        if (distinct.size() == 1) {
            return resolved(cited, distinct.get(0), List.of());
        }
        if (distinct.size() > 1) {
            Work last = lastCited(cited);
            boolean successive = last != null && distinct.stream().anyMatch(work -> work.order() == last.order());
            return successive && last != null ? resolved(cited, last, List.of()) : open(Status.AMBIGUOUS, cited);
        }
        List<Work> entries =
                Matching.best(candidates.stream().filter(Work::isEntry).toList(), cited.mention());
        if (!entries.isEmpty()) {
            return entries.size() == 1 ? resolved(cited, entries.get(0), List.of()) : open(Status.AMBIGUOUS, cited);
        }
        List<Work> after = Matching.best(
                candidates.stream()
                        .filter(work -> !work.isEntry() && !work.isBefore(cited.noteIndex(), cited.item()))
                        .toList(),
                cited.mention());
        if (!after.isEmpty()) {
            Work later = after.get(0);
            return new Followed(
                    new Resolution(
                            Status.FORWARD, later.label(), later.item(), "", List.of(cited.label(), later.label())),
                    null);
        }
        return open(Matching.isNear(before, cited.mention()) ? Status.AMBIGUOUS : Status.DANGLING, cited);
    }

    /** The work of the citation just before, if there is one: the author's name alone goes on with it (Chicago 14.30). */
    private @Nullable Work lastCited(Cited cited) {
        List<Cited> before = cited.item() > 1
                ? List.of(notes.get(cited.noteIndex()).get(cited.item() - 2))
                : cited.noteIndex() > 0 ? notes.get(cited.noteIndex() - 1) : List.of();
        Followed followed = before.isEmpty() ? null : done.get(before.get(before.size() - 1));
        return followed == null ? null : followed.work();
    }

    /** One of each work: a work cited in full several times is one. */
    private List<Work> distinct(List<Work> fitting) {
        List<Work> distinct = new ArrayList<>();
        for (Work work : fitting) {
            Work first = Sameness.first(work, works);
            Work known = first == null ? work : first;
            if (distinct.stream().noneMatch(other -> other.order() == known.order())) {
                distinct.add(known);
            }
        }
        return distinct;
    }

    private static Followed resolved(Cited cited, Work work, List<String> way) {
        List<String> chain = new ArrayList<>(List.of(cited.label()));
        chain.addAll(way);
        String target = work.isEntry() ? work.entry() : work.label();
        if (!chain.get(chain.size() - 1).equals(target) || chain.size() == 1) {
            chain.add(target);
        }
        return new Followed(new Resolution(Status.RESOLVED, work.label(), work.item(), work.entry(), chain), work);
    }

    private static Followed open(Status status, Cited cited) {
        return new Followed(new Resolution(status, "", 0, "", List.of(cited.label())), null);
    }

    private static Work workOf(Cited cited, int order) {
        Scan scan = cited.piece().scan();
        int title = cited.piece().clues().title();
        int end = title < 0 ? Math.min(cited.piece().to(), cited.piece().from() + 40) : title;
        List<String> lead = new ArrayList<>();
        for (int i = cited.piece().from(); i < end; i++) {
            if (scan.tokens().isWord(i) && !scan.is(i, Role.AND) && !scan.is(i, Role.ET_AL)) {
                String word = scan.tokens().folded(i);
                lead.add(word.endsWith("'s") ? word.substring(0, word.length() - 2) : word);
            }
        }
        lead.addAll(cited.mention().names());
        return new Work(
                order,
                cited.noteIndex(),
                cited.label(),
                cited.item(),
                "",
                cited.mention(),
                lead,
                Work.key(cited.fields().item()));
    }
}
