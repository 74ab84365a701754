package ibidem.read.html;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** What of a page is a note: by what the page calls it, and how far it reaches from the place that its marker names. */
final class NoteElements {
    private static final Set<String> SIDENOTES = Set.of(
            "sidenote",
            "footnote__note",
            "modern-footnotes-footnote__note",
            "footnote_tooltip",
            "footnote-inline",
            "inline-footnote");
    /** What a note may grow to from the place that its link names. */
    private static final Set<String> CONTAINERS = Set.of("li", "p", "div", "aside", "dd", "dt", "td", "tr", "section");

    private NoteElements() {}

    static boolean isNote(Element element) {
        String type = element.attr("epub:type") + " " + element.attr("data-type");
        String role = element.attr("role");
        return type.contains("footnote") && !type.contains("footnotes")
                || type.contains("endnote") && !type.contains("endnotes")
                || type.contains("rearnote") && !type.contains("rearnotes")
                || role.equals("doc-footnote")
                || role.equals("doc-endnote");
    }

    /** A note that stands inside the text, at its marker's place. */
    static boolean isSidenote(Element element) {
        return element.hasAttr("class") && element.classNames().stream().anyMatch(SIDENOTES::contains);
    }

    /** The element right before a sidenote that shows its label; null where there is none. */
    static @Nullable Element markBefore(Element sidenote) {
        Node before = sidenote.previousSibling();
        while (before instanceof TextNode text && text.isBlank()) {
            before = before.previousSibling();
        }
        boolean mark = before instanceof Element element
                && (element.normalName().equals("sup")
                        || element.normalName().equals("a")
                        || element.selectFirst("sup") != null)
                && MarkerLinks.isShort(MarkerLinks.label(element.text()));
        return mark ? (Element) before : null;
    }

    /** The label of a note that nothing leads to: the digits at the end of its name. */
    static String ownLabel(Element note) {
        String id = note.id();
        int digits = id.length();
        while (digits > 0 && Character.isDigit(id.charAt(digits - 1))) {
            digits--;
        }
        return digits < id.length() ? id.substring(digits) : id.isEmpty() ? "?" : id;
    }

    /**
     * The element that holds the whole note: grown from the target as long as no other note or marker comes in.
     *
     * @param targets the places of all notes' targets, sorted
     */
    static Element around(Element target, Element marker, Tree tree, int[] targets) {
        Element note = target;
        for (Element up = target; up != null && !tree.contains(up, marker); up = up.parent()) {
            String name = up.normalName();
            boolean section = name.equals("section") && !isNote(up);
            if (section || name.equals("ol") || name.equals("ul") || targetsInside(up, tree, targets) > 1) {
                break;
            }
            if (CONTAINERS.contains(name) || up == target) {
                if (up.selectFirst("h1, h2, h3, h4, h5, h6, hr") != null) {
                    break;
                }
                note = up;
            }
            if (name.equals("li") || isNote(up)) {
                break;
            }
        }
        return note;
    }

    private static int targetsInside(Element element, Tree tree, int[] targets) {
        int from = lowerBound(targets, tree.place(element));
        int to = lowerBound(targets, tree.lastPlace(element) + 1);
        return to - from;
    }

    private static int lowerBound(int[] sorted, int value) {
        int at = Arrays.binarySearch(sorted, value);
        return at >= 0 ? at : -at - 1;
    }

    /** Whether an element inside a note leads back to its marker and says nothing else. */
    static boolean isBackLink(Element element, Tree tree, Set<Element> markers) {
        String names = element.className() + " " + element.attr("role") + " " + element.attr("epub:type");
        String lower = names.toLowerCase(Locale.ROOT);
        if (lower.contains("backlink") || lower.contains("footnote-back") || lower.contains("reversefootnote")) {
            return true;
        }
        Element target = element.normalName().equals("a") ? tree.target(element.attr("href")) : null;
        boolean back = target != null && (tree.place(target) < tree.place(element) || markers.contains(target));
        return back && !saysMore(element.text().strip());
    }

    private static boolean saysMore(String text) {
        return text.codePoints().filter(Character::isLetter).count() > 4
                && !text.toLowerCase(Locale.ROOT).startsWith("back")
                && !text.startsWith("Jump");
    }
}
