package ibidem.cli;

import ibidem.check.decisions.Ignore;
import ibidem.check.decisions.Waiver;
import ibidem.cli.configuration.Configuration;
import ibidem.cli.configuration.ConfigurationFiles;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Settings as YAML that could be a configuration: what {@code --print-config} shows. */
final class PrintedConfiguration {
    private PrintedConfiguration() {}

    static String of(Configuration settings, ConfigurationFiles.Found found, List<Path> named) {
        StringBuilder out = new StringBuilder("# ");
        out.append(found.file() == null ? "no " + Configuration.FILE + " found" : found.file());
        out.append("; the command line and the environment stand over it\n");
        list("drafts", settings.drafts(), out);
        list("exclude", settings.exclude(), out);
        list(
                "sources",
                named.isEmpty()
                        ? settings.sources()
                        : named.stream().map(Path::toString).toList(),
                out);
        out.append("house: ").append(settings.house().orElse("chicago")).append('\n');
        out.append("fail-on: ")
                .append(settings.failOn()
                        .map(level -> level.name().toLowerCase(Locale.ROOT))
                        .orElse("unsupported"))
                .append('\n');
        out.append("strict: ").append(settings.strict().orElse(false)).append('\n');
        out.append("library-complete: ")
                .append(settings.libraryComplete().orElse(false))
                .append('\n');
        out.append("min-traceable: ")
                .append(settings.minTraceable().orElse(0.0))
                .append('\n');
        out.append("min-checkable: ")
                .append(settings.minCheckable().orElse(0.0))
                .append('\n');
        settings.baseline()
                .ifPresent(file -> out.append("baseline: ").append(quoted(file)).append('\n'));
        if (!settings.levels().isEmpty()) {
            out.append("rules:\n");
            settings.levels()
                    .forEach((rule, level) -> out.append("  ")
                            .append(rule.code())
                            .append(": ")
                            .append(level.map(l -> l.code()).orElse("off"))
                            .append('\n'));
        }
        if (!settings.speakers().isEmpty()) {
            out.append("speakers:\n");
            settings.speakers().forEach((name, also) -> list("  " + quoted(name), also, out));
        }
        ignores(settings.ignores(), out);
        waivers(settings.waivers(), out);
        return out.toString();
    }

    private static void ignores(List<Ignore> ignores, StringBuilder out) {
        if (!ignores.isEmpty()) {
            out.append("ignore:\n");
        }
        for (Ignore ignore : ignores) {
            out.append("  - reason: ").append(quoted(ignore.reason())).append('\n');
            entry("file", ignore.file(), out);
            entry("words", ignore.words(), out);
            if (!ignore.rules().isEmpty()) {
                list(
                        "    rules",
                        ignore.rules().stream()
                                .map(rule -> rule.code())
                                .sorted()
                                .toList(),
                        out);
            }
        }
    }

    private static void waivers(List<Waiver> waivers, StringBuilder out) {
        if (!waivers.isEmpty()) {
            out.append("waivers:\n");
        }
        for (Waiver waiver : waivers) {
            out.append("  - by: ").append(quoted(waiver.by())).append('\n');
            entry("how", waiver.how(), out);
            out.append("    on: ").append(waiver.on()).append('\n');
            waiver.until()
                    .ifPresent(day -> out.append("    until: ").append(day).append('\n'));
            entry("quotation", waiver.quotation(), out);
            entry("citation", waiver.citation(), out);
            entry("file", waiver.file(), out);
            entry("reason", waiver.reason(), out);
            entry("sha256", waiver.sha256(), out);
            entry("original", waiver.original(), out);
        }
    }

    private static void entry(String key, String value, StringBuilder out) {
        if (!value.isEmpty()) {
            out.append("    ").append(key).append(": ").append(quoted(value)).append('\n');
        }
    }

    private static void list(String key, List<String> values, StringBuilder out) {
        if (!values.isEmpty()) {
            out.append(key).append(": [");
            out.append(String.join(
                    ", ", values.stream().map(PrintedConfiguration::quoted).toList()));
            out.append("]\n");
        }
    }

    /** As a double-quoted YAML scalar, control characters escaped. */
    private static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (Character.isISOControl(c) || Character.getType(c) == Character.FORMAT) {
                out.append("\\u%04x".formatted((int) c));
            } else {
                out.append(c);
            }
        }
        return out.append('"').toString();
    }
}
