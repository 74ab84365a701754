package ibidem.cli;

/** What a run tells the shell. */
public final class ExitStatus {
    public static final int OK = 0;
    /** Findings at or above {@code --fail-on}. */
    public static final int FINDINGS = 1;
    /** Wrong usage or configuration. */
    public static final int USAGE = 2;
    /** Some input could not be read; the rest was checked. */
    public static final int UNREADABLE = 3;
    /** A defect of ours. */
    public static final int DEFECT = 4;

    private ExitStatus() {}
}
