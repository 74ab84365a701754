package ibidem.library;

import ibidem.cite.CslItem;
import ibidem.read.Metadata;

/** What a source says of itself, as a work. */
public final class SourceStatements {
    private SourceStatements() {}

    /** The work that a file's metadata names; {@link CslItem#EMPTY} if none. */
    public static CslItem item(Metadata metadata) {
        return SourceHeads.item(metadata);
    }
}
