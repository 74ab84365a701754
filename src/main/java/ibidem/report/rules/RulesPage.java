package ibidem.report.rules;

import ibidem.judge.Rule;

/** Writes {@code docs/rules.md} from the catalogue, and the explanation of one rule for a terminal. */
public final class RulesPage {
    private static final int WIDTH = 80;

    private RulesPage() {}

    /** The whole page. */
    public static String markdown(Catalogue catalogue) {
        StringBuilder out = new StringBuilder("""
                # Rules

                Written from the catalogue by `RulesTest` (`mvn test -Dtest=RulesTest -Dgolden.update=true`); \
                `ibidem explain CODE` prints the same.

                Level is the default; `rules:` in `.ibidem.yml` changes it ([ci.md](ci.md)). Bucket is where the rule \
                puts its quotation or citation.

                | rule | level | bucket | |
                |---|---|---|---|
                """);
        for (Entry entry : catalogue.all()) {
            out.append("| [`%s`](#%s) | %s | %s | %s |\n"
                    .formatted(
                            entry.rule().code(),
                            entry.anchor(),
                            entry.rule().severity().code(),
                            bucket(entry.rule()),
                            entry.name()));
        }
        for (Entry entry : catalogue.all()) {
            out.append("\n## %s\n\n**%s.** %s\n\n*Why it matters.* %s\n\n*What to do.* %s\n"
                    .formatted(
                            entry.rule().code(),
                            entry.name(),
                            escape(entry.means()),
                            escape(entry.why()),
                            escape(entry.fix())));
        }
        return out.toString();
    }

    /** One rule, wrapped for a terminal. */
    public static String text(Entry entry) {
        StringBuilder out = new StringBuilder(entry.rule().code())
                .append(" (")
                .append(entry.rule().severity().code());
        entry.rule().bucket().ifPresent(bucket -> out.append(", ").append(bucket));
        out.append(")\n").append(entry.name()).append("\n\n");
        wrap(entry.means(), "", out);
        wrap(entry.why(), "Why it matters: ", out.append('\n'));
        wrap(entry.fix(), "What to do: ", out.append('\n'));
        return out.toString();
    }

    /** All rules, a line each: code, level, name. */
    public static String list(Catalogue catalogue) {
        StringBuilder out = new StringBuilder();
        for (Entry entry : catalogue.all()) {
            out.append("%-42s %-8s %s\n"
                    .formatted(entry.rule().code(), entry.rule().severity().code(), entry.name()));
        }
        return out.toString();
    }

    private static String bucket(Rule rule) {
        return rule.bucket().map(Enum::name).orElse("");
    }

    /** Outside code spans an angle bracket would open a tag. */
    private static String escape(String text) {
        return text.replace("<!-- ibidem-ignore RULE: reason -->", "`<!-- ibidem-ignore RULE: reason -->`");
    }

    private static void wrap(String text, String lead, StringBuilder out) {
        int column = lead.length();
        String gap = "";
        out.append(lead);
        for (String word : text.split(" ")) {
            if (column + gap.length() + word.length() > WIDTH) {
                gap = "\n";
                column = 0;
            }
            out.append(gap).append(word);
            column += (gap.equals(" ") ? 1 : 0) + word.length();
            gap = " ";
        }
        out.append('\n');
    }
}
