package ibidem.cli;

import java.util.function.Function;

/** The commands, in the order of the help. A command's class is loaded when it is asked for. */
enum Subcommand {
    CHECK("check", false, CheckCommand::new),
    LOCATE("locate", false, LocateCommand::new),
    PARSE("parse", false, ParseCommand::new),
    EXTRACT("extract", false, ExtractCommand::new),
    COVERAGE("coverage", false, CoverageCommand::new),
    BASELINE("baseline", false, BaselineCommand::new),
    SOURCES("sources", false, SourcesCommand::new),
    EXPLAIN("explain", false, ExplainCommand::new),
    COMPLETION("completion", false, CompletionCommand::new),
    WARM_UP("warm-up", true, WarmUpCommand::new);

    private final String word;
    private final boolean hidden;
    private final Function<Streams, Object> factory;

    Subcommand(String word, boolean hidden, Function<Streams, Object> factory) {
        this.word = word;
        this.hidden = hidden;
        this.factory = factory;
    }

    String word() {
        return word;
    }

    boolean hidden() {
        return hidden;
    }

    Object create(Streams streams) {
        return factory.apply(streams);
    }
}
