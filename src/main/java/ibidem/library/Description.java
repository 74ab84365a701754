package ibidem.library;

import ibidem.cite.CslItem;
import java.util.List;

/**
 * What is known of a source from the manifest, from reference data beside it, from the file's own metadata and name.
 *
 * @param csl the work it is the text of; {@link CslItem#EMPTY} if unknown
 * @param urls addresses at which it is, canonical one first
 * @param language BCP 47; empty if unknown
 */
public record Description(
        CslItem csl, List<String> urls, Coverage coverage, String language, Nature nature, boolean ocr) {
    public static final Description UNKNOWN =
            new Description(CslItem.EMPTY, List.of(), Coverage.ASSUMED_FULL, "", Nature.UNKNOWN, false);

    public Description {
        urls = List.copyOf(urls);
    }

    /** How much of the work the file holds. */
    public enum Coverage {
        FULL,
        /** Nothing said otherwise. */
        ASSUMED_FULL,
        PARTIAL,
        EXCERPT
    }

    /** What kind of text it is. */
    public enum Nature {
        UNKNOWN,
        ARTICLE,
        TRANSCRIPT
    }
}
