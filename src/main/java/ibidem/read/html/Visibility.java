package ibidem.read.html;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Which elements a reader of the page cannot see: by attribute, by element, by inline style, by the page's own style
 * sheets. What a script may show later counts as hidden: the page without its scripts is what was read.
 */
final class Visibility {
    private static final Set<String> NEVER_SHOWN = Set.of("template", "noscript", "noframes", "noembed");
    private static final Set<String> SCREEN_READERS = Set.of(
            "sr-only", "visually-hidden", "visuallyhidden", "screen-reader-text", "screen-reader-only", "offscreen");

    private final StyleSheets sheets = new StyleSheets();
    /** Whether the page's ground is white wherever no element says otherwise. */
    private boolean white = true;

    Visibility(Tree tree) {
        for (Element element : tree.elements()) {
            switch (element.normalName()) {
                case "style" -> sheets.add(element.data());
                case "link" -> white &= !element.attr("rel").contains("stylesheet");
                default -> {}
            }
        }
        white &= !sheets.hasColours();
    }

    boolean isHidden(Element element) {
        if (NEVER_SHOWN.contains(element.normalName())) {
            return true;
        }
        if (element.attributesSize() == 0) {
            return element.normalName().equals("dialog") || sheets.hides(element, null);
        }
        Hiding own = element.hasAttr("style") ? Hiding.of(element.attr("style")) : null;
        return element.hasAttr("hidden")
                || element.hasAttr("popover")
                || element.normalName().equals("dialog") && !element.hasAttr("open")
                || element.hasAttr("class") && element.classNames().stream().anyMatch(Visibility::isForScreenReaders)
                || sheets.hides(element, own)
                || white && isWhite(element, own);
    }

    private static boolean isForScreenReaders(String name) {
        return SCREEN_READERS.contains(name.toLowerCase(Locale.ROOT));
    }

    private static boolean isWhite(Element element, @Nullable Hiding own) {
        boolean white = own != null && own.isWhite()
                || element.normalName().equals("font") && Hiding.isWhite(element.attr("color"));
        for (Element up = element; white && up != null; up = up.parent()) {
            white = !up.hasAttr("bgcolor")
                    && !up.hasAttr("background")
                    && !up.attr("style").contains("background");
        }
        return white;
    }
}
