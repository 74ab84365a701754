package ibidem.read.html;

import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Notes and their markers as a page links them: a link with a short label that leads forward to the note, and often a
 * link back. Knows the habits of pandoc, Wikipedia, EPUB, Word, Google Docs and LibreOffice exports, and of publishing
 * systems.
 */
final class NoteLinks {
    private final Tree tree;
    /** Marker links and their labels. */
    private final Map<Element, String> markers = new IdentityHashMap<>();
    /** Notes and their labels, in the order in which they are first referred to. */
    private final Map<Element, String> notes = new LinkedHashMap<>();
    /** Notes that stand inside the text and have no mark there that could be seen. */
    private final Set<Element> unmarked = Collections.newSetFromMap(new IdentityHashMap<>());
    /** What readers of a manuscript wrote beside it. */
    private final Set<Element> comments = Collections.newSetFromMap(new IdentityHashMap<>());

    private final Set<Element> dropped = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<String> labels = new HashSet<>();

    NoteLinks(Tree tree) {
        this.tree = tree;
        List<MarkerLinks.Link> links = MarkerLinks.of(tree);
        int[] targets = targets(links);
        Map<Element, Element> noteOf = new IdentityHashMap<>();
        for (MarkerLinks.Link link : links) {
            Element target = link.target();
            if (target == null) {
                markers.put(link.link(), link.label());
                continue;
            }
            Element note = noteOf.computeIfAbsent(target, t -> NoteElements.around(t, link.link(), tree, targets));
            String label = notes.get(note);
            if (label == null) {
                label = unique(link.label());
                notes.put(note, label);
            }
            markers.put(link.link(), label);
        }
        addUnlinked();
        setCommentsAside(targets);
        dropBackLinks();
    }

    private int[] targets(List<MarkerLinks.Link> links) {
        return links.stream()
                .map(MarkerLinks.Link::target)
                .filter(target -> target != null)
                .mapToInt(tree::place)
                .distinct()
                .sorted()
                .toArray();
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

    /** Whether the note stands in the text without a mark, so that its place is its mark. */
    boolean isUnmarked(Element element) {
        return unmarked.contains(element);
    }

    /** Whether the element is a comment on the text and none of its words. */
    boolean isComment(Element element) {
        return comments.contains(element);
    }

    /** Links back to the text, and what else a note shows beside its words. */
    boolean isDropped(Element element) {
        return dropped.contains(element);
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
        TreeSet<Integer> places = new TreeSet<>();
        notes.keySet().forEach(note -> places.add(tree.place(note)));
        int sides = 0;
        for (Element element : tree.elements()) {
            boolean side = NoteElements.isSidenote(element);
            boolean note = NoteElements.isNote(element)
                    && !element.normalName().equals("section")
                    && !element.normalName().equals("ol");
            if (!side && !note || isInNote(element)) {
                continue;
            }
            if (side) {
                sides = addSidenote(element, sides);
            } else if (!holdsNote(element, places)) {
                notes.put(element, unique(NoteElements.ownLabel(element)));
            }
        }
    }

    /** @param count how many sidenotes without marks came before. Returns how many there are now */
    private int addSidenote(Element element, int count) {
        Element mark = NoteElements.markBefore(element);
        if (mark != null) {
            String label = unique(MarkerLinks.label(mark.text()));
            mark.getAllElements().forEach(markers::remove);
            notes.put(element, label);
            markers.put(mark, label);
            return count;
        }
        int next = count + 1;
        while (labels.contains(String.valueOf(next))) {
            next++;
        }
        unmarked.add(element);
        notes.put(element, unique(String.valueOf(next)));
        return next;
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

    private void setCommentsAside(int[] targets) {
        for (Element element : tree.elements()) {
            String href = element.normalName().equals("a") ? element.attr("href") : "";
            Element target = MarkerLinks.isComment(href) ? tree.target(href) : null;
            if (target != null) {
                dropped.add(element);
                comments.add(NoteElements.around(target, element, tree, targets));
            }
        }
    }

    private void dropBackLinks() {
        for (Element note : notes.keySet()) {
            for (Element element : note.getAllElements()) {
                if (NoteElements.isBackLink(element, tree, markers.keySet())) {
                    dropped.add(element);
                }
            }
        }
    }
}
