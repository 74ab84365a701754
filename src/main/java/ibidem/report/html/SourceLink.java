package ibidem.report.html;

import ibidem.check.CheckedSource;
import ibidem.read.Document;
import ibidem.text.TextSpan;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * A link that opens a source at its passage: a text fragment for a page of the web, the page of a PDF.
 *
 * @see <a href="https://wicg.github.io/scroll-to-text-fragment/">URL Fragment Text Directives</a>
 */
final class SourceLink {
    /** Words at either end that name a stretch; browsers look for the first place that has both. */
    private static final int WORDS = 5;

    private SourceLink() {}

    /** The link, or the empty string where the source has no address on the web. */
    static String of(CheckedSource source, Document document, TextSpan span, int pdfPage) {
        String url = source.source().description().urls().stream()
                .findFirst()
                .orElse(document.metadata().url());
        String lower = url.toLowerCase(Locale.ROOT);
        if (!lower.startsWith("https://") && !lower.startsWith("http://")) {
            return "";
        }
        int hash = url.indexOf('#');
        String base = hash < 0 ? url : url.substring(0, hash);
        if (source.mediaType().equals("application/pdf")) {
            return pdfPage > 0 ? base + "#page=" + pdfPage : base;
        }
        String[] words = document.words(span).strip().split("\\s+");
        if (words.length == 0 || words[0].isEmpty()) {
            return url;
        }
        if (words.length <= 2 * WORDS) {
            return base + "#:~:text=" + encoded(words, 0, words.length);
        }
        return base + "#:~:text=" + encoded(words, 0, WORDS) + "," + encoded(words, words.length - WORDS, words.length);
    }

    private static String encoded(String[] words, int from, int to) {
        String text = String.join(" ", java.util.Arrays.asList(words).subList(from, to));
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("-", "%2D");
    }
}
