package ibidem.read.html;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Tells the text of a page from what surrounds it. */
final class PageParts {
    /** Elements without words for a reader, or whose words are controls. */
    private static final Set<String> SKIPPED = Set.of(
            "script",
            "style",
            "head",
            "title",
            "meta",
            "link",
            "base",
            "svg",
            "iframe",
            "object",
            "embed",
            "canvas",
            "audio",
            "video",
            "select",
            "textarea",
            "input",
            "button",
            "datalist",
            "annotation",
            "annotation-xml",
            "rp",
            "rt",
            "map",
            "param",
            "source",
            "track");

    private static final Set<String> AROUND_ROLES = Set.of(
            "navigation",
            "banner",
            "contentinfo",
            "complementary",
            "search",
            "menu",
            "menubar",
            "dialog",
            "alertdialog");

    /** Class and id words that name furniture and nothing else. */
    private static final Set<String> AROUND_NAMES = Set.of(
            "nav",
            "navbar",
            "navigation",
            "menu",
            "breadcrumb",
            "breadcrumbs",
            "sidebar",
            "share",
            "sharing",
            "social-share",
            "share-buttons",
            "sharedaddy",
            "cookie",
            "cookies",
            "cookie-banner",
            "cookie-notice",
            "cookie-consent",
            "onetrust-consent-sdk",
            "onetrust-banner-sdk",
            "cybotcookiebotdialog",
            "newsletter",
            "newsletter-signup",
            "advert",
            "advertisement",
            "ad",
            "ads",
            "banner-ad",
            "ad-slot",
            "ad-container",
            "related",
            "related-posts",
            "related-articles",
            "related-content",
            "related-stories",
            "recommended",
            "site-header",
            "site-footer",
            "page-header-nav",
            "pagination",
            "pagenum",
            "pageno",
            "page-number",
            "skip-link",
            "skiplink",
            "skip-to-content",
            "mw-jump-link",
            "mw-editsection",
            "noprint",
            "toc",
            "tags",
            "tag-list",
            "comments-link",
            "subscribe",
            "paywall",
            "promo");

    /** What pulls a sentence out of the text, sells or asks to subscribe is shorter. */
    private static final int SHORTEST_BOX = 300;

    private PageParts() {}

    static boolean isSkipped(Element element) {
        return SKIPPED.contains(element.normalName());
    }

    /** Navigation, asides, site headers and feet. */
    static boolean isAround(Element element) {
        switch (element.normalName()) {
            case "nav" -> {
                return true;
            }
            case "aside" -> {
                return true;
            }
            case "footer" -> {
                return !isWithin(element, "blockquote", "figure");
            }
            case "header" -> {
                return !isWithin(element, "article", "main") && element.selectFirst("h1, h2") == null;
            }
            case "html", "body", "main", "article", "p", "h1", "li", "td", "a", "em", "sup" -> {
                return false;
            }
            default -> {}
        }
        if (element.attributesSize() == 0) {
            return false;
        }
        return AROUND_ROLES.contains(element.attr("role"))
                || element.attr("role").equals("doc-pagebreak")
                || element.attr("epub:type").contains("pagebreak")
                || element.hasAttr("class")
                        && element.classNames().stream()
                                .anyMatch(c -> AROUND_NAMES.contains(c.toLowerCase(Locale.ROOT)))
                || AROUND_NAMES.contains(element.attr("id").toLowerCase(Locale.ROOT));
    }

    /** Whether what stands beside an article is reading matter too: most of it is said in words that lead nowhere else. */
    static boolean isBox(Element aside) {
        if (!aside.normalName().equals("aside") || !isWithin(aside, "article", "main")) {
            return false;
        }
        int linked = aside.select("a, button, form").eachText().stream()
                .mapToInt(String::length)
                .sum();
        int all = aside.text().length();
        return all - linked >= SHORTEST_BOX && linked * 3 < all;
    }

    private static boolean isWithin(Element element, String... names) {
        for (Element up = element.parent(); up != null; up = up.parent()) {
            for (String name : names) {
                if (up.normalName().equals(name)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a table is made of such elements; what else breaks stands in its cells. */
    static boolean isOfTable(Element element) {
        return switch (element.normalName()) {
            case "td", "th", "tr", "tbody", "thead", "tfoot", "caption", "colgroup", "col" -> true;
            default -> false;
        };
    }

    /** Whether an element ends the line of text it stands in. */
    static boolean breaks(Element element) {
        return switch (element.normalName()) {
            case "ins", "del", "svg", "math", "noscript", "template" -> false;
            case "td", "th", "tr", "dt", "dd", "option", "legend", "summary", "figcaption", "body", "html" -> true;
            default -> element.isBlock();
        };
    }

    /** {@code language-java} and the like, or an element for code inside. */
    static boolean isCode(Element pre) {
        return pre.selectFirst("code, samp, kbd") != null
                || pre.className().contains("code")
                || pre.className().contains("highlight");
    }
}
