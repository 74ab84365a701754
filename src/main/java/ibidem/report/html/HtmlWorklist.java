package ibidem.report.html;

import ibidem.check.Finding;
import ibidem.judge.Bucket;
import ibidem.read.Document;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;

/** What a person should look at in one draft, the worst first, each with its words and what is wrong with it. */
final class HtmlWorklist {
    /** A longer list is no list to work by; the filters show the rest. */
    private static final int MOST = 100;

    /** Code points of the draft's words, enough to know them by. */
    private static final int WORDS = 70;

    private final Markup out;
    private final Document document;

    HtmlWorklist(Markup out, Document document) {
        this.out = out;
        this.document = document;
    }

    void write(List<Item> items) throws IOException {
        List<Item> bad = items.stream()
                .filter(item -> item.bucket() == Bucket.UNSUPPORTED || item.bucket() == Bucket.UNRESOLVED)
                .filter(item -> item.findings().stream().anyMatch(Finding::isOpen))
                .sorted(Comparator.comparing(Item::bucket, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
        out.raw("<nav class=todo aria-label=\"To look at\">\n<h3>");
        if (bad.isEmpty()) {
            out.raw("Nothing here is unsupported or unresolved</h3>\n</nav>\n");
            return;
        }
        out.raw("To look at, the worst first</h3>\n<ul>\n");
        for (Item item : bad.stream().limit(MOST).toList()) {
            Finding worst = item.findings().stream()
                    .filter(Finding::isOpen)
                    .min(Comparator.comparing(Finding::level))
                    .orElseThrow();
            out.raw("<li><a href=#" + item.id() + "-e><span class=\"sign " + item.style() + "\" aria-hidden=true>"
                            + item.sign() + "</span> <bdi>")
                    .text(words(item))
                    .raw("</bdi></a> <span class=what>")
                    .text(worst.what())
                    .raw("</span></li>\n");
        }
        out.raw("</ul>\n");
        if (bad.size() > MOST) {
            out.raw("<p>and ").number(bad.size() - MOST).raw(" more: choose a bucket above and step through.</p>\n");
        }
        out.raw("</nav>\n");
    }

    private String words(Item item) {
        String words = item.spans().isEmpty()
                ? ""
                : document.words(item.spans().get(item.spans().size() - 1)).strip();
        if (item.kind().equals("quotation")) {
            words = document.words(item.spans().get(0)).strip();
        }
        int length = words.codePointCount(0, words.length());
        String shown = length <= WORDS ? words : words.substring(0, words.offsetByCodePoints(0, WORDS)) + "\u2026";
        return item.kind().equals("quotation") ? "\u201c" + shown + "\u201d" : item.title() + ": " + shown;
    }
}
