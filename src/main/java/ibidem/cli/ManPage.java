package ibidem.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The manual page, in man(7), from what the commands say of themselves. */
final class ManPage {
    private ManPage() {}

    static String of(CommandLine all) {
        StringBuilder out = new StringBuilder(".TH IBIDEM 1\n.SH NAME\n");
        out.append("ibidem \\- verify quotations and source citations against the text of their sources\n");
        out.append(".SH SYNOPSIS\n.B ibidem\n.I COMMAND\n[\\fIOPTION\\fR]... [\\fIARGUMENT\\fR]...\n");
        out.append(".SH DESCRIPTION\n")
                .append(text(description(all.getCommandSpec())))
                .append('\n');
        out.append(".SH COMMANDS\n");
        all.getSubcommands().forEach((word, command) -> command(word, command.getCommandSpec(), out));
        out.append(".SH EXIT STATUS\n");
        for (List<String> status : List.of(
                List.of("0", "Nothing at or above \\-\\-fail\\-on."),
                List.of("1", "Findings, or figures below those asked for."),
                List.of("2", "Wrong usage or configuration."),
                List.of("3", "Some input could not be read; the rest was checked."),
                List.of("4", "A defect of ibidem."))) {
            out.append(".TP\n.B ")
                    .append(status.get(0))
                    .append('\n')
                    .append(status.get(1))
                    .append('\n');
        }
        out.append(".SH ENVIRONMENT\n");
        for (List<String> variable : List.of(
                List.of(
                        "IBIDEM_FAIL_ON, IBIDEM_STRICT, IBIDEM_HOUSE, IBIDEM_LIBRARY_COMPLETE, IBIDEM_MIN_TRACEABLE, "
                                + "IBIDEM_MIN_CHECKABLE, IBIDEM_BASELINE",
                        "Stand over the configuration and under the command line."),
                List.of(
                        "IBIDEM_JAVA_HOME, IBIDEM_JAVA_OPTS, IBIDEM_CACHE",
                        "The JDK, its options, the folder of caches."),
                List.of("NO_COLOR", "No colours."),
                List.of("GITHUB_STEP_SUMMARY", "A file to which \\-\\-format github also adds its summary."))) {
            out.append(".TP\n.B ")
                    .append(variable.get(0))
                    .append('\n')
                    .append(variable.get(1))
                    .append('\n');
        }
        out.append(".SH FILES\n.TP\n.B .ibidem.yml\nThe configuration, in the folder of a draft or one above it.\n");
        out.append(".TP\n.B .ibidemignore\nFiles that are neither drafts nor sources, as in .gitignore.\n");
        return out.toString();
    }

    private static void command(String word, CommandSpec spec, StringBuilder out) {
        out.append(".SS ibidem ").append(text(word));
        for (PositionalParamSpec parameter : spec.positionalParameters()) {
            out.append(' ').append(text(parameter.paramLabel()));
        }
        out.append('\n').append(text(description(spec))).append('\n');
        for (OptionSpec option : spec.options()) {
            if (!option.hidden() && !option.usageHelp() && !option.versionHelp()) {
                out.append(".TP\n.B ").append(text(String.join(", ", option.names())));
                if (option.arity().max() > 0) {
                    out.append(" \\fI").append(text(option.paramLabel())).append("\\fR");
                }
                out.append('\n').append(text(description(option))).append('\n');
            }
        }
    }

    private static String description(CommandSpec spec) {
        return String.join(" ", spec.usageMessage().description());
    }

    private static String description(ArgSpec option) {
        return String.join(" ", option.description());
    }

    /** Dashes and backslashes as typed; no line begins with a request. */
    private static String text(String words) {
        String escaped = words.replace("\\", "\\e").replace("-", "\\-");
        return escaped.startsWith(".") || escaped.startsWith("'") ? "\\&" + escaped : escaped;
    }
}
