package ibidem.cli.configuration;

import ibidem.check.FailOn;
import ibidem.check.decisions.Ignore;
import ibidem.check.decisions.Waiver;
import ibidem.judge.Rule;
import ibidem.judge.Severity;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a file, the environment or the command line says about a run; empty where it says nothing.
 *
 * @param drafts globs of the drafts, relative to the configuration's folder
 * @param exclude globs of files that are no drafts
 * @param sources sources, relative to the configuration's folder
 * @param house {@code chicago} or {@code ap}
 * @param minTraceable percent
 * @param minCheckable percent
 * @param levels per rule; an empty optional turns it off
 * @param speakers other names of a person, by the full one
 */
public record Configuration(
        List<String> drafts,
        List<String> exclude,
        List<String> sources,
        Optional<String> house,
        Optional<FailOn> failOn,
        Optional<Boolean> strict,
        Optional<Boolean> libraryComplete,
        Optional<Double> minTraceable,
        Optional<Double> minCheckable,
        Optional<String> baseline,
        Map<Rule, Optional<Severity>> levels,
        Map<String, List<String>> speakers,
        List<Ignore> ignores,
        List<Waiver> waivers) {
    /** The name of the file, looked for in a draft's folder and those above it. */
    public static final String FILE = ".ibidem.yml";

    public static final Configuration EMPTY = new Configuration(
            List.of(),
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Map.of(),
            Map.of(),
            List.of(),
            List.of());

    public Configuration {
        drafts = List.copyOf(drafts);
        exclude = List.copyOf(exclude);
        sources = List.copyOf(sources);
        levels = levels.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(levels));
        speakers = Collections.unmodifiableMap(new java.util.TreeMap<>(speakers));
        ignores = List.copyOf(ignores);
        waivers = List.copyOf(waivers);
    }

    /** This over {@code under}: what this says wins; levels, aliases, ignores and waivers of both hold. */
    public Configuration over(Configuration under) {
        Map<Rule, Optional<Severity>> bothLevels = new EnumMap<>(Rule.class);
        bothLevels.putAll(under.levels);
        bothLevels.putAll(levels);
        Map<String, List<String>> bothSpeakers = new java.util.TreeMap<>(under.speakers);
        bothSpeakers.putAll(speakers);
        return new Configuration(
                drafts.isEmpty() ? under.drafts : drafts,
                exclude.isEmpty() ? under.exclude : exclude,
                sources.isEmpty() ? under.sources : sources,
                house.or(under::house),
                failOn.or(under::failOn),
                strict.or(under::strict),
                libraryComplete.or(under::libraryComplete),
                minTraceable.or(under::minTraceable),
                minCheckable.or(under::minCheckable),
                baseline.or(under::baseline),
                bothLevels,
                bothSpeakers,
                concat(under.ignores, ignores),
                concat(under.waivers, waivers));
    }

    /** The levels that hold: {@code strict} makes errors of a run, and of a draft, in which nothing was checked. */
    public Map<Rule, Optional<Severity>> effectiveLevels() {
        if (!strict.orElse(false)) {
            return levels;
        }
        Map<Rule, Optional<Severity>> effective = new EnumMap<>(Rule.class);
        effective.put(Rule.NOTHING_CHECKABLE, Optional.of(Severity.ERROR));
        effective.put(Rule.DRAFT_WITHOUT_QUOTATIONS, Optional.of(Severity.ERROR));
        effective.putAll(levels);
        return effective;
    }

    private static <T> List<T> concat(List<T> first, List<T> second) {
        List<T> both = new java.util.ArrayList<>(first);
        both.addAll(second);
        return both;
    }
}
