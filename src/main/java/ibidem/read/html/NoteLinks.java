package ibidem.read.html;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Notes and their markers as a page links them: a link with a short label that leads forward to the note, and often a
 * link back. Knows the habits of pandoc, Wikipedia, EPUB, Word and LibreOffice exports, and of publishing systems.
 */
final class NoteLinks {
    private static final Set<String> REF_CLASSES = Set.of(
            "footnote-ref",
            "footnoteref",
            "noteref",
            "fnref",
            "fn-ref",
            "footnote-anchor",
            "sdfootnoteanc",
            "sdendnoteanc",
            "footnote-reference",
            "footnote-link",
            "endnote-ref",
            "footnote");
    private static final String[] NOTE_HINTS = {"fn", "foot", "note", "ftn", "edn", "cite", "ref", "bib", "anm", "nota"
    };
    private static final Set<String> SIDENOTES = Set.of(
            "sidenote", "footnote__note", "modern-footnotes-footnote__note", "footnote-inline", "inline-footnote");
    /** What a note may grow to from the place that its link names. */
    private static final Set<String> CONTAINERS = Set.of("li", "p", "div", "aside", "dd", "dt", "td", "tr", "section");

    private static final int LONGEST_LABEL = 12;

    private final Tree tree;
    /** Marker links and their labels. */
    private final Map<Element, String> markers = new IdentityHashMap<>();
    /** Notes and their labels, in the order in which they are first referred to. */
    private final Map<Element, String> notes = new LinkedHashMap<>();
    /** Notes that stand inside the text, at their markers' place. */
    private final Set<Element> sidenotes = Collections.newSetFromMap(new IdentityHashMap<>());

    private final Set<Element> dropped = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<String> labels = new HashSet<>();

    private record Link(Element link, @Nullable Element target, String label) {}

    NoteLinks(Tree tree) {
        this.tree = tree;
        List<Link> links = links();
        List<Element> targets = new ArrayList<>();
        for (Link link : links) {
            if (link.target() != null) {
                targets.add(link.target());
            }
        }
        int[] places =
                targets.stream().mapToInt(tree::place).distinct().sorted().toArray();
        Map<Element, Element> noteOf = new IdentityHashMap<>();
        for (Link link : links) {
            Element target = link.target();
            if (target == null) {
                markers.put(link.link(), link.label());
                continue;
            }
            Element note = noteOf.computeIfAbsent(target, t -> noteAround(t, link.link(), places));
            String label = notes.get(note);
            if (label == null) {
                label = unique(link.label());
                notes.put(note, label);
            }
            markers.put(link.link(), label);
        }
        addUnlinked();
        dropBackLinks();
    }

    /** The label that a marker link shows, or null if the element is none. */
    @Nullable
    String markerLabel(Element element) {
        return markers.get(element);
    }

    Map<Element, String> notes() {
        return notes;
    }

    boolean isNote(Element element) {
        return notes.containsKey(element);
    }

    boolean isSidenote(Element element) {
        return sidenotes.contains(element);
    }

    /** Links back to the text, and what else a note shows beside its words. */
    boolean isDropped(Element element) {
        return dropped.contains(element);
    }

    private List<Link> links() {
        List<Link> links = new ArrayList<>();
        for (Element element : tree.elements()) {
            if (!element.normalName().equals("a") || element.attr("href").indexOf('#') < 0) {
                continue;
            }
            String label = label(element.text());
            String href = element.attr("href");
            Element target = href.startsWith("#") ? tree.named(decoded(href.substring(1))) : null;
            if (isMarker(element, href, target, label)) {
                links.add(new Link(element, target, label.isEmpty() ? String.valueOf(links.size() + 1) : label));
            }
        }
        return links;
    }

    private boolean isMarker(Element link, String href, @Nullable Element target, String label) {
        boolean explicit = isExplicit(link);
        boolean shortLabel = isShort(label);
        if (target == null) {
            boolean own = href.startsWith("#") && href.length() > 1;
            return own && shortLabel && (explicit || raised(link) && hinted(href));
        }
        boolean told = explicit && isNoteElement(target) && !tree.contains(target, link);
        boolean forward = told || tree.place(target) > tree.place(link);
        boolean heading =
                target.normalName().length() == 2 && target.normalName().startsWith("h");
        if (!forward || heading) {
            return false;
        }
        boolean bracketed = !label.isEmpty() && !link.text().strip().equals(label);
        boolean likely = raised(link) || bracketed || hinted(href) || isNoteElement(target);
        return explicit && label.length() <= LONGEST_LABEL || shortLabel && likely;
    }

    private static boolean isExplicit(Element link) {
        return link.attr("role").equals("doc-noteref")
                || link.attr("epub:type").contains("noteref")
                || link.classNames().stream().anyMatch(c -> REF_CLASSES.contains(c.toLowerCase(Locale.ROOT)));
    }

    private static boolean raised(Element link) {
        Element parent = link.parent();
        return parent != null && parent.normalName().equals("sup") || link.selectFirst("sup") != null;
    }

    private static boolean hinted(String href) {
        String lower = href.substring(href.indexOf('#') + 1).toLowerCase(Locale.ROOT);
        for (String hint : NOTE_HINTS) {
            if (lower.contains(hint)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNoteElement(Element element) {
        String type = element.attr("epub:type");
        String role = element.attr("role");
        return type.contains("footnote")
                || type.contains("endnote")
                || type.contains("rearnote")
                || role.equals("doc-footnote")
                || role.equals("doc-endnote");
    }

    /** The label without brackets and blanks. */
    static String label(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isAroundLabel(text.charAt(start))) {
            start++;
        }
        while (end > start && isAroundLabel(text.charAt(end - 1))) {
            end--;
        }
        return end - start > LONGEST_LABEL ? "" : text.substring(start, end);
    }

    private static boolean isAroundLabel(char c) {
        return c <= ' ' || c == '\u00A0' || "[](){}.:^,".indexOf(c) >= 0;
    }

    private static boolean isShort(String label) {
        if (label.isEmpty()) {
            return false;
        }
        boolean digits = label.length() <= 4 && label.chars().allMatch(Character::isDigit);
        boolean roman = label.length() <= 6 && label.chars().allMatch(c -> "ivxlc".indexOf(c) >= 0);
        boolean letter = label.length() == 1 && Character.isLetter(label.charAt(0));
        boolean sign = label.length() <= 3 && label.chars().allMatch(c -> "*†‡§¶#".indexOf(c) >= 0);
        boolean noted = label.length() > 2
                && (label.startsWith("n") || label.startsWith("note ") || label.startsWith("nb "))
                && label.chars().skip(1).anyMatch(Character::isDigit);
        return digits || roman || letter || sign || noted;
    }

    /** The element that holds the whole note: grown from the target as long as no other note or marker comes in. */
    private Element noteAround(Element target, Element marker, int[] targets) {
        Element note = target;
        for (Element up = target; up != null && !tree.contains(up, marker); up = up.parent()) {
            boolean mine = targetsInside(up, targets) <= 1;
            boolean section = up.normalName().equals("section") && !isNoteElement(up);
            if (!mine
                    || section
                    || up.normalName().equals("ol")
                    || up.normalName().equals("ul")) {
                break;
            }
            if (CONTAINERS.contains(up.normalName()) || up == target) {
                boolean wide = holdsNotesHeading(up);
                if (wide) {
                    break;
                }
                note = up;
            }
            if (up.normalName().equals("li") || isNoteElement(up)) {
                break;
            }
        }
        return note;
    }

    private static boolean holdsNotesHeading(Element element) {
        return element.selectFirst("h1, h2, h3, h4, h5, h6, hr") != null;
    }

    private int targetsInside(Element element, int[] targets) {
        int from = lowerBound(targets, tree.place(element));
        int to = lowerBound(targets, tree.lastPlace(element) + 1);
        return to - from;
    }

    private static int lowerBound(int[] sorted, int value) {
        int at = java.util.Arrays.binarySearch(sorted, value);
        return at >= 0 ? at : -at - 1;
    }

    private String unique(String label) {
        String unique = label;
        for (int n = 2; !labels.add(unique); n++) {
            unique = label + " (" + n + ")";
        }
        return unique;
    }

    /** Notes inside the text, and notes that nothing leads to. */
    private void addUnlinked() {
        int sides = 0;
        TreeSet<Integer> places = new TreeSet<>();
        notes.keySet().forEach(note -> places.add(tree.place(note)));
        for (Element element : tree.elements()) {
            boolean side =
                    element.hasAttr("class") && element.classNames().stream().anyMatch(SIDENOTES::contains);
            boolean note = isNoteElement(element)
                    && !element.normalName().equals("section")
                    && !element.normalName().equals("ol");
            if (!side && !note || isInNote(element)) {
                continue;
            }
            if (side) {
                sidenotes.add(element);
                do {
                    sides++;
                } while (labels.contains(String.valueOf(sides)));
                notes.put(element, unique(String.valueOf(sides)));
            } else if (!holdsNote(element, places)) {
                notes.put(element, unique(ownLabel(element)));
            }
        }
    }

    private boolean holdsNote(Element element, TreeSet<Integer> places) {
        Integer next = places.ceiling(tree.place(element));
        return next != null && next <= tree.lastPlace(element);
    }

    private boolean isInNote(Element element) {
        for (Element up = element; up != null; up = up.parent()) {
            if (notes.containsKey(up)) {
                return true;
            }
        }
        return false;
    }

    private static String ownLabel(Element note) {
        String id = note.id();
        int digits = id.length();
        while (digits > 0 && Character.isDigit(id.charAt(digits - 1))) {
            digits--;
        }
        return digits < id.length() ? id.substring(digits) : id.isEmpty() ? "?" : id;
    }

    private void dropBackLinks() {
        for (Element note : notes.keySet()) {
            for (Element element : note.getAllElements()) {
                if (isBackLink(element)) {
                    dropped.add(element);
                }
            }
        }
    }

    private boolean isBackLink(Element element) {
        String names = element.className() + " " + element.attr("role") + " " + element.attr("epub:type");
        String lower = names.toLowerCase(Locale.ROOT);
        if (lower.contains("backlink") || lower.contains("footnote-back") || lower.contains("reversefootnote")) {
            return true;
        }
        String href = element.attr("href");
        if (!element.normalName().equals("a") || !href.startsWith("#") || href.length() < 2) {
            return false;
        }
        Element target = tree.named(decoded(href.substring(1)));
        boolean back = target != null && (tree.place(target) < tree.place(element) || markers.containsKey(target));
        String text = element.text().strip();
        boolean words = text.codePoints().filter(Character::isLetter).count() > 4
                && !text.toLowerCase(Locale.ROOT).startsWith("back")
                && !text.startsWith("Jump");
        return back && !words;
    }

    private static String decoded(String fragment) {
        if (fragment.indexOf('%') < 0) {
            return fragment;
        }
        try {
            return java.net.URLDecoder.decode(fragment.replace("+", "%2B"), java.nio.charset.StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return fragment;
        }
    }
}
