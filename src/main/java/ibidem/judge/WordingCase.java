package ibidem.judge;

import ibidem.align.Fragments;
import ibidem.align.Passage;
import ibidem.align.compare.Comparison;
import ibidem.align.compare.Hedges;
import ibidem.align.compare.Lexicon;
import ibidem.align.compare.Placement;
import ibidem.align.compare.Placer;
import ibidem.align.compare.Tokens;
import ibidem.text.TextSpan;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One quotation under judgement: its claims, what stands in the way of them, and the answer. */
final class WordingCase {
    /** Below either, a quotation proves nothing wherever it stands. */
    private static final int FEW_WORDS = 3;

    private static final int FEW_CHARACTERS = 12;
    /** Below, a quotation without a source or a known speaker proves nothing. */
    private static final int FEW_UNCITED_WORDS = 6;

    private static final String MISREAD = "the source's print is misread here";

    private static final String SCATTERED = "these pieces stand in different documents";

    private final String wording;
    private final Fragments fragments;
    private final Placer placer;
    private final Lexicon lexicon;
    private final Evidence evidence;
    private final WordingContext context;
    private final List<Candidate> candidates;
    private final Hedges hedges;

    WordingCase(String wording, Lexicon lexicon, WordingContext context, List<Candidate> candidates) {
        this.wording = wording;
        this.fragments = Fragments.of(wording);
        this.placer = new Placer(wording, fragments, lexicon);
        this.lexicon = lexicon;
        this.evidence = new Evidence(placer.halfWords());
        this.context = context;
        this.candidates = candidates;
        this.hedges = new Hedges(placer.tokens(), lexicon);
    }

    WordingVerdict verdict() {
        if (fragments.pieces().isEmpty()) {
            return unresolved(Reason.TOO_SHORT, "it holds no word", Set.of(), List.of());
        }
        List<Claim> claims = claims(false);
        Claim best = claims.isEmpty() ? null : claims.get(0);
        Claim found = best != null && best.wording() != Wording.NOT_FOUND ? best : null;
        if (isTooShort(found)) {
            Set<Reason> reasons = EnumSet.of(Reason.TOO_SHORT);
            if (found == null) {
                reasons.addAll(context.obstacles());
            } else if (!found.cited()) {
                reasons.addAll(context.obstacles());
                reasons.remove(Reason.NO_CITATION);
            }
            return unresolved(first(reasons), hits(claims), flags(found, claims), evidence.passages(claims));
        }
        if (found != null) {
            boolean scanned = context.source().isScanned(found.candidate().source());
            boolean noise = found.tier() == 1
                    && (scanned && TextReasons.isScanNoise(found) || found.cited() && TextReasons.isNoise(found));
            if (noise) {
                return unresolved(Reason.OCR_NOISE, MISREAD, flags(found, claims), evidence.passages(claims));
            }
            return foundVerdict(found, claims);
        }
        return absent(best, claims);
    }

    private List<Claim> claims(boolean hidden) {
        List<Claim> claims = new ArrayList<>();
        boolean exact = false;
        for (Candidate candidate : candidates) {
            if (candidate.hidden() != hidden) {
                continue;
            }
            boolean exactOnly = exact && !context.cited().contains(candidate.source());
            for (Placement placement : placer.place(candidate.stretches(), exactOnly)) {
                Claim claim = Claim.of(fragments, candidate, placement, context);
                claims.add(claim);
                exact |= claim.isSame();
            }
        }
        claims.sort(Claim.BEST_FIRST);
        return claims;
    }

    private boolean isTooShort(@Nullable Claim best) {
        if (placer.halfWords() < 2 * FEW_WORDS || folded(placer.tokens()) < FEW_CHARACTERS) {
            return true;
        }
        return best != null
                && context.task() == WordingContext.Task.CHECK
                && context.obstacles().contains(Reason.NO_CITATION)
                && placer.halfWords() < 2 * FEW_UNCITED_WORDS
                && speaker(best) != SpeakerMatch.MATCH;
    }

    private SpeakerMatch speaker(Claim claim) {
        TextSpan span =
                claim.candidate().toDocument().toOriginal(claim.placement().span());
        return context.source().speaker(claim.candidate().source(), span);
    }

    private WordingVerdict foundVerdict(Claim best, List<Claim> claims) {
        boolean altered = best.wording() == Wording.ALTERED;
        return new WordingVerdict(
                best.wording(),
                best.isSame() ? level(best, fragments) : null,
                null,
                altered ? best.alteration() : null,
                altered && best.minor(),
                best.detail(),
                flags(best, claims),
                evidence.passages(claims));
    }

    private WordingVerdict absent(@Nullable Claim nearest, List<Claim> claims) {
        Set<Reason> reasons = EnumSet.noneOf(Reason.class);
        reasons.addAll(context.obstacles());
        List<Claim> hidden = claims(true);
        boolean isHidden = !hidden.isEmpty() && hidden.get(0).tier() == 0;
        if (isHidden) {
            reasons.add(Reason.HIDDEN_TEXT);
        }
        List<Candidate> cited = new ArrayList<>();
        for (Candidate candidate : candidates) {
            if (!candidate.hidden() && context.cited().contains(candidate.source())) {
                cited.add(candidate);
            }
        }
        reasons.addAll(TextReasons.of(placer.tokens(), cited, lexicon));
        boolean noise = nearest != null && nearest.cited() && TextReasons.isNoise(nearest);
        if (noise) {
            reasons.add(Reason.OCR_NOISE);
        }
        List<Passage> passages = evidence.passages(isHidden ? hidden : claims);
        Set<Flag> flags = flags(nearest, claims);
        String detail = nearest == null ? "" : partly(nearest);
        if (!reasons.isEmpty()) {
            boolean misread = noise && first(reasons) == Reason.OCR_NOISE;
            return unresolved(first(reasons), misread ? MISREAD : detail, flags, passages);
        }
        List<Claim> scattered = Scattered.of(claims);
        if (!scattered.isEmpty()) {
            return new WordingVerdict(
                    Wording.SPLICED, null, null, null, false, SCATTERED, flags, evidence.passages(scattered));
        }
        return new WordingVerdict(Wording.NOT_FOUND, null, null, null, false, detail, flags, passages);
    }

    private Set<Flag> flags(@Nullable Claim best, List<Claim> claims) {
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        if (best != null && evidence.isShown(best)) {
            flags.addAll(WordingFlags.of(wording, fragments, best, hedges));
        } else if (fragments.edgeEllipsis()) {
            flags.add(Flag.EDGE_ELLIPSIS);
        }
        if (sameWords(claims) >= WordingFlags.MANY) {
            flags.add(Flag.MANY_HITS);
        }
        if (WordingFlags.isSuspicious(wording)) {
            flags.add(Flag.SUSPICIOUS_CHARACTERS);
        }
        return flags;
    }

    private String partly(Claim nearest) {
        int same = 0;
        for (Comparison piece : nearest.placement().placed()) {
            if (piece.isSame()) {
                same += piece.extent().words();
            }
        }
        boolean partly = same >= 2 * FEW_UNCITED_WORDS && same < placer.halfWords();
        return partly ? "partly: " + same / 2 + " of " + placer.halfWords() / 2 + " words" : "";
    }

    private static WordingVerdict unresolved(Reason reason, String detail, Set<Flag> flags, List<Passage> passages) {
        return new WordingVerdict(Wording.UNRESOLVED, null, reason, null, false, detail, flags, passages);
    }

    private static Reason first(Set<Reason> reasons) {
        return reasons.iterator().next();
    }

    private static String hits(List<Claim> claims) {
        int hits = sameWords(claims);
        return hits == 0
                ? ""
                : hits == 1
                        ? "stands in 1 place, which proves nothing"
                        : "stands in " + hits + " places, none is proof";
    }

    /** How many claims are of the same words. */
    private static int sameWords(List<Claim> claims) {
        int count = 0;
        for (Claim claim : claims) {
            count += claim.isSame() ? 1 : 0;
        }
        return count;
    }

    private static Level level(Claim claim, Fragments fragments) {
        int least = fragments.edgeEllipsis() && !claim.placement().whole() ? 2 : 0;
        return Level.values()[Math.max(least, claim.level())];
    }

    /** Letters, figures and signs with a blank between words; a character of a script without blanks counts twice. */
    private static int folded(Tokens tokens) {
        int count = -1;
        for (int i = 0; i < tokens.size(); i++) {
            int length = tokens.end(i) - tokens.start(i);
            count += tokens.isAlone(i) ? 2 * length : length + 1;
        }
        return count;
    }
}
