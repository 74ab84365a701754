package ibidem.read.pdf;

import ibidem.read.Metadata;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.jspecify.annotations.Nullable;

/** What a PDF says of itself. Its dates are those of the file, not of the publication. */
final class PdfMetadata {
    private PdfMetadata() {}

    static Metadata of(PDDocument document) {
        PDDocumentInformation info = document.getDocumentInformation();
        Map<String, String> other = new TreeMap<>();
        put(other, "subject", info.getSubject());
        put(other, "keywords", info.getKeywords());
        put(other, "producer", info.getProducer());
        put(other, "created", day(info));
        List<String> authors = new ArrayList<>();
        for (String author : text(info.getAuthor()).split(";", -1)) {
            if (!author.isBlank()) {
                authors.add(author.strip());
            }
        }
        return new Metadata(text(info.getTitle()), authors, "", "", "", language(document), other);
    }

    private static String language(PDDocument document) {
        return text(document.getDocumentCatalog().getLanguage());
    }

    private static String day(PDDocumentInformation info) {
        Calendar created = info.getCreationDate();
        return created == null
                ? ""
                : created.toInstant().atOffset(ZoneOffset.UTC).toLocalDate().toString();
    }

    private static void put(Map<String, String> map, String key, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            map.put(key, value.strip());
        }
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value.strip();
    }
}
