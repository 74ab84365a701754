package ibidem.cli;

import java.io.InputStream;
import java.io.PrintStream;

/** What a command reads from and writes to: the report goes to {@code out}, everything else to {@code err}. */
public record Streams(InputStream in, PrintStream out, PrintStream err) {}
