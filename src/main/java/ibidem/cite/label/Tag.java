package ibidem.cite.label;

/** The part of a reference that a word belongs to. The order is that of the stored weights. */
public enum Tag {
    AUTHOR,
    TITLE,
    DATE,
    PAGES,
    PUBLISHER,
    LOCATION,
    VOLUME,
    JOURNAL,
    /** A book or proceedings that holds the work. */
    CONTAINER,
    EDITOR,
    /** The number of the reference in its list. */
    NUMBER,
    NOTE,
    /** Thesis, report, patent ... and its number. */
    GENRE,
    URL,
    EDITION,
    TRANSLATOR,
    /** A series. */
    COLLECTION,
    DOI,
    /** A site, agency or data base. */
    SOURCE,
    ISBN,
    DIRECTOR,
    /** When it was looked at. */
    ACCESSED;

    /** All tags, in order. */
    static final int COUNT = values().length;
}
