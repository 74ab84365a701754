package ibidem.report.html;

import ibidem.align.Edit;
import ibidem.align.Passage;
import ibidem.check.CheckedQuotation;
import ibidem.check.CheckedSource;
import ibidem.check.Original;
import ibidem.judge.FoundPassage;
import ibidem.read.Document;
import ibidem.report.Position;
import ibidem.text.TextSpan;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The draft's words and the source's, the differing ones marked in both. */
final class HtmlSides {
    /** Code units of the source shown around a passage: a sentence or two. */
    private static final int AROUND = 200;

    private final Page page;
    private final Markup out;

    HtmlSides(Page page) {
        this.page = page;
        this.out = page.markup();
    }

    void draft(CheckedQuotation checked, @Nullable FoundPassage found) throws IOException {
        side("Draft", checked.words(), found);
    }

    /** What the draft's words are the translation of, and where the library has it. */
    void original(Original original) throws IOException {
        @Nullable
        FoundPassage found =
                original.passages().isEmpty() ? null : original.passages().get(0);
        side("Original, as a person gives it", original.words(), found);
        if (found == null) {
            out.raw("<div class=side><h4>Source</h4><p class=none>The library does not have these words.</p></div>\n");
        } else {
            source(found);
        }
    }

    private void side(String heading, String words, @Nullable FoundPassage found) throws IOException {
        out.raw("<div class=side><h4>" + heading + "</h4><p dir=auto><q>");
        TextSpan whole = new TextSpan(0, words.length());
        List<TextSpan> differing = found == null
                ? List.of()
                : found.passage().edits().stream()
                        .map(Edit::inQuotation)
                        .filter(whole::contains)
                        .toList();
        marked(words, whole, differing, true);
        out.raw("</q></p></div>\n");
    }

    void source(FoundPassage found) throws IOException {
        @Nullable CheckedSource source = page.source(found.passage().source());
        @Nullable Document document = source == null ? null : source.document();
        if (source == null || document == null) {
            return;
        }
        TextSpan span = found.passage().span();
        Position position = page.positions(source, document).of(span);
        out.raw("<div class=side><h4>Source</h4><p dir=auto>");
        TextSpan before = new TextSpan(start(document, span.start()), span.start());
        TextSpan after = new TextSpan(span.end(), end(document, span.end()));
        out.raw("<span class=around>")
                .text((before.start() > 0 ? "\u2026" : "") + document.words(before))
                .raw("</span>");
        List<TextSpan> differing = found.passage().edits().stream()
                .filter(edit -> edit.op() != Edit.Op.INSERT)
                .map(Edit::inSource)
                .filter(span::contains)
                .toList();
        pieces(document.text(), found.passage(), differing);
        out.raw("<span class=around>")
                .text(document.words(after) + (after.end() < document.text().length() ? "\u2026" : ""))
                .raw("</span></p><p class=place>");
        out.text(source.source().path()).raw(", line ").number(position.startLine());
        if (position.page() > 0) {
            out.raw(", page ").text(position.label().isEmpty() ? Integer.toString(position.page()) : position.label());
        } else if (!position.label().isEmpty()) {
            out.raw(", at ").text(position.label());
        }
        if (found.credit() != null && !found.credit().name().isEmpty()) {
            out.raw("; says ").text(found.credit().name());
        }
        String link = SourceLink.of(source, document, span, position.page());
        if (!link.isEmpty()) {
            out.raw("; <a href=\"").text(link).raw("\" rel=\"noreferrer noopener\">open there</a>");
        }
        out.raw("</p></div>\n");
    }

    /** The passage; what stands between the fragments of a quotation that marks omissions is not the draft's. */
    private void pieces(String text, Passage passage, List<TextSpan> differing) throws IOException {
        TextSpan span = passage.span();
        List<TextSpan> fragments =
                passage.fragments().stream().filter(span::contains).sorted().toList();
        int at = span.start();
        for (TextSpan fragment : fragments.size() > 1 ? fragments : List.of(span)) {
            if (fragment.start() < at) {
                continue;
            }
            if (fragment.start() > at) {
                out.raw("<span class=around>")
                        .text(text.substring(at, fragment.start()))
                        .raw("</span>");
            }
            marked(text, fragment, differing.stream().filter(fragment::contains).toList(), false);
            at = fragment.end();
        }
        if (at < span.end()) {
            out.raw("<span class=around>").text(text.substring(at, span.end())).raw("</span>");
        }
    }

    /** @param gaps whether to show where words of the source were left out */
    private void marked(String text, TextSpan whole, List<TextSpan> differing, boolean gaps) throws IOException {
        int at = whole.start();
        for (TextSpan one : differing.stream().sorted(Comparator.naturalOrder()).toList()) {
            boolean gap = one.length() == 0;
            if (one.start() < at || gap && (!gaps || isBeside(one, differing, text))) {
                continue;
            }
            out.text(text.substring(at, one.start()));
            if (one.length() == 0) {
                out.raw("<mark title=\"words of the source are left out here\">\u2038</mark>");
            } else {
                out.raw("<mark>").text(one.of(text)).raw("</mark>");
            }
            at = one.end();
        }
        out.text(text.substring(at, whole.end()));
    }

    /** Whether other words differ right there: then they show that something is missing. */
    private static boolean isBeside(TextSpan gap, List<TextSpan> differing, String text) {
        return differing.stream()
                .filter(other -> other.length() > 0)
                .anyMatch(other -> other.start() >= gap.end()
                        ? text.substring(gap.end(), other.start()).isBlank()
                        : other.end() <= gap.start()
                                && text.substring(other.end(), gap.start()).isBlank());
    }

    /** Where the words before a passage begin: at a word. */
    private static int start(Document document, int offset) {
        String text = document.text();
        int from = Math.max(0, offset - AROUND);
        while (from > 0 && from < offset && !Character.isWhitespace(text.charAt(from - 1))) {
            from++;
        }
        return from;
    }

    private static int end(Document document, int offset) {
        String text = document.text();
        int to = Math.min(text.length(), offset + AROUND);
        while (to < text.length() && to > offset && !Character.isWhitespace(text.charAt(to))) {
            to--;
        }
        return to;
    }
}
