package ibidem.read.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A CSS selector of names, classes, ids and attributes, inside or right inside others ({@code nav > .menu li[hidden]}).
 * Others are not understood, and what they hide counts as shown.
 *
 * @param steps from the element itself outwards
 */
record Selector(List<Step> steps, int weight) {
    private static final int LONGEST = 200;
    private static final int ID = 10_000;
    private static final int CLASS = 100;

    /**
     * @param name empty for any
     * @param child whether the step after it (outwards) is the parent, not just some ancestor
     */
    record Step(String name, String id, List<String> classes, List<String> attributes, boolean child) {
        boolean matches(Element element) {
            return (name.isEmpty() || element.normalName().equals(name))
                    && (id.isEmpty() || element.id().equals(id))
                    && classes.stream().allMatch(element::hasClass)
                    && attributes.stream().allMatch(attribute -> has(element, attribute));
        }

        private static boolean has(Element element, String attribute) {
            int equal = attribute.indexOf('=');
            if (equal < 0) {
                return element.hasAttr(attribute);
            }
            return element.attr(attribute.substring(0, equal)).equals(attribute.substring(equal + 1));
        }
    }

    /** The selector that {@code text} writes; null where it is beyond this. */
    static @Nullable Selector of(String text) {
        if (text.isEmpty() || text.length() > LONGEST) {
            return null;
        }
        return new Parser(text).parse();
    }

    /** What an element must have for the selector to be asked at all: {@code #id}, {@code .class}, a name or {@code *}. */
    String key() {
        Step own = steps.get(0);
        if (!own.id.isEmpty()) {
            return "#" + own.id;
        }
        if (!own.classes.isEmpty()) {
            return "." + own.classes.get(0);
        }
        return own.name.isEmpty() ? "*" : own.name;
    }

    boolean matches(Element element) {
        return steps.get(0).matches(element) && outside(element, 1);
    }

    private boolean outside(Element element, int first) {
        int step = first;
        for (Element up = element.parent(); step < steps.size(); up = up.parent()) {
            if (up == null) {
                return false;
            }
            if (steps.get(step).matches(up)) {
                step++;
            } else if (steps.get(step - 1).child) {
                return false;
            }
        }
        return true;
    }

    /** Reads from left to right, so that the element's own step comes last. */
    private static final class Parser {
        private final String text;
        private final List<Step> steps = new ArrayList<>();
        private int at;
        private int weight;
        private boolean child;

        Parser(String text) {
            this.text = text;
        }

        @Nullable
        Selector parse() {
            while (at < text.length()) {
                Step step = step();
                if (step == null) {
                    return null;
                }
                steps.add(0, step);
                combinator();
            }
            return steps.isEmpty() ? null : new Selector(List.copyOf(steps), weight);
        }

        private void combinator() {
            child = false;
            while (at < text.length() && (text.charAt(at) <= ' ' || text.charAt(at) == '>')) {
                child |= text.charAt(at++) == '>';
            }
        }

        private @Nullable Step step() {
            int start = at;
            boolean any = at < text.length() && text.charAt(at) == '*';
            at += any ? 1 : 0;
            String name = word().toLowerCase(Locale.ROOT);
            String id = "";
            List<String> classes = new ArrayList<>();
            List<String> attributes = new ArrayList<>();
            weight += name.isEmpty() ? 0 : 1;
            while (at < text.length() && text.charAt(at) > ' ' && text.charAt(at) != '>') {
                char sign = text.charAt(at++);
                String value = sign == '[' ? attribute() : word();
                if (value.isEmpty() || ".#[".indexOf(sign) < 0) {
                    return null;
                }
                id = sign == '#' ? value : id;
                if (sign == '.') {
                    classes.add(value);
                } else if (sign == '[') {
                    attributes.add(value);
                }
                weight += sign == '#' ? ID : CLASS;
            }
            return at == start ? null : new Step(name, id, classes, attributes, child);
        }

        private String word() {
            int from = at;
            while (at < text.length() && isWord(text.charAt(at))) {
                at++;
            }
            return text.substring(from, at);
        }

        private static boolean isWord(char c) {
            return Character.isLetterOrDigit(c) || c == '-' || c == '_';
        }

        /** {@code name} or {@code name=value} without its quotes; empty for others. */
        private String attribute() {
            int close = text.indexOf(']', at);
            if (close < 0) {
                return "";
            }
            String whole = text.substring(at, close).replace("\"", "").replace("'", "");
            at = close + 1;
            String name = whole.substring(0, Math.max(0, whole.indexOf('=') < 0 ? whole.length() : whole.indexOf('=')));
            return name.chars().allMatch(c -> isWord((char) c)) ? whole.strip() : "";
        }
    }
}
