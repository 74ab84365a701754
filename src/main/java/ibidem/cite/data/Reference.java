package ibidem.cite.data;

import ibidem.cite.CslItem;
import java.util.List;

/**
 * One entry of reference data.
 *
 * @param key by which a draft cites it ({@code smith2016}); empty if it has none
 * @param files attached, as the export writes them: relative or absolute paths
 */
public record Reference(String key, CslItem item, List<String> files) {
    public Reference {
        files = List.copyOf(files);
    }
}
