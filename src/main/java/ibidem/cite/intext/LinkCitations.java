package ibidem.cite.intext;

import ibidem.cite.Citation;
import ibidem.cite.Citation.Form;
import ibidem.cite.CslItem;
import ibidem.cite.Resolution;
import ibidem.read.Block;
import ibidem.read.Document;
import ibidem.read.Inline;
import ibidem.read.NoteText;
import ibidem.text.TextSpan;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Links as citations, where an article cites by hyperlink: it has no notes, and the link stands in a paragraph that
 * quotes, in words of its own. Links that are a whole paragraph, lead within the site or share the page cite nothing.
 */
final class LinkCitations {
    private static final String QUOTES = "“”\"«»„";
    private static final List<String> SHARING = List.of(
            "facebook.com/sharer",
            "twitter.com/share",
            "twitter.com/intent",
            "x.com/intent",
            "linkedin.com/share",
            "reddit.com/submit",
            "t.me/share",
            "api.whatsapp.com",
            "wa.me/",
            "pinterest.com/pin/create",
            "mailto:");

    private LinkCitations() {}

    static List<Citation> read(Document document) {
        boolean hasNotes = document.notes().stream().anyMatch(note -> note.kind() == NoteText.Kind.NOTE);
        if (hasNotes || !document.provenance().mediaType().contains("html")) {
            return List.of();
        }
        List<Citation> citations = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        int block = 0;
        List<Inline> links = document.inlines().stream()
                .filter(inline -> inline.kind() == Inline.Kind.LINK)
                .sorted((a, b) -> a.span().compareTo(b.span()))
                .toList();
        List<Block> blocks = document.blocks();
        for (Inline link : links) {
            while (block < blocks.size()
                    && blocks.get(block).span().end() <= link.span().start()) {
                block++;
            }
            if (block == blocks.size()) {
                break;
            }
            TextSpan place = blocks.get(block).span();
            boolean cites = InTextReader.isBody(blocks.get(block))
                    && place.contains(link.span())
                    && isExternal(link.target(), document)
                    && isAmongWords(document, place, link.span());
            if (cites && seen.add(link.span().start() + link.target())) {
                citations.add(citation(document, link));
            }
        }
        return citations;
    }

    private static boolean isExternal(String target, Document document) {
        String lower = target.toLowerCase(Locale.ROOT);
        if (!lower.startsWith("http://") && !lower.startsWith("https://")) {
            return false;
        }
        return SHARING.stream().noneMatch(lower::contains)
                && !target.equals(document.metadata().url());
    }

    private static boolean isAmongWords(Document document, TextSpan block, TextSpan link) {
        String words = document.words(block);
        boolean quotes = words.chars().anyMatch(c -> QUOTES.indexOf(c) >= 0);
        return quotes && link.length() > 0 && block.length() > 2 * link.length();
    }

    private static Citation citation(Document document, Inline link) {
        CslItem item = new CslItem("webpage", Map.of("URL", link.target()), Map.of(), Map.of());
        return new Citation(
                document.words(link.span()),
                link.span(),
                Form.BARE_URL,
                item,
                Map.of("URL", link.span()),
                Resolution.NONE,
                List.of(),
                List.of());
    }
}
