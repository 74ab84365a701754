package ibidem.judge;

import static ibidem.judge.Severity.ERROR;
import static ibidem.judge.Severity.NOTE;
import static ibidem.judge.Severity.WARNING;

import ibidem.cite.Citation;
import ibidem.cite.Note;
import ibidem.cite.Resolution;
import ibidem.library.Availability;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a finding can say: one rule for every answer of an axis that a person should look at, with the loudness it has
 * unless the configuration says otherwise. What each means, why it matters and how to fix it stands in the catalogue
 * of {@code report}.
 *
 * <p>The code of a rule ({@code quotation-altered}) is its name here and never changes: baselines, suppressions and
 * dashboards hold it.
 */
public enum Rule {
    // Axis wording
    QUOTATION_ALTERED(ERROR, Bucket.UNSUPPORTED),
    QUOTATION_ALTERED_MINOR(NOTE, null),
    QUOTATION_NOT_FOUND(ERROR, Bucket.UNSUPPORTED),
    QUOTATION_SPLICED(ERROR, Bucket.UNSUPPORTED),
    QUOTATION_OMISSION_UNMARKED(ERROR, Bucket.UNSUPPORTED),
    // Reasons of the wording UNRESOLVED
    QUOTATION_UNRESOLVED_UNPUBLISHED(WARNING, Bucket.UNRESOLVED),
    QUOTATION_UNRESOLVED_UNREADABLE(WARNING, Bucket.UNRESOLVED),
    QUOTATION_UNRESOLVED_HIDDEN_TEXT(WARNING, Bucket.UNRESOLVED),
    QUOTATION_UNRESOLVED_PARTIAL_SOURCE(WARNING, Bucket.UNRESOLVED),
    QUOTATION_UNRESOLVED_OTHER_LANGUAGE(WARNING, Bucket.UNRESOLVED),
    QUOTATION_UNRESOLVED_EXTRACTION_CONFLICT(WARNING, Bucket.UNRESOLVED),
    QUOTATION_UNRESOLVED_OCR_NOISE(WARNING, Bucket.UNRESOLVED),
    QUOTATION_UNRESOLVED_NO_SOURCE(WARNING, Bucket.UNRESOLVED),
    QUOTATION_UNRESOLVED_NO_CITATION(WARNING, Bucket.UNRESOLVED),
    QUOTATION_UNRESOLVED_TOO_SHORT(NOTE, Bucket.UNRESOLVED),
    // Axes locus, speaker, place
    QUOTATION_ELSEWHERE(ERROR, Bucket.UNSUPPORTED),
    QUOTATION_UNDECIDED(WARNING, Bucket.UNRESOLVED),
    QUOTATION_UNCITED(NOTE, null),
    SPEAKER_MISMATCH(ERROR, Bucket.UNSUPPORTED),
    PLACE_WRONG(ERROR, Bucket.UNSUPPORTED),
    // Flags
    QUOTATION_CASE(NOTE, null),
    QUOTATION_EDGE_ELLIPSIS(NOTE, null),
    QUOTATION_TAG_DROPPED(NOTE, null),
    QUOTATION_LONG_GAP(NOTE, null),
    QUOTATION_MARKED_OMISSION(NOTE, null),
    QUOTATION_SPACING(NOTE, null),
    QUOTATION_POLARITY_RISK(NOTE, null),
    QUOTATION_ENDS_MID_SENTENCE(NOTE, null),
    QUOTATION_CUT_INSIDE_WORD(NOTE, null),
    QUOTATION_MANY_HITS(NOTE, null),
    QUOTATION_SUSPICIOUS_CHARACTERS(WARNING, null),
    QUOTATION_SECOND_HAND(NOTE, null),
    QUOTATION_UNCLOSED(WARNING, null),
    QUOTATION_PULL_QUOTE(NOTE, null),
    QUOTATION_DENIED(NOTE, null),
    // Notes and their markers
    NOTE_DUPLICATE(ERROR, Bucket.UNSUPPORTED),
    NOTE_DANGLING_MARKER(ERROR, Bucket.UNSUPPORTED),
    NOTE_EMPTY(WARNING, null),
    NOTE_ORPHAN(WARNING, null),
    NOTE_OUT_OF_ORDER(WARNING, null),
    // Where short forms lead
    CITATION_DANGLING(ERROR, Bucket.UNSUPPORTED),
    CITATION_AMBIGUOUS(WARNING, Bucket.UNRESOLVED),
    CITATION_FORWARD(WARNING, null),
    // What the library holds
    CITATION_CONFLICT(ERROR, Bucket.UNSUPPORTED),
    CITATION_DIFFERS(WARNING, null),
    CITATION_PARTIAL(WARNING, Bucket.UNRESOLVED),
    CITATION_UNREADABLE(WARNING, Bucket.UNRESOLVED),
    CITATION_ABSENT(WARNING, Bucket.UNRESOLVED),
    // Forms and completeness
    CITATION_UNPUBLISHED(WARNING, Bucket.UNRESOLVED),
    CITATION_UNPARSED(WARNING, Bucket.UNRESOLVED),
    CITATION_BARE_URL(WARNING, null),
    CITATION_INCOMPLETE(WARNING, null),
    // Sanity
    URL_MALFORMED(ERROR, Bucket.UNSUPPORTED),
    URL_PLACEHOLDER(ERROR, Bucket.UNSUPPORTED),
    URL_SHORTENER(WARNING, null),
    URL_WRAPPED(WARNING, null),
    DATE_IMPOSSIBLE(ERROR, Bucket.UNSUPPORTED),
    DATE_UNPARSED(WARNING, null),
    DATE_FUTURE(ERROR, Bucket.UNSUPPORTED),
    DATE_CONFLICT(WARNING, null),
    DOI_MALFORMED(ERROR, Bucket.UNSUPPORTED),
    ISBN_CHECKSUM(ERROR, Bucket.UNSUPPORTED),
    PAGES_REVERSED(WARNING, null),
    // Waived by a person
    QUOTATION_WAIVED(NOTE, Bucket.WAIVED),
    CITATION_WAIVED(NOTE, Bucket.WAIVED),
    // The run itself
    DRAFT_UNREADABLE(ERROR, null),
    SOURCE_UNREADABLE(WARNING, null),
    DRAFT_WITHOUT_QUOTATIONS(WARNING, null),
    NOTHING_CHECKABLE(WARNING, null),
    COVERAGE_BELOW_MINIMUM(ERROR, null),
    // Living with it
    IGNORE_UNUSED(WARNING, null),
    IGNORE_MALFORMED(WARNING, null),
    WAIVER_UNUSED(WARNING, null),
    WAIVER_EXPIRED(WARNING, null),
    ORIGINAL_DIFFERS(WARNING, null),
    // Across versions and articles
    IBID_DRIFT(WARNING, null),
    WORDINGS_DIFFER(WARNING, null),
    SPEAKERS_DIFFER(WARNING, null);

    private static final Map<String, Rule> BY_CODE =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Rule::code, Function.identity()));

    private final Severity severity;
    private final @Nullable Bucket bucket;

    Rule(Severity severity, @Nullable Bucket bucket) {
        this.severity = severity;
        this.bucket = bucket;
    }

    /** As written in reports, configurations and baselines: {@code quotation-altered}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** How loud it is where the configuration does not say. */
    public Severity severity() {
        return severity;
    }

    /** The bucket in which this answer puts its quotation or citation; empty for one that leaves the bucket alone. */
    public Optional<Bucket> bucket() {
        return Optional.ofNullable(bucket);
    }

    public static Optional<Rule> byCode(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    /** The rule of a wording, if it fails. ALTERED needs its class to tell minor from substantive: see the overload. */
    public static Optional<Rule> of(Wording wording) {
        return switch (wording) {
            case EXACT, EDITED, ELIDED, UNRESOLVED -> Optional.empty();
            case SPLICED -> Optional.of(QUOTATION_SPLICED);
            case OMISSION_UNMARKED -> Optional.of(QUOTATION_OMISSION_UNMARKED);
            case ALTERED -> Optional.of(QUOTATION_ALTERED);
            case NOT_FOUND -> Optional.of(QUOTATION_NOT_FOUND);
        };
    }

    public static Rule of(Reason reason) {
        return valueOf("QUOTATION_UNRESOLVED_" + reason.name());
    }

    public static Optional<Rule> of(Locus locus) {
        return switch (locus) {
            case CITED, NA -> Optional.empty();
            case ELSEWHERE -> Optional.of(QUOTATION_ELSEWHERE);
            case UNDECIDED -> Optional.of(QUOTATION_UNDECIDED);
            case UNCITED -> Optional.of(QUOTATION_UNCITED);
        };
    }

    public static Optional<Rule> of(SpeakerMatch match) {
        return match == SpeakerMatch.MISMATCH ? Optional.of(SPEAKER_MISMATCH) : Optional.empty();
    }

    public static Optional<Rule> of(Place place) {
        return place == Place.WRONG ? Optional.of(PLACE_WRONG) : Optional.empty();
    }

    public static Rule of(Flag flag) {
        return valueOf("QUOTATION_" + flag.name());
    }

    public static Optional<Rule> of(Note.Linkage linkage) {
        return linkage == Note.Linkage.LINKED ? Optional.empty() : Optional.of(valueOf("NOTE_" + linkage.name()));
    }

    public static Optional<Rule> of(Resolution.Status status) {
        return switch (status) {
            case NONE, RESOLVED -> Optional.empty();
            case AMBIGUOUS -> Optional.of(CITATION_AMBIGUOUS);
            case DANGLING -> Optional.of(CITATION_DANGLING);
            case FORWARD -> Optional.of(CITATION_FORWARD);
        };
    }

    public static Optional<Rule> of(Availability.Status status) {
        return status == Availability.Status.AVAILABLE
                ? Optional.empty()
                : Optional.of(valueOf("CITATION_" + status.name()));
    }

    public static Optional<Rule> of(Citation.Form form) {
        return switch (form) {
            case UNPUBLISHED -> Optional.of(CITATION_UNPUBLISHED);
            case UNPARSED -> Optional.of(CITATION_UNPARSED);
            case BARE_URL -> Optional.of(CITATION_BARE_URL);
            case IBID, CROSSREF, FULL, SHORT, ARCHIVAL, COMMENT -> Optional.empty();
        };
    }

    public static Rule of(Citation.Sanity sanity) {
        return valueOf(sanity.name());
    }
}
