package ibidem.check;

/**
 * Whether a finding is still anybody's business, and if not, who said so.
 *
 * @param reason for a person: the ignore comment's reason, the baseline's; empty for an open finding
 */
public record Standing(State state, String reason) {
    public static final Standing OPEN = new Standing(State.OPEN, "");

    /** The states; only an open finding makes a run fail. */
    public enum State {
        OPEN,
        /** An ignore comment beside it, in the draft. */
        IGNORED_IN_DRAFT,
        /** An entry of the configuration. */
        IGNORED_IN_CONFIGURATION,
        /** Known before: it is in the baseline. */
        BASELINE,
        /** Nothing that it rests on changed since the revision that the run compares with. */
        UNTOUCHED
    }

    /** For a person: {@code ignored in draft}. */
    public String words() {
        return state.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }
}
