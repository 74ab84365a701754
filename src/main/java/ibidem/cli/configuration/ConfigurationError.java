package ibidem.cli.configuration;

/** What is wrong with a configuration: one line with file and line. */
public final class ConfigurationError extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ConfigurationError(String problem) {
        super(problem, null, false, false);
    }

    ConfigurationError(String path, int line, String problem) {
        super(path + ":" + line + ": " + problem, null, false, false);
    }
}
