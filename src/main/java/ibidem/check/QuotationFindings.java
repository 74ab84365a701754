package ibidem.check;

import ibidem.align.Edit;
import ibidem.judge.Bucket;
import ibidem.judge.Flag;
import ibidem.judge.Locus;
import ibidem.judge.Place;
import ibidem.judge.QuotationVerdict;
import ibidem.judge.Reason;
import ibidem.judge.Rule;
import ibidem.judge.SpeakerMatch;
import ibidem.judge.Wording;
import ibidem.quote.Quotation;
import ibidem.quote.speaker.Speaker;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.IntFunction;

/** What the verdict on one quotation asks a person to look at, worst first. */
final class QuotationFindings {
    /** Code points of a quotation that a message shows; the report shows the rest. */
    private static final int SHOWN = 60;

    private final String id;
    private final Quotation quotation;
    private final String words;
    private final QuotationVerdict verdict;
    private final IntFunction<String> sourcePaths;
    private final List<Finding> findings = new ArrayList<>();

    private QuotationFindings(
            String id, Quotation quotation, String words, QuotationVerdict verdict, IntFunction<String> sourcePaths) {
        this.id = id;
        this.quotation = quotation;
        this.words = words;
        this.verdict = verdict;
        this.sourcePaths = sourcePaths;
    }

    /**
     * @param text the draft's text
     * @param sourcePaths the path of a source by its number
     */
    static List<Finding> of(
            String id, Quotation quotation, String text, QuotationVerdict verdict, IntFunction<String> sourcePaths) {
        if (verdict.bucket() == null) {
            return List.of();
        }
        QuotationFindings all =
                new QuotationFindings(id, quotation, shortened(quotation.span().of(text)), verdict, sourcePaths);
        all.collect();
        return all.findings;
    }

    private void collect() {
        wording();
        if (verdict.locus() == Locus.ELSEWHERE) {
            add(Rule.QUOTATION_ELSEWHERE, "stands in " + where() + ", not in the source that is cited");
        } else if (verdict.locus() == Locus.UNDECIDED) {
            add(
                    Rule.QUOTATION_UNDECIDED,
                    "stands in " + where() + "; the source that is cited is not held, or not in full");
        } else if (verdict.locus() == Locus.UNCITED) {
            add(Rule.QUOTATION_UNCITED, "stands in " + where() + "; the draft cites no source for it");
        }
        if (verdict.speakerMatch() == SpeakerMatch.MISMATCH) {
            Speaker speaker = quotation.speaker();
            String credited = verdict.passages().isEmpty()
                            || verdict.passages().get(0).credit() == null
                    ? "somebody else"
                    : Objects.requireNonNull(verdict.passages().get(0).credit()).name();
            add(
                    Rule.SPEAKER_MISMATCH,
                    "the draft gives it to " + (speaker == null ? "nobody" : speaker.shown()) + ", the source to "
                            + credited);
        }
        if (verdict.place() == Place.WRONG) {
            add(Rule.PLACE_WRONG, "does not stand at the page or time that the note gives");
        }
        for (Flag flag : verdict.flags()) {
            add(Rule.of(flag), meaning(flag));
        }
    }

    private void wording() {
        Wording wording = verdict.wording();
        boolean denied = verdict.flags().contains(Flag.DENIED);
        if (wording == null || denied && wording != Wording.UNRESOLVED) {
            return;
        }
        switch (wording) {
            case EXACT, EDITED, ELIDED -> {
                if (verdict.bucket() == Bucket.WAIVED) {
                    add(Rule.QUOTATION_WAIVED, "checked by a person");
                }
            }
            case SPLICED ->
                add(Rule.QUOTATION_SPLICED, "joins pieces that do not stand together" + because(verdict.detail()));
            case OMISSION_UNMARKED -> add(Rule.QUOTATION_OMISSION_UNMARKED, "leaves words out without saying so");
            case ALTERED -> {
                Edit.Kind kind = Objects.requireNonNull(verdict.alteration());
                // A leading "And" is a function word and yet minor: then only the bucket tells.
                boolean minor = kind.compareTo(Edit.Kind.INFLECTION) <= 0 || verdict.bucket() == Bucket.TRACEABLE;
                add(
                        minor ? Rule.QUOTATION_ALTERED_MINOR : Rule.QUOTATION_ALTERED,
                        "differs from " + where() + " in " + meaning(kind) + because(verdict.detail()));
            }
            case NOT_FOUND -> add(Rule.QUOTATION_NOT_FOUND, "was not found" + because(verdict.detail()));
            case UNRESOLVED -> {
                Reason reason = Objects.requireNonNull(verdict.reason());
                add(Rule.of(reason), "could not be checked: " + meaning(reason) + because(verdict.detail()));
            }
        }
    }

    private static String because(String detail) {
        return detail.isEmpty() ? "" : " (" + detail + ")";
    }

    private String where() {
        return verdict.passages().isEmpty()
                ? "the source"
                : sourcePaths.apply(verdict.passages().get(0).passage().source());
    }

    private void add(Rule rule, String what) {
        findings.add(new Finding(rule, rule.severity(), "“" + words + "”", what, quotation.span(), id));
    }

    static String shortened(String words) {
        String line = words.strip().replaceAll("\\s+", " ");
        if (line.codePointCount(0, line.length()) <= SHOWN) {
            return line;
        }
        int end = line.offsetByCodePoints(0, SHOWN);
        int blank = line.lastIndexOf(' ', end);
        return line.substring(0, blank > end / 2 ? blank : end) + " …";
    }

    private static String meaning(Edit.Kind kind) {
        return switch (kind) {
            case PUNCTUATION -> "punctuation";
            case SPELLING -> "spelling";
            case INFLECTION -> "the form of a word";
            case FUNCTION_WORD -> "a function word";
            case CONTENT_WORD -> "a word that carries meaning";
            case NAME -> "a name";
            case NUMBER -> "a number";
            case NEGATION -> "a negation";
        };
    }

    private static String meaning(Reason reason) {
        return switch (reason) {
            case UNPUBLISHED -> "its source is unpublished";
            case UNREADABLE -> "the cited source cannot be read";
            case HIDDEN_TEXT -> "the words stand only where a reader cannot see them";
            case PARTIAL_SOURCE -> "only a part of the cited source is held";
            case OTHER_LANGUAGE -> "the source is in another language";
            case EXTRACTION_CONFLICT -> "the text read of the source is not sound: letters are lost in it";
            case OCR_NOISE -> "the source's text is too damaged by character recognition";
            case NO_SOURCE -> "the source is not in the library";
            case NO_CITATION -> "the draft names no source, and no source held has the words";
            case TOO_SHORT -> "too few words to prove anything";
        };
    }

    private static String meaning(Flag flag) {
        return switch (flag) {
            case CASE -> "differs from the source in the case of letters inside a word";
            case EDGE_ELLIPSIS -> "begins or ends with an ellipsis";
            case TAG_DROPPED -> "leaves out a narrator's tag between two quoted pieces";
            case LONG_GAP -> "omits more than a hundred words between its pieces";
            case MARKED_OMISSION -> "also omits words, and says so";
            case SPACING -> "is written solid, with a hyphen or apart, unlike the source";
            case POLARITY_RISK -> "leaves out words that may turn its sense: read the source around it";
            case ENDS_MID_SENTENCE -> "ends where the source's sentence goes on";
            case CUT_INSIDE_WORD -> "begins or ends inside a word of the source";
            case MANY_HITS -> "stands in many places";
            case SUSPICIOUS_CHARACTERS -> "holds characters that look like others or cannot be seen";
            case SECOND_HAND -> "is itself a quotation in the source";
            case UNCLOSED -> "has no closing mark; its end was guessed";
            case PULL_QUOTE -> "repeats a sentence of the article itself";
            case DENIED -> "is quoted as something that was not said so, which no source can bear out";
        };
    }

    /** For messages: {@code no source} of {@code NO_SOURCE}. */
    static String words(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
