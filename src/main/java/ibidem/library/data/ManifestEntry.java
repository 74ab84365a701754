package ibidem.library.data;

import ibidem.cite.CslItem;
import ibidem.library.Description;
import ibidem.library.Description.Coverage;
import ibidem.library.Description.Nature;
import java.util.List;

/**
 * A source in the manifest.
 *
 * @param file path from the manifest's folder, with slashes
 * @param sha256 of the file when it was added, lower-case hexadecimal; empty if not recorded
 * @param textSha256 of its text as it was read then; empty if not recorded
 */
public record ManifestEntry(
        String file,
        String sha256,
        String textSha256,
        CslItem csl,
        List<String> urls,
        Coverage coverage,
        String language,
        Nature nature,
        boolean ocr) {
    public ManifestEntry {
        urls = List.copyOf(urls);
    }

    public Description description() {
        return new Description(csl, urls, coverage, language, nature, ocr);
    }
}
