package ibidem.report.html;

import ibidem.report.Inert;
import java.io.IOException;

/** Where the page is written to. {@code raw} takes our own markup only; all else goes through {@code text}. */
final class Markup {
    private final Appendable out;

    Markup(Appendable out) {
        this.out = out;
    }

    /** Our own markup, as it is. */
    Markup raw(String markup) throws IOException {
        out.append(markup);
        return this;
    }

    /** Words of anybody, for text or a quoted attribute value. */
    Markup text(String words) throws IOException {
        out.append(Inert.html(words));
        return this;
    }

    Markup number(int number) throws IOException {
        out.append(Integer.toString(number));
        return this;
    }

    /** {@code <tag class="...">words</tag>}. */
    Markup element(String tag, String style, String words) throws IOException {
        return raw("<").raw(tag)
                .raw(" class=\"")
                .raw(style)
                .raw("\">")
                .text(words)
                .raw("</")
                .raw(tag)
                .raw(">");
    }

    /** A row of a list of facts; nothing for an empty value. */
    Markup fact(String name, String value) throws IOException {
        if (!value.isEmpty()) {
            raw("<dt>").text(name).raw("</dt><dd dir=auto>").text(value).raw("</dd>");
        }
        return this;
    }
}
