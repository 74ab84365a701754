package ibidem.read.html;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/** The elements of a page in order, so that "before", "inside" and "the element named so" are answered at once. */
final class Tree {
    private final Map<Element, int[]> places = new IdentityHashMap<>();
    private final Map<String, Element> named = new HashMap<>();
    private final List<Element> elements = new ArrayList<>();

    Tree(Element root) {
        Node node = root;
        while (true) {
            if (node instanceof Element element) {
                places.put(element, new int[] {elements.size(), elements.size()});
                elements.add(element);
                name(element);
            }
            Node down = node.firstChild();
            if (down != null) {
                node = down;
                continue;
            }
            while (true) {
                leave(node);
                if (node == root) {
                    return;
                }
                Node next = node.nextSibling();
                if (next != null) {
                    node = next;
                    break;
                }
                Node up = node.parentNode();
                if (up == null) {
                    return;
                }
                node = up;
            }
        }
    }

    private void name(Element element) {
        String id = element.attr("id");
        if (!id.isEmpty()) {
            named.putIfAbsent(id, element);
        }
        if (element.normalName().equals("a") && element.hasAttr("name")) {
            named.putIfAbsent(element.attr("name"), element);
        }
    }

    private void leave(Node node) {
        int[] place = node instanceof Element element ? places.get(element) : null;
        if (place != null) {
            place[1] = elements.size() - 1;
        }
    }

    /** All elements in their order. */
    List<Element> elements() {
        return elements;
    }

    /**
     * The element of this page that a link leads to. What stands before the {@code #} is not asked: a browser that saves a
     * page makes its links absolute, and a book's links name its file.
     */
    @Nullable
    Element target(String href) {
        int hash = href.indexOf('#');
        return hash < 0 || hash + 1 == href.length() ? null : named.get(decoded(href.substring(hash + 1)));
    }

    private static String decoded(String fragment) {
        if (fragment.indexOf('%') < 0) {
            return fragment;
        }
        try {
            return URLDecoder.decode(fragment.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return fragment;
        }
    }

    /** Its place among all elements. */
    int place(Element element) {
        int[] place = places.get(element);
        return place == null ? -1 : place[0];
    }

    /** The place of the last element inside it. */
    int lastPlace(Element element) {
        int[] place = places.get(element);
        return place == null ? -1 : place[1];
    }

    boolean contains(Element outer, Element inner) {
        int place = place(inner);
        return place(outer) <= place && place <= lastPlace(outer);
    }
}
