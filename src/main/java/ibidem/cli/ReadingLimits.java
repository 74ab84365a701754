package ibidem.cli;

import ibidem.read.Limit;
import ibidem.read.Limits;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import picocli.CommandLine.Option;

/** The option of every command that reads files: what reading one of them may cost. */
final class ReadingLimits {
    static final String NAME = "--limit";

    @Option(
            names = NAME,
            paramLabel = "NAME=VALUE",
            description = {
                "What reading one file may cost at most; may be repeated.",
                "Limits and what they are without it: ${COMPLETION-CANDIDATES}."
            },
            completionCandidates = Names.class)
    List<String> assignments = new ArrayList<>();

    /** {@code cpu-time=30}: each limit with its default. */
    static final class Names implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(Limit.values())
                    .map(limit -> limit.label() + "=" + limit.standard())
                    .iterator();
        }
    }

    /** @throws UserError for a name or value that is none */
    Limits limits() {
        return of(assignments);
    }

    static Limits of(List<String> assignments) {
        Limits limits = Limits.STANDARD;
        for (String assignment : assignments) {
            try {
                limits = limits.with(assignment);
            } catch (IllegalArgumentException problem) {
                throw new UserError(ExitStatus.USAGE, NAME + ": " + problem.getMessage());
            }
        }
        return limits;
    }
}
