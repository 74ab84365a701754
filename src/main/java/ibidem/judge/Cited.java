package ibidem.judge;

import ibidem.cite.Citation;
import ibidem.cite.Citation.Form;
import ibidem.cite.CslItem;
import ibidem.library.Availability;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the citations that belong to a quotation say of where it should stand.
 *
 * @param any whether there is a citation at all; a note of mere comment is none
 * @param readable numbers of the sources cited that are held and can be searched, in part or in whole
 * @param obstacles why a quotation that is in none of these may yet stand in a source that is cited
 * @param locator the page or time given; empty if none, or if several citations give one each
 */
public record Cited(boolean any, Set<Integer> readable, Set<Reason> obstacles, String locator) {
    /** What a source may label, too: the number of a paragraph or chapter is no page of it. */
    private static final Set<String> COMPARABLE = Set.of("", "page", "timestamp");

    public static final Cited NOTHING = new Cited(false, Set.of(), Set.of(), "");

    public Cited {
        readable = Set.copyOf(readable);
        obstacles = Set.copyOf(obstacles);
    }

    /** A citation and what its work came to. @param unpublished whether that is an interview, a letter and the like */
    public record Link(Citation citation, CitationVerdict verdict, boolean unpublished) {}

    public static Cited of(Collection<Link> links) {
        Set<Integer> readable = new TreeSet<>();
        Set<Reason> obstacles = EnumSet.noneOf(Reason.class);
        Set<String> locators = new TreeSet<>();
        boolean any = false;
        for (Link link : links) {
            Availability availability = link.verdict().availability();
            if (link.citation().form() == Form.COMMENT || availability == null) {
                continue;
            }
            any = true;
            CslItem csl = link.citation().csl();
            if (!csl.get("locator").isEmpty()) {
                boolean place = COMPARABLE.contains(csl.get("label"));
                locators.add(place ? csl.get("locator") : csl.get("label") + " " + csl.get("locator"));
            }
            obstacle(link, availability).ifPresent(obstacles::add);
            if (availability.status() == Availability.Status.AVAILABLE
                    || availability.status() == Availability.Status.PARTIAL) {
                readable.add(availability.source());
            }
        }
        return new Cited(
                any,
                readable,
                obstacles,
                locators.size() == 1 ? List.copyOf(locators).get(0) : "");
    }

    private static Optional<Reason> obstacle(Link link, Availability availability) {
        if (link.unpublished()) {
            return Optional.of(Reason.UNPUBLISHED);
        }
        return switch (availability.status()) {
            case AVAILABLE -> Optional.empty();
            case PARTIAL -> Optional.of(Reason.PARTIAL_SOURCE);
            case UNREADABLE -> Optional.of(Reason.UNREADABLE);
            case ABSENT, CONFLICT, WAIVED -> Optional.of(Reason.NO_SOURCE);
        };
    }
}
