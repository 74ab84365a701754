package ibidem.judge;

import static org.assertj.core.api.Assertions.assertThat;

import ibidem.cite.Citation;
import ibidem.cite.Note;
import ibidem.cite.Resolution;
import ibidem.library.Availability;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A new answer of an axis breaks the build until somebody says which rule it has, or that it is fine. */
class RuleTest {
    @Test
    void everyAnswerHasARuleOrIsFine() {
        assertThat(fine(Wording.values(), Rule::of))
                .containsExactlyInAnyOrder("EXACT", "EDITED", "ELIDED", "UNRESOLVED");
        assertThat(fine(Locus.values(), Rule::of)).containsExactlyInAnyOrder("CITED", "NA");
        assertThat(fine(SpeakerMatch.values(), Rule::of)).containsExactlyInAnyOrder("MATCH", "UNKNOWN", "NONE");
        assertThat(fine(Place.values(), Rule::of)).containsExactlyInAnyOrder("OK", "NOT_CHECKABLE", "NA");
        assertThat(fine(Note.Linkage.values(), Rule::of)).containsExactly("LINKED");
        assertThat(fine(Resolution.Status.values(), Rule::of)).containsExactlyInAnyOrder("NONE", "RESOLVED");
        assertThat(fine(Availability.Status.values(), Rule::of)).containsExactly("AVAILABLE");
        assertThat(fine(Citation.Form.values(), Rule::of))
                .containsExactlyInAnyOrder("IBID", "CROSSREF", "FULL", "SHORT", "ARCHIVAL", "COMMENT");
    }

    @Test
    void everyReasonFlagAndSanityCodeHasItsOwnRule() {
        Set<Rule> rules = new LinkedHashSet<>();
        Arrays.stream(Reason.values()).map(Rule::of).forEach(rules::add);
        Arrays.stream(Flag.values()).map(Rule::of).forEach(rules::add);
        Arrays.stream(Citation.Sanity.values()).map(Rule::of).forEach(rules::add);
        assertThat(rules).hasSize(Reason.values().length + Flag.values().length + Citation.Sanity.values().length);
    }

    @Test
    void whatPutsSomethingInABucketIsAsLoudAsTheBucket() {
        for (Rule rule : Rule.values()) {
            if (rule.bucket().equals(Optional.of(Bucket.UNSUPPORTED))) {
                assertThat(rule.severity()).as(rule.code()).isEqualTo(Severity.ERROR);
            }
            if (rule.bucket().equals(Optional.of(Bucket.UNRESOLVED))) {
                assertThat(rule.severity()).as(rule.code()).isNotEqualTo(Severity.ERROR);
            }
        }
    }

    @Test
    void codesReadBack() {
        for (Rule rule : Rule.values()) {
            assertThat(Rule.byCode(rule.code())).contains(rule);
        }
        assertThat(Rule.byCode("no-such-rule")).isEmpty();
    }

    private static <T extends Enum<T>> Set<String> fine(T[] values, Function<T, Optional<Rule>> rule) {
        return Arrays.stream(values)
                .filter(value -> rule.apply(value).isEmpty())
                .map(Enum::name)
                .collect(Collectors.toSet());
    }
}
