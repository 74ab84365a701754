package ibidem.cli;

import ibidem.cli.configuration.ConfigurationError;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;

/** The command line. It takes its streams and returns its status, so that it can be tested in process. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        Streams streams = new Streams(System.in, utf8(FileDescriptor.out), utf8(FileDescriptor.err));
        int status = run(args, streams);
        streams.out().flush();
        streams.err().flush();
        // Not System.exit: that asks for a logger first, and looks for one in every jar (a twelfth of a small run).
        Runtime.getRuntime().halt(status);
    }

    /** Runs one command. @return the exit status; never throws */
    public static int run(String[] args, Streams streams) {
        CommandLine line = new CommandLine(new Root());
        String first = args.length > 0 ? args[0] : "";
        boolean known = false;
        for (Subcommand command : Subcommand.values()) {
            // Only the command asked for is built: the others' options cost start-up time.
            if (command.word().equals(first)) {
                line.addSubcommand(command.word(), command.create(streams));
                known = true;
            }
        }
        if (!known) {
            for (Subcommand command : Subcommand.values()) {
                CommandLine sub = new CommandLine(command.create(streams));
                sub.getCommandSpec().usageMessage().hidden(command.hidden());
                line.addSubcommand(command.word(), sub);
            }
        }
        line.setOut(new java.io.PrintWriter(streams.out(), true));
        line.setErr(new java.io.PrintWriter(streams.err(), true));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setParameterExceptionHandler((problem, arguments) -> usage(problem, streams));
        line.setExecutionExceptionHandler((problem, command, parsed) -> failed(problem, streams, args));
        try {
            return line.execute(args);
        } catch (StackOverflowError | OutOfMemoryError problem) {
            return failed(problem, streams, args);
        }
    }

    private static int usage(ParameterException problem, Streams streams) {
        String command = problem.getCommandLine().getCommandSpec().qualifiedName();
        streams.err().println("ibidem: " + firstLine(problem.getMessage()) + " (see " + command + " --help)");
        return ExitStatus.USAGE;
    }

    private static int failed(Throwable problem, Streams streams, String[] args) {
        if (problem instanceof UserError error) {
            streams.err().println("ibidem: " + error.getMessage());
            return error.status();
        }
        if (problem instanceof ConfigurationError error) {
            streams.err().println("ibidem: " + error.getMessage());
            return ExitStatus.USAGE;
        }
        if (problem instanceof OutOfMemoryError) {
            streams.err().println("ibidem: not enough memory for these files; IBIDEM_JAVA_OPTS=-Xmx4g gives it more");
            return ExitStatus.UNREADABLE;
        }
        streams.err()
                .println("ibidem: a defect of ibidem itself: "
                        + problem.getClass().getSimpleName()
                        + ": "
                        + firstLine(problem.getMessage())
                        + " (run again with -v and report what it prints)");
        for (String arg : args) {
            if (arg.equals("-v") || arg.equals("--verbose")) {
                problem.printStackTrace(streams.err());
                break;
            }
        }
        return ExitStatus.DEFECT;
    }

    private static String firstLine(@org.jspecify.annotations.Nullable String message) {
        String text = message == null ? "" : message;
        int end = text.indexOf('\n');
        return (end < 0 ? text : text.substring(0, end)).strip();
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(
                new java.io.BufferedOutputStream(new FileOutputStream(descriptor), 1 << 16),
                descriptor == FileDescriptor.err,
                StandardCharsets.UTF_8);
    }

    /** The command without a subcommand. */
    @Command(
            name = "ibidem",
            description = "Verifies the quotations and source citations of a draft against the text of its sources.",
            mixinStandardHelpOptions = true,
            versionProvider = Version.class,
            synopsisSubcommandLabel = "COMMAND")
    static final class Root implements Runnable {
        @CommandLine.Spec
        CommandLine.Model.@org.jspecify.annotations.Nullable CommandSpec spec;

        @Override
        public void run() {
            throw new ParameterException(
                    java.util.Objects.requireNonNull(spec).commandLine(), "a command is missing: check, locate, ...");
        }
    }
}
