package ibidem.library;

import ibidem.read.Document;
import ibidem.read.SearchText;
import ibidem.text.OffsetMap;
import ibidem.text.Selector;
import ibidem.text.TextSpan;

/** A source opened: its document, what is searched of it, and the way from places in the stream to places in that. */
public final class Holding implements Searched {
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

    @Override
    public int length() {
        return search.text().length();
    }

    @Override
    public String words(TextSpan span) {
        return span.of(search.text());
    }

    @Override
    public OffsetMap toDocument() {
        return search.toDocument();
    }

    @Override
    public String documentWords(TextSpan span) {
        return document.words(span);
    }

    @Override
    public Selector selector(TextSpan span) {
        return Selector.of(document.text(), span);
    }

    @Override
    public TextSpan toSearch(TextSpan bytes) {
        int start = place(streamed.toChar(bytes.start()));
        int end = place(streamed.toChar(bytes.end()));
        return new TextSpan(start, Math.max(start, end));
    }

    private int place(int offset) {
        return raw ? search.toDocument().toDerived(document.toFile().toDerived(offset)) : offset;
    }
}
