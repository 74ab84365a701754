package ibidem.library;

import ibidem.read.Document;
import ibidem.read.SearchText;
import ibidem.text.TextSpan;

/** A source opened: its document, what is searched of it, and the way from places in the stream to places in that. */
public final class Holding {
    private final Document document;
    private final SearchText search;
    private final boolean raw;
    private final Utf8Offsets streamed;

    /** @param raw whether a search streams the file as it is, rather than the search text */
    Holding(Document document, SearchText search, boolean raw) {
        this(document, search, raw, -1);
    }

    /** @param bytes of the stream, if they are counted; a number below 0 if not */
    Holding(Document document, SearchText search, boolean raw, long bytes) {
        this.document = document;
        this.search = search;
        this.raw = raw;
        this.streamed = new Utf8Offsets(raw ? document.file() : search.text(), bytes);
    }

    public Document document() {
        return document;
    }

    public SearchText search() {
        return search;
    }

    /** Where a stretch of the stream, in bytes, stands in the search text. */
    public TextSpan toSearch(TextSpan bytes) {
        int start = place(streamed.toChar(bytes.start()));
        int end = place(streamed.toChar(bytes.end()));
        return new TextSpan(start, Math.max(start, end));
    }

    private int place(int offset) {
        return raw ? search.toDocument().toDerived(document.toFile().toDerived(offset)) : offset;
    }
}
