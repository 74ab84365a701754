package ibidem.cli;

import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Completion for fish: a line a command and option, as {@code complete} takes them. */
final class FishCompletion {
    private FishCompletion() {}

    static String of(CommandLine all) {
        StringBuilder out = new StringBuilder("# Completion of ibidem for fish: ibidem completion fish\n");
        out.append("complete -c ibidem -n __fish_use_subcommand -f\n");
        all.getSubcommands().forEach((word, command) -> {
            out.append("complete -c ibidem -n __fish_use_subcommand -a ")
                    .append(word)
                    .append(" -d ")
                    .append(quoted(description(command.getCommandSpec())))
                    .append('\n');
            for (OptionSpec option : command.getCommandSpec().options()) {
                option(word, option, out);
            }
        });
        return out.toString();
    }

    private static void option(String command, OptionSpec option, StringBuilder out) {
        out.append("complete -c ibidem -n '__fish_seen_subcommand_from ")
                .append(command)
                .append('\'');
        for (String name : option.names()) {
            out.append(name.startsWith("--") ? " -l " : " -s ").append(name.replaceFirst("^-+", ""));
        }
        if (option.arity().max() > 0) {
            out.append(" -r");
            if (option.type().isEnum()) {
                StringBuilder values = new StringBuilder();
                for (Object value : option.type().getEnumConstants()) {
                    values.append(values.isEmpty() ? "" : " ")
                            .append(value.toString().toLowerCase(Locale.ROOT));
                }
                out.append(" -f -a ").append(quoted(values.toString()));
            }
        }
        String[] description = option.description();
        out.append(" -d ")
                .append(quoted(description.length == 0 ? "" : description[0]))
                .append('\n');
    }

    private static String description(CommandSpec spec) {
        String[] description = spec.usageMessage().description();
        return description.length == 0 ? "" : description[0];
    }

    private static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
