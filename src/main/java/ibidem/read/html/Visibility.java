package ibidem.read.html;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Which elements a reader of the page cannot see: by attribute, by element, by inline style, by the page's own style
 * sheets as far as these name a single class, id or element. What a script may show later counts as hidden: the page
 * without its scripts is what was read.
 */
final class Visibility {
    /** Words moved so far out of the page are out of sight. */
    private static final double OFF_SCREEN = -900;

    private static final Set<String> NEVER_SHOWN = Set.of("template", "noscript", "noframes", "noembed");
    private static final Set<String> SCREEN_READERS = Set.of(
            "sr-only", "visually-hidden", "visuallyhidden", "screen-reader-text", "screen-reader-only", "offscreen");

    private final Set<String> hiddenSelectors = new HashSet<>();

    Visibility(Tree tree) {
        for (Element element : tree.elements()) {
            if (element.normalName().equals("style")) {
                styleSheet(element.data());
            }
        }
    }

    boolean isHidden(Element element) {
        if (NEVER_SHOWN.contains(element.normalName())) {
            return true;
        }
        if (element.attributesSize() == 0) {
            return hiddenSelectors.contains(element.normalName());
        }
        return element.hasAttr("hidden")
                || element.hasAttr("style") && hides(element.attr("style"))
                || element.hasAttr("class") && element.classNames().stream().anyMatch(this::isHiddenClass)
                || hiddenSelectors.contains("#" + element.attr("id"))
                || hiddenSelectors.contains(element.normalName());
    }

    private boolean isHiddenClass(String name) {
        return SCREEN_READERS.contains(name.toLowerCase(Locale.ROOT)) || hiddenSelectors.contains("." + name);
    }

    /** Collects simple selectors whose rule hides; rules inside {@code @media} and the like are passed over. */
    private void styleSheet(String css) {
        int at = 0;
        int depth = 0;
        int selectorStart = 0;
        // Rules that never end are looked through once, not each of them to the end.
        int lastEnd = css.lastIndexOf('}');
        while (at < css.length()) {
            char c = css.charAt(at);
            if (c == '/' && css.startsWith("/*", at)) {
                int end = css.indexOf("*/", at + 2);
                at = end < 0 ? css.length() : end + 2;
                continue;
            }
            if (c == '{') {
                String selector = css.substring(selectorStart, at).strip();
                boolean group = selector.startsWith("@");
                int end = group || at > lastEnd ? -1 : css.indexOf('}', at);
                if (end >= 0) {
                    if (depth == 0 && hides(css.substring(at + 1, end))) {
                        addSelectors(selector);
                    }
                    at = end + 1;
                    selectorStart = at;
                    continue;
                }
                depth++;
                selectorStart = at + 1;
            } else if (c == '}') {
                depth = Math.max(0, depth - 1);
                selectorStart = at + 1;
            } else if (c == ';') {
                selectorStart = at + 1;
            }
            at++;
        }
    }

    private void addSelectors(String selectors) {
        for (String selector : selectors.split(",")) {
            String simple = selector.strip();
            if (!simple.isEmpty()
                    && simple.chars().skip(1).allMatch(c -> Character.isLetterOrDigit(c) || c == '-' || c == '_')) {
                hiddenSelectors.add(
                        simple.startsWith(".") || simple.startsWith("#") ? simple : simple.toLowerCase(Locale.ROOT));
            }
        }
    }

    /** Whether declarations ({@code display:none; …}) take an element out of sight. */
    static boolean hides(String declarations) {
        boolean positioned = false;
        boolean away = false;
        boolean zero = false;
        boolean clipped = false;
        for (String declaration : declarations.toLowerCase(Locale.ROOT).split(";")) {
            int colon = declaration.indexOf(':');
            if (colon < 0) {
                continue;
            }
            String name = declaration.substring(0, colon).strip();
            String value =
                    declaration.substring(colon + 1).replace("!important", "").strip();
            switch (name) {
                case "display" -> {
                    if (value.equals("none")) {
                        return true;
                    }
                }
                case "visibility" -> {
                    if (value.equals("hidden") || value.equals("collapse")) {
                        return true;
                    }
                }
                case "font-size", "opacity" -> {
                    if (isZero(value)) {
                        return true;
                    }
                }
                case "text-indent", "margin-left", "margin-top" -> {
                    if (number(value) <= OFF_SCREEN) {
                        return true;
                    }
                }
                case "position" -> positioned = value.equals("absolute") || value.equals("fixed");
                case "left", "top", "right", "bottom" -> away |= number(value) <= OFF_SCREEN;
                case "width", "height", "max-height", "max-width" -> zero |= isZero(value);
                case "overflow" -> clipped |= value.equals("hidden");
                case "clip" -> clipped |= value.startsWith("rect(0") || value.startsWith("rect(1px");
                case "clip-path" -> clipped |= value.startsWith("inset(50%") || value.startsWith("inset(100%");
                default -> {}
            }
        }
        return positioned && (away || clipped) || zero && clipped;
    }

    private static boolean isZero(String value) {
        return number(value) == 0;
    }

    /** The number at the start of a length; NaN if there is none. */
    private static double number(String value) {
        int end = 0;
        while (end < value.length() && end < 12 && "+-.0123456789".indexOf(value.charAt(end)) >= 0) {
            end++;
        }
        try {
            return Double.parseDouble(value.substring(0, end));
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }
}
