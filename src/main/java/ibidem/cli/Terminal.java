package ibidem.cli;

/** Which streams a person watches. The launcher tells: since Java 22 the console is there even where no terminal is. */
final class Terminal {
    private static final String STREAMS = System.getProperty("ibidem.terminal", "");

    private Terminal() {}

    static boolean onOut() {
        return STREAMS.contains("1") && System.getenv("NO_COLOR") == null;
    }

    static boolean onErr() {
        return STREAMS.contains("2");
    }
}
