package ibidem.read;

/** What came of reading a file. */
public sealed interface ReadOutcome {
    /** The path as given. */
    String path();

    /** It was read; the text is not blank. */
    record Read(Document document) implements ReadOutcome {
        @Override
        public String path() {
            return document.provenance().path();
        }
    }

    /** It was not. @param reason one line for a person: what is wrong and what can be done */
    record Unread(String path, String mediaType, Status status, String reason) implements ReadOutcome {}

    /** How reading ended; {@code TEXT} belongs to {@link Read}. */
    enum Status {
        TEXT,
        NO_TEXT,
        PROTECTED,
        DAMAGED,
        LIMIT,
        UNSUPPORTED,
        /** No such file, or no permission to read it. */
        MISSING
    }
}
