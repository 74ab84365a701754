package ibidem.read.epub;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** Binds the pages of a book into one page: what links between them becomes a link inside it. */
final class Binding {
    private static final int MAX_DEPTH = 256;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final StringBuilder html = new StringBuilder("<!DOCTYPE html><html><body>");

    Binding(List<String> chapters) {
        for (int i = 0; i < chapters.size(); i++) {
            numbers.put(chapters.get(i), i);
        }
    }

    /** Adds a chapter. XHTML is parsed as XML, or an empty element would take in all that follows it. */
    void add(String name, String source) {
        boolean xml = source.stripLeading().startsWith("<?xml") || source.contains("http://www.w3.org/1999/xhtml");
        Parser parser = (xml ? Parser.xmlParser() : Parser.htmlParser()).setMaxDepth(MAX_DEPTH);
        Document page = parser.parseInput(source, "");
        page.outputSettings().prettyPrint(false).syntax(Document.OutputSettings.Syntax.xml);
        Element body = page.selectFirst("body");
        if (body == null) {
            return;
        }
        body.select("script, style, img, svg, audio, video, object, iframe, link, base")
                .remove();
        for (Element element : body.getAllElements()) {
            relink(element, name);
            if (element.childNodeSize() == 0 && !element.tag().isSelfClosing()) {
                element.appendChild(new TextNode(""));
            }
        }
        body.tagName("section");
        html.append(body.outerHtml()).append('\n');
    }

    private void relink(Element element, String chapter) {
        if (element.hasAttr("id")) {
            element.attr("id", id(chapter, element.attr("id")));
        }
        if (element.hasAttr("name")) {
            element.attr("name", id(chapter, element.attr("name")));
        }
        Attribute link = element.attribute("href");
        if (link == null || link.getValue().contains(":")) {
            return;
        }
        String target = link.getValue();
        String member = Book.resolve(chapter, target);
        int hash = target.indexOf('#');
        if (numbers.containsKey(member)) {
            element.attr("href", "#" + id(member, hash < 0 ? "" : target.substring(hash + 1)));
        } else {
            element.removeAttr("href");
        }
    }

    private String id(String chapter, String id) {
        return "c" + numbers.getOrDefault(chapter, 0) + "-" + id;
    }

    String html() {
        return html + "</body></html>";
    }
}
