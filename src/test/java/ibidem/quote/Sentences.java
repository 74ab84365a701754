package ibidem.quote;

import ibidem.quote.speaker.Speaker;
import ibidem.read.Block;
import ibidem.read.Document;
import ibidem.read.Metadata;
import ibidem.read.Provenance;
import ibidem.text.OffsetMap;
import ibidem.text.TextSpan;
import java.util.ArrayList;
import java.util.List;

/** Documents for tests: a paragraph a line, {@code >} a block quotation, {@code #} a heading. */
final class Sentences {
    private Sentences() {}

    static Document document(String text) {
        List<Block> blocks = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = text.indexOf('\n', at);
            end = end < 0 ? text.length() : end;
            if (!text.substring(at, end).isBlank()) {
                Block.Kind kind = text.startsWith("> ", at)
                        ? Block.Kind.BLOCK_QUOTATION
                        : text.startsWith("# ", at) ? Block.Kind.HEADING : Block.Kind.PARAGRAPH;
                int start = kind == Block.Kind.PARAGRAPH ? at : at + 2;
                blocks.add(new Block(kind, new TextSpan(start, end), 0));
            }
            at = end + 1;
        }
        return new Document(
                new Provenance("test.txt", "text/plain", "", "test"),
                text,
                text,
                OffsetMap.identity(),
                blocks,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Metadata.NONE,
                List.of());
    }

    /** What was found, as {@code words = speaker}: TERM for a term, - for no speaker, ? before a mention that leads to no name, pieces joined by dots. */
    static String found(String text) {
        List<String> found = new ArrayList<>();
        for (Quotation quotation : new QuotationFinder().find(document(text), QuoteOptions.NONE)) {
            List<String> pieces = quotation.fragments().stream()
                    .map(piece -> piece.of(text).replaceAll(",$", ""))
                    .toList();
            Speaker speaker = quotation.speaker();
            String who = quotation.kind() == Quotation.Kind.TERM ? "TERM" : speaker == null ? "-" : name(speaker);
            found.add(String.join(" ... ", pieces) + " = " + who);
        }
        return String.join(" ; ", found);
    }

    private static String name(Speaker speaker) {
        return speaker.name() == null ? "?" + speaker.mention() : speaker.name();
    }

    /** As {@link #found}, with who reports a speaker after {@code <}, and {@code !} where the draft denies the words. */
    static String chains(String text) {
        List<String> found = new ArrayList<>();
        for (Quotation quotation : new QuotationFinder().find(document(text), QuoteOptions.NONE)) {
            StringBuilder line = new StringBuilder(quotation.span().of(text).replaceAll("[,.]$", "") + " = ");
            Speaker speaker = quotation.speaker();
            line.append(quotation.kind() == Quotation.Kind.TERM ? "TERM" : speaker == null ? "-" : name(speaker));
            for (Speaker by = speaker == null ? null : speaker.reportedBy(); by != null; by = by.reportedBy()) {
                line.append(" < ").append(name(by));
            }
            found.add(line + (quotation.flags().contains(Quotation.Flag.DENIED) ? " !" : ""));
        }
        return String.join(" ; ", found);
    }
}
