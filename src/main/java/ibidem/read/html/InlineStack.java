package ibidem.read.html;

import ibidem.read.Inline;
import ibidem.read.VisibleText;
import ibidem.text.TextSpan;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The elements around the words being written that give them a meaning of their own. */
final class InlineStack {
    private static final class Open {
        final Element element;
        final Inline.@Nullable Kind kind;
        final String target;
        int start;

        Open(Element element, Inline.@Nullable Kind kind, String target, int start) {
            this.element = element;
            this.kind = kind;
            this.target = target;
            this.start = start;
        }
    }

    private final VisibleText out;
    private final Deque<Open> open = new ArrayDeque<>();
    private final List<Inline> closed = new ArrayList<>();

    InlineStack(VisibleText out) {
        this.out = out;
    }

    List<Inline> closed() {
        return closed;
    }

    /** @param markerLabel not null if the element is a marker: its words are wanted back at its end */
    void enter(Element element, @Nullable String markerLabel) {
        Inline.Kind kind = kind(element);
        if (kind != null || markerLabel != null) {
            open.push(new Open(element, kind, target(element, kind), out.isOpen() ? out.length() : -1));
        }
    }

    /** The words written since the element was entered, if it was noted then; blanks around them left out. */
    @Nullable
    TextSpan exit(Element element) {
        if (open.isEmpty() || open.peek().element != element) {
            return null;
        }
        Open top = open.pop();
        return close(top);
    }

    /** A block begins or ends: what is open goes on in the next one. */
    void blockEnds() {
        for (Open inline : open) {
            close(inline);
            inline.start = -1;
        }
    }

    private @Nullable TextSpan close(Open inline) {
        int start = inline.start < 0 ? out.blockStart() : Math.max(inline.start, out.blockStart());
        int end = out.length();
        while (start < end && out.text().charAt(start) <= ' ') {
            start++;
        }
        if (start >= end || !out.isOpen()) {
            return null;
        }
        TextSpan span = new TextSpan(start, end);
        if (inline.kind != null) {
            closed.add(new Inline(inline.kind, span, inline.target));
        }
        return span;
    }

    private static Inline.@Nullable Kind kind(Element element) {
        return switch (element.normalName()) {
            case "a" -> element.hasAttr("href") ? Inline.Kind.LINK : null;
            case "em", "i", "dfn" -> Inline.Kind.EMPHASIS;
            case "strong", "b" -> Inline.Kind.STRONG;
            case "code", "kbd", "samp", "var" -> Inline.Kind.CODE;
            case "cite" -> Inline.Kind.CITE;
            case "q" -> Inline.Kind.QUOTE;
            case "sup" -> Inline.Kind.SUPERSCRIPT;
            case "span" -> element.hasAttr("lang") ? Inline.Kind.FOREIGN : null;
            case "blockquote" -> element.hasAttr("cite") ? Inline.Kind.LINK : null;
            default -> null;
        };
    }

    private static String target(Element element, Inline.@Nullable Kind kind) {
        if (kind == Inline.Kind.LINK) {
            return element.attr(element.normalName().equals("a") ? "href" : "cite");
        }
        return kind == Inline.Kind.FOREIGN ? element.attr("lang") : "";
    }
}
