package ibidem.report;

import ibidem.read.Document;
import ibidem.read.Page;
import ibidem.text.Bisection;
import ibidem.text.OffsetMap;
import ibidem.text.Places;
import ibidem.text.Placing;
import ibidem.text.TextSpan;
import java.util.ArrayList;
import java.util.List;

/**
 * Turns spans of one document's text into places of its file. This is where UTF-16 code units become code points.
 * Built once a document; a look-up costs {@code O(log n)}.
 */
public final class Positions {
    private final OffsetMap toFile;
    private final Placing places;
    private final List<Page> pages;

    public Positions(Document document) {
        this.toFile = document.toFile();
        this.places = new Places(document.file());
        this.pages = new ArrayList<>(document.pages());
        pages.sort((one, other) -> one.span().compareTo(other.span()));
    }

    /** Places of a text that is its file, without pages. */
    public Positions(Placing places) {
        this.toFile = OffsetMap.identity();
        this.places = places;
        this.pages = List.of();
    }

    /** The place of {@code span}, which points into the document's text. */
    public Position of(TextSpan span) {
        TextSpan inFile = toFile.toOriginal(span);
        Page page = pageOf(span.start());
        return new Position(
                places.codePoint(inFile.start()),
                places.codePoint(inFile.end()),
                places.line(inFile.start()),
                places.column(inFile.start()),
                places.line(inFile.end()),
                places.column(inFile.end()),
                page == null ? 0 : page.number(),
                page == null ? "" : page.label());
    }

    private @org.jspecify.annotations.Nullable Page pageOf(int offset) {
        int low = Bisection.first(pages.size(), i -> pages.get(i).span().start() > offset);
        return low == 0
                        || offset >= pages.get(low - 1).span().end()
                                && offset != pages.get(low - 1).span().start()
                ? null
                : pages.get(low - 1);
    }
}
