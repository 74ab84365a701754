package ibidem.read.epub;

import ibidem.read.Document;
import ibidem.read.Page;
import ibidem.text.TextSpan;
import java.util.ArrayList;
import java.util.List;

/** The pages of the printed book, where its electronic one says where they begin. */
final class PrintedPages {
    private static final String[] BREAKS = {"epub:type=\"pagebreak\"", "role=\"doc-pagebreak\""};

    private PrintedPages() {}

    private record Break(int offset, String label) {}

    /** @param html the bound page that {@code page} was read of */
    static List<Page> in(String html, Document page) {
        List<Break> breaks = new ArrayList<>();
        for (String mark : BREAKS) {
            if (breaks.isEmpty()) {
                find(html, mark, breaks);
            }
        }
        List<Page> pages = new ArrayList<>();
        for (int i = 0; i < breaks.size(); i++) {
            int start = page.toFile().toDerived(breaks.get(i).offset);
            int end = i + 1 < breaks.size()
                    ? page.toFile().toDerived(breaks.get(i + 1).offset)
                    : page.text().length();
            if (end > start) {
                pages.add(new Page(new TextSpan(start, end), i + 1, breaks.get(i).label));
            }
        }
        return pages;
    }

    private static void find(String html, String mark, List<Break> breaks) {
        int at = html.indexOf(mark);
        while (at >= 0) {
            int open = html.lastIndexOf('<', at);
            int close = html.indexOf('>', at);
            if (open < 0 || close < 0) {
                return;
            }
            String tag = html.substring(open, close);
            String label = attribute(tag, "title");
            if (label.isEmpty()) {
                label = attribute(tag, "aria-label");
            }
            int end = html.indexOf('<', close);
            if (label.isEmpty() && end > close && end - close < 12) {
                label = html.substring(close + 1, end).strip();
            }
            // Words inside the mark are a page's number and stand apart: the page begins behind them.
            boolean words = end > close && html.startsWith("</", end);
            breaks.add(new Break(words ? html.indexOf('>', end) + 1 : close + 1, label));
            at = html.indexOf(mark, close);
        }
    }

    private static String attribute(String tag, String name) {
        int at = tag.indexOf(" " + name + "=\"");
        int start = at + name.length() + 3;
        int end = at < 0 ? -1 : tag.indexOf('"', start);
        return end < 0 ? "" : tag.substring(start, end);
    }
}
