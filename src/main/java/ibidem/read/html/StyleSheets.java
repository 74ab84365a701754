package ibidem.read.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The rules of a page's own style sheets that hide or show, and which of them holds for an element: the important one,
 * else the weightier selector, else the later one. Rules for paper or for windows of some width are passed over.
 */
final class StyleSheets {
    /** How many rules are asked about the elements of one page; honest pages need some thousands. */
    private static final int MOST_QUESTIONS = 2_000_000;

    private static final int INLINE = 1_000_000;
    private static final int IMPORTANT = 10_000_000;
    /** Weights are so far apart that the order of rules decides between equal ones only. */
    private static final long ORDERS = 1L << 32;

    private final Map<String, List<Rule>> rules = new HashMap<>();
    private boolean colours;
    private int questions;
    private int order;

    private record Rule(Selector selector, Hiding hiding, int order) {}

    /** Whether any rule gives a ground a colour. */
    boolean hasColours() {
        return colours;
    }

    /** Takes the rules of one {@code <style>}; the comment of HTML that old programs wrap them in is none of CSS. */
    void add(String style) {
        String css = style.replace("<!--", "").replace("-->", "");
        colours |= css.contains("background");
        int at = 0;
        int selectorStart = 0;
        int passedOver = 0;
        // Rules that never end are looked through once, not each of them to the end.
        int lastEnd = css.lastIndexOf('}');
        while (at < css.length()) {
            char c = css.charAt(at);
            if (c == '/' && css.startsWith("/*", at)) {
                int end = css.indexOf("*/", at + 2);
                boolean first = css.substring(selectorStart, at).isBlank();
                at = end < 0 ? css.length() : end + 2;
                selectorStart = first ? at : selectorStart;
                continue;
            }
            if (c == '{') {
                String selector = css.substring(selectorStart, at).strip();
                boolean group = selector.startsWith("@");
                int end = group || at > lastEnd ? -1 : css.indexOf('}', at);
                if (end >= 0) {
                    if (passedOver == 0) {
                        add(selector, css.substring(at + 1, end));
                    }
                    at = end + 1;
                    selectorStart = at;
                    continue;
                }
                passedOver += passedOver > 0 || !holdsAlways(selector) ? 1 : 0;
                selectorStart = at + 1;
            } else if (c == '}') {
                passedOver = Math.max(0, passedOver - 1);
                selectorStart = at + 1;
            } else if (c == ';') {
                selectorStart = at + 1;
            }
            at++;
        }
    }

    private static boolean holdsAlways(String group) {
        return group.startsWith("@layer")
                || group.startsWith("@supports")
                || group.equals("@media screen")
                || group.equals("@media all");
    }

    private void add(String selectors, String declarations) {
        Hiding hiding = Hiding.of(declarations);
        if (hiding.saysNothing()) {
            return;
        }
        for (String one : selectors.split(",")) {
            Selector selector = Selector.of(one.strip());
            if (selector != null) {
                rules.computeIfAbsent(selector.key(), key -> new ArrayList<>())
                        .add(new Rule(selector, hiding, ++order));
            }
        }
    }

    /** Whether the rules and the element's own declarations together take it out of sight. */
    boolean hides(Element element, @Nullable Hiding own) {
        if (rules.isEmpty() && own == null) {
            return false;
        }
        long[] weights = new long[Hiding.MEANS];
        Hiding.Says[] says = new Hiding.Says[Hiding.MEANS];
        take(rules.get("*"), element, weights, says);
        take(rules.get(element.normalName()), element, weights, says);
        if (element.hasAttr("class")) {
            for (String name : element.classNames()) {
                take(rules.get("." + name), element, weights, says);
            }
        }
        if (element.hasAttr("id")) {
            take(rules.get("#" + element.id()), element, weights, says);
        }
        if (own != null) {
            weigh(own, INLINE, Integer.MAX_VALUE, weights, says);
        }
        for (Hiding.Says one : says) {
            if (one == Hiding.Says.HIDDEN) {
                return true;
            }
        }
        return false;
    }

    private void take(@Nullable List<Rule> candidates, Element element, long[] weights, Hiding.Says[] says) {
        if (candidates == null) {
            return;
        }
        for (Rule rule : candidates) {
            questions += rule.selector().steps().size() > 1 ? 10 : 1;
            if (questions > MOST_QUESTIONS) {
                return;
            }
            if (rule.selector().matches(element)) {
                weigh(rule.hiding(), rule.selector().weight(), rule.order(), weights, says);
            }
        }
    }

    private static void weigh(Hiding hiding, int weight, int order, long[] weights, Hiding.Says[] says) {
        for (int means = 0; means < Hiding.MEANS; means++) {
            long own = (weight + (hiding.isImportant(means) ? IMPORTANT : 0)) * ORDERS + order;
            if (hiding.says(means) != Hiding.Says.NOTHING && own >= weights[means]) {
                weights[means] = own;
                says[means] = hiding.says(means);
            }
        }
    }
}
