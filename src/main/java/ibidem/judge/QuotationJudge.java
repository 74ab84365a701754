package ibidem.judge;

import ibidem.align.Passage;
import ibidem.quote.Quotation;
import ibidem.read.Document;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Answers the axes that follow from the wording, and rolls all of them up. */
public final class QuotationJudge {
    private final Cited cited;
    private final Sources sources;
    private final boolean minorCounts;

    /**
     * @param cited where the draft says the words stand
     * @param minorCounts whether minor alterations count against the draft
     */
    public QuotationJudge(Cited cited, Sources sources, boolean minorCounts) {
        this.cited = cited;
        this.sources = sources;
        this.minorCounts = minorCounts;
    }

    /** What the judge asks of the sources. */
    public interface Sources {
        Document document(int source);

        /** Whose words the passage is, and whether that is the draft's speaker. */
        Said said(Passage passage);
    }

    /** The source's word on who speaks, against the draft's. @param credit null if the source does not say */
    public record Said(
            ibidem.quote.voice.Voices.@org.jspecify.annotations.Nullable Credit credit, SpeakerMatch match) {}

    /** A term is listed and not judged. */
    public static QuotationVerdict term() {
        return new QuotationVerdict(
                null, null, null, null, "", Locus.NA, SpeakerMatch.NONE, Place.NA, Set.of(), null, List.of());
    }

    /** The verdict on a quotation whose words compare as {@code wording} says. */
    public QuotationVerdict judge(Quotation quotation, WordingVerdict wording) {
        List<FoundPassage> passages = new ArrayList<>();
        List<Said> said = new ArrayList<>();
        for (Passage passage : wording.passages()) {
            Said here = sources.said(passage);
            said.add(here);
            passages.add(new FoundPassage(passage, here.credit()));
        }
        boolean found = found(wording.wording());
        Locus locus = found ? locus(wording.passages()) : Locus.NA;
        boolean sameWords = switch (wording.wording()) {
            case EXACT, EDITED, ELIDED -> true;
            case ALTERED -> wording.minor();
            case SPLICED, OMISSION_UNMARKED, NOT_FOUND, UNRESOLVED -> false;
        };
        boolean denied = quotation.flags().contains(Quotation.Flag.DENIED);
        SpeakerMatch speaker = quotation.speaker() == null
                ? SpeakerMatch.NONE
                : sameWords && !denied ? speaker(wording.passages(), said) : SpeakerMatch.UNKNOWN;
        Place place = found && locus == Locus.CITED ? place(wording.passages()) : Place.NA;
        return new QuotationVerdict(
                wording.wording(),
                wording.level(),
                wording.reason(),
                wording.alteration(),
                wording.detail(),
                locus,
                speaker,
                place,
                flags(quotation, wording, said),
                denied && !sameWords ? Bucket.UNRESOLVED : bucket(wording, locus, speaker, place),
                passages);
    }

    private static boolean found(Wording wording) {
        return wording != Wording.NOT_FOUND && wording != Wording.UNRESOLVED;
    }

    private Locus locus(List<Passage> passages) {
        if (passages.stream().anyMatch(passage -> cited.readable().contains(passage.source()))) {
            return Locus.CITED;
        }
        if (!cited.any()) {
            return Locus.UNCITED;
        }
        return cited.obstacles().isEmpty() ? Locus.ELSEWHERE : Locus.UNDECIDED;
    }

    /**
     * One passage that gives the words to the draft's speaker is enough: the same words may be recited elsewhere. Where
     * the cited source has them, it alone is asked.
     */
    private SpeakerMatch speaker(List<Passage> passages, List<Said> said) {
        boolean inCited = passages.stream().anyMatch(passage -> cited.readable().contains(passage.source()));
        Set<SpeakerMatch> answers = EnumSet.noneOf(SpeakerMatch.class);
        for (int i = 0; i < passages.size(); i++) {
            if (!inCited || cited.readable().contains(passages.get(i).source())) {
                answers.add(said.get(i).match());
            }
        }
        return answers.contains(SpeakerMatch.MATCH)
                ? SpeakerMatch.MATCH
                : answers.contains(SpeakerMatch.UNKNOWN) || answers.contains(SpeakerMatch.NONE) || answers.isEmpty()
                        ? SpeakerMatch.UNKNOWN
                        : SpeakerMatch.MISMATCH;
    }

    private Place place(List<Passage> passages) {
        Place answer = Place.NA;
        for (Passage passage : passages) {
            if (cited.readable().contains(passage.source())) {
                Place here = PlaceAxis.judge(cited.locator(), sources.document(passage.source()), passage.span());
                if (here == Place.OK) {
                    return here;
                }
                answer = answer == Place.NA ? here : answer;
            }
        }
        return answer;
    }

    private static Set<Flag> flags(Quotation quotation, WordingVerdict wording, List<Said> said) {
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        flags.addAll(wording.flags());
        for (Quotation.Flag flag : quotation.flags()) {
            flags.add(Flag.valueOf(flag.name()));
        }
        boolean secondHand =
                found(wording.wording()) && !said.isEmpty() && said.stream().allMatch(QuotationJudge::isSecondHand);
        if (secondHand) {
            flags.add(Flag.SECOND_HAND);
        }
        return flags;
    }

    private static boolean isSecondHand(Said said) {
        return said.credit() != null && said.credit().secondHand();
    }

    /** What a quotation comes to; one that the draft itself denies (“he never said ...”) is not charged with its words. */
    private Bucket bucket(WordingVerdict wording, Locus locus, SpeakerMatch speaker, Place place) {
        boolean words = switch (wording.wording()) {
            case EXACT, EDITED, ELIDED, UNRESOLVED -> false;
            case ALTERED -> minorCounts || !wording.minor();
            case SPLICED, OMISSION_UNMARKED, NOT_FOUND -> true;
        };
        if (words || locus == Locus.ELSEWHERE || speaker == SpeakerMatch.MISMATCH || place == Place.WRONG) {
            return Bucket.UNSUPPORTED;
        }
        return wording.wording() == Wording.UNRESOLVED || locus == Locus.UNDECIDED
                ? Bucket.UNRESOLVED
                : Bucket.TRACEABLE;
    }
}
