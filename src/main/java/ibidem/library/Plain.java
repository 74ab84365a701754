package ibidem.library;

import ibidem.read.Document;
import ibidem.read.Metadata;
import ibidem.read.Provenance;
import ibidem.text.OffsetMap;
import java.util.List;

/** Plain text as a document without blocks, notes or pages. */
final class Plain {
    private Plain() {}

    static Document document(String path, String text) {
        return new Document(
                new Provenance(path, "text/plain", "", "as it lies"),
                text,
                text,
                OffsetMap.identity(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Metadata.NONE,
                List.of());
    }
}
