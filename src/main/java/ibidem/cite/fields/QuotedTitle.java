package ibidem.cite.fields;

import ibidem.text.TextSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The clear case: names, a title in quotation marks, what it appeared in, a date. {@code Jack Stubbs, “Russia Stance
 * on Assad,” Reuters, November 3, 2015, http://...}
 */
final class QuotedTitle {
    private static final String OPENING = "“\"„«‘";

    private QuotedTitle() {}

    static Fields read(String reference, List<TextSpan> italics) {
        Anchors anchors = Anchors.of(reference);
        ItemBuilder item = new ItemBuilder(reference);
        anchors.putInto(item);
        TextSpan title = title(reference);
        if (title == null) {
            if (!anchors.dates().isEmpty()) {
                item.date("issued", anchors.dates().get(anchors.dates().size() - 1), 0);
            }
            return item.build(0.1);
        }
        item.put("title", title);
        item.names("author", new TextSpan(0, title.start()));
        int stop = containerEnd(reference, title.end(), anchors);
        item.put("container-title", new TextSpan(title.end(), stop));
        for (FoundDate date : anchors.dates()) {
            if (date.span().start() >= title.end()) {
                item.date("issued", date, 0);
            }
        }
        item.type(item.has("container-title") ? "article-newspaper" : "webpage");
        return item.build(0.6);
    }

    private static int containerEnd(String text, int from, Anchors anchors) {
        int stop = text.length();
        int bracket = text.indexOf('(', from);
        stop = bracket >= 0 ? Math.min(stop, bracket) : stop;
        for (FoundDate date : anchors.dates()) {
            stop = date.span().start() >= from ? Math.min(stop, date.span().start()) : stop;
        }
        for (FoundLink link : anchors.links()) {
            stop = link.span().start() >= from ? Math.min(stop, link.span().start()) : stop;
        }
        if (anchors.accessedClause() != null && anchors.accessedClause().start() >= from) {
            stop = Math.min(stop, anchors.accessedClause().start());
        }
        return stop;
    }

    /** The first stretch in quotation marks, marks included; null if there is none or it does not close. */
    static @Nullable TextSpan title(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean opens = OPENING.indexOf(c) >= 0
                    && (i == 0 || Lexemes.isBlank(text.charAt(i - 1)) || text.charAt(i - 1) == '(')
                    && i + 1 < text.length()
                    && !Lexemes.isBlank(text.charAt(i + 1));
            if (opens) {
                int close = closing(text, i);
                return close < 0 ? null : new TextSpan(i, close + 1);
            }
        }
        return null;
    }

    static int closing(String text, int open) {
        char opener = text.charAt(open);
        int depth = 0;
        for (int i = open + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == opener && opener != '"') {
                depth++;
            } else if (closes(opener, c) && !(c == '’' && isApostrophe(text, i))) {
                if (depth == 0) {
                    return i;
                }
                depth--;
            }
        }
        return -1;
    }

    private static boolean closes(char opener, char c) {
        return switch (opener) {
            case '“' -> c == '”' || c == '"';
            case '„' -> c == '“' || c == '”' || c == '"';
            case '«' -> c == '»';
            case '‘' -> c == '’';
            default -> c == '"' || c == '”';
        };
    }

    private static boolean isApostrophe(String text, int i) {
        return i + 1 < text.length() && Character.isLetter(text.charAt(i + 1));
    }
}
