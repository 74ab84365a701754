package ibidem.cli;

import ibidem.report.Inert;
import ibidem.report.rules.Catalogue;
import ibidem.report.rules.RulesPage;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code ibidem explain [CODE]}: what a rule means, why it matters and what to do. */
@Command(
        name = "explain",
        description = "Explains a rule or a label of the report; without one, lists all rules.",
        mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {
    private final Streams streams;

    @Parameters(arity = "0..1", paramLabel = "CODE", description = "quotation-altered, NO_SOURCE, ...")
    private @Nullable String code;

    ExplainCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        Catalogue catalogue = Catalogue.load();
        if (code == null) {
            streams.out().print(RulesPage.list(catalogue));
            return ExitStatus.OK;
        }
        String word = code;
        streams.out().print(RulesPage.text(catalogue.find(word).orElseThrow(() -> unknown(word, catalogue))));
        return ExitStatus.OK;
    }

    private static UserError unknown(String word, Catalogue catalogue) {
        String near = String.join(", ", catalogue.near(word));
        return new UserError(
                ExitStatus.USAGE,
                "no rule " + Inert.line(word)
                        + (near.isEmpty() ? "; `ibidem explain` lists all" : "; did you mean " + near + "?"));
    }
}
