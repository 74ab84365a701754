package ibidem.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code ibidem completion SHELL}: a script that completes the command line, or the manual page. */
@Command(
        name = "completion",
        description = "Print a completion script for bash, zsh or fish, or the manual page (man).",
        mixinStandardHelpOptions = true)
final class CompletionCommand implements Callable<Integer> {
    private final Streams streams;

    @Parameters(paramLabel = "bash|zsh|fish|man", description = "For which shell; man is the page for man(1).")
    private Kind kind = Kind.BASH;

    CompletionCommand(Streams streams) {
        this.streams = streams;
    }

    /** What can be printed. */
    enum Kind {
        BASH,
        ZSH,
        FISH,
        MAN
    }

    @Override
    public Integer call() {
        streams.out().print(text(kind, streams));
        return ExitStatus.OK;
    }

    static String text(Kind kind, Streams streams) {
        CommandLine all = everything(streams);
        return switch (kind) {
            case BASH -> bash(all);
            // The script knows both shells; this head makes it one that zsh finds on its fpath.
            case ZSH -> "#compdef ibidem\nautoload -U +X bashcompinit && bashcompinit\n" + bash(all);
            case FISH -> FishCompletion.of(all);
            case MAN -> ManPage.of(all);
        };
    }

    /** The script, which names the values of an option as Java does, with the values that people type. */
    private static String bash(CommandLine all) {
        return AutoComplete.bash("ibidem", all)
                .lines()
                .map(line -> line.contains("_args=(\"") ? lowered(line) : line)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String lowered(String line) {
        int values = line.indexOf("=(");
        return line.substring(0, values) + line.substring(values).toLowerCase(Locale.ROOT);
    }

    /** The command line with all its commands but the hidden ones. */
    private static CommandLine everything(Streams streams) {
        CommandLine all = new CommandLine(new Main.Root());
        for (Subcommand command : Subcommand.values()) {
            if (!command.hidden()) {
                all.addSubcommand(command.word(), command.create(streams));
            }
        }
        all.setCaseInsensitiveEnumValuesAllowed(true);
        return all;
    }
}
