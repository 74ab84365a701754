package ibidem.read.tika;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.jspecify.annotations.Nullable;

/** A file's description of itself in the words of the house. */
final class TikaMetadata {
    private TikaMetadata() {}

    static ibidem.read.Metadata of(Metadata found) {
        List<String> authors = Arrays.asList(found.getValues(TikaCoreProperties.CREATOR));
        return new ibidem.read.Metadata(
                text(found.get(TikaCoreProperties.TITLE)),
                authors,
                day(text(found.get(TikaCoreProperties.CREATED))),
                "",
                "",
                text(found.get(TikaCoreProperties.LANGUAGE)),
                Map.of());
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    private static String day(String time) {
        return time.length() >= 10 && time.charAt(4) == '-' ? time.substring(0, 10) : time;
    }
}
