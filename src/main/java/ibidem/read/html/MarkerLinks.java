package ibidem.read.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Tells links that are a note's marker from all others: by what the page calls them, else by their short, raised label. */
final class MarkerLinks {
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
    /** What Google Docs and Word name the places of readers' comments. */
    private static final String[] COMMENTS = {"cmnt", "_msocom_"};

    private static final int LONGEST_LABEL = 12;

    private MarkerLinks() {}

    /** @param target the note's place; null where the page does not hold it */
    record Link(Element link, @Nullable Element target, String label) {}

    /** The markers of a page in their order. */
    static List<Link> of(Tree tree) {
        List<Link> links = new ArrayList<>();
        for (Element element : tree.elements()) {
            String href = element.normalName().equals("a") ? element.attr("href") : "";
            if (href.indexOf('#') < 0 || isComment(href)) {
                continue;
            }
            String label = label(element.text());
            Element target = tree.target(href);
            if (isMarker(tree, element, target, label)) {
                links.add(new Link(element, target, label.isEmpty() ? String.valueOf(links.size() + 1) : label));
            }
        }
        return links;
    }

    private static boolean isMarker(Tree tree, Element link, @Nullable Element target, String label) {
        String href = link.attr("href");
        boolean explicit = isExplicit(link);
        boolean shortLabel = isShort(label);
        if (target == null) {
            boolean own = href.startsWith("#") && href.length() > 1;
            return own && shortLabel && (explicit || raised(link) && hinted(href));
        }
        boolean told = explicit && NoteElements.isNote(target) && !tree.contains(target, link);
        boolean forward = told || tree.place(target) > tree.place(link);
        boolean heading =
                target.normalName().length() == 2 && target.normalName().startsWith("h");
        if (!forward || heading) {
            return false;
        }
        boolean bracketed = !label.isEmpty() && !link.text().strip().equals(label);
        boolean likely = raised(link) || bracketed || hinted(href) || NoteElements.isNote(target);
        return explicit && label.length() <= LONGEST_LABEL || shortLabel && likely;
    }

    /** Whether a link leads to a reader's comment, or an element is named as one. */
    static boolean isComment(String reference) {
        String name = reference.substring(reference.indexOf('#') + 1);
        for (String comment : COMMENTS) {
            if (name.length() > comment.length()
                    && name.startsWith(comment)
                    && Character.isDigit(name.charAt(comment.length()))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isExplicit(Element link) {
        return link.attr("role").equals("doc-noteref")
                || link.attr("data-type").equals("noteref")
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

    /** The label without brackets and blanks; empty where it is none. */
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

    /** Whether a label is a number, a letter, a sign, {@code n 3} or the like. */
    static boolean isShort(String label) {
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
}
