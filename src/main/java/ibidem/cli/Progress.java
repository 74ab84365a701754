package ibidem.cli;

import ibidem.report.Inert;
import java.io.PrintStream;

/** One line on standard error that says what a long run is doing, and goes away; nothing where nobody watches. */
final class Progress {
    private static final int WIDTH = 72;

    private final PrintStream err;
    private final boolean shown;

    Progress(PrintStream err, boolean shown) {
        this.err = err;
        this.shown = shown;
    }

    void show(String what) {
        if (shown) {
            String line = Inert.line(what);
            err.print("\r\u001b[K" + (line.length() > WIDTH ? line.substring(0, WIDTH) : line));
            err.flush();
        }
    }

    void clear() {
        if (shown) {
            err.print("\r\u001b[K");
            err.flush();
        }
    }
}
