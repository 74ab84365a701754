package ibidem.judge;

/** How loud a finding is, from the loudest; the words of SARIF's {@code level}. */
public enum Severity {
    ERROR,
    WARNING,
    NOTE;

    /** As written in reports and configurations: {@code error}. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
