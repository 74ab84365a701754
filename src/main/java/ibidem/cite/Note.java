package ibidem.cite;

import ibidem.read.Marker;
import ibidem.text.TextSpan;
import java.util.List;

/** A note, read. @param span its words in the document, without the label */
public record Note(String label, TextSpan span, List<Marker> markers, Linkage linkage, List<Citation> citations) {
    public Note {
        markers = List.copyOf(markers);
        citations = List.copyOf(citations);
    }

    /** How marker and note fit together; the first that holds, in this order, {@code LINKED} if none does. */
    public enum Linkage {
        DUPLICATE,
        DANGLING_MARKER,
        EMPTY,
        ORPHAN,
        OUT_OF_ORDER,
        LINKED
    }
}
