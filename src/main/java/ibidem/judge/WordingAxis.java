package ibidem.judge;

import ibidem.align.Edit;
import ibidem.align.Fragments;
import ibidem.align.Passage;
import ibidem.align.compare.Comparison;
import ibidem.align.compare.Hedges;
import ibidem.align.compare.Lexicon;
import ibidem.align.compare.Placement;
import ibidem.align.compare.Placer;
import ibidem.align.compare.Tokens;
import ibidem.text.OffsetMap;
import ibidem.text.TextSpan;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Compares a quotation's words with what the sources hold, and says how they differ. Judges one quotation after the
 * other; each thread has its own.
 */
public final class WordingAxis {
    /** Most places that a verdict lists. */
    private static final int PLACES = 50;
    /** Below either, a quotation proves nothing wherever it stands. */
    private static final int FEW_WORDS = 3;

    private static final int FEW_CHARACTERS = 12;
    /** Below, a quotation without a source or a known speaker proves nothing. */
    private static final int FEW_UNCITED_WORDS = 6;

    private static final String MISREAD = "the source's print is misread here";

    private final Lexicon lexicon = new Lexicon();

    /** Judges one quotation, with nothing kept from others. */
    public static WordingVerdict judge(String wording, List<Candidate> candidates, WordingContext context) {
        return new WordingAxis().verdict(wording, candidates, context);
    }

    /**
     * Judges one quotation.
     *
     * @param wording the words between the marks
     * @param candidates the sources in which it may stand, likeliest first; empty if the search found none
     */
    public WordingVerdict verdict(String wording, List<Candidate> candidates, WordingContext context) {
        WordingVerdict verdict = asItIs(wording, candidates, context);
        if (context.task() == WordingContext.Task.LOCATE && !isClose(verdict)) {
            Optional<TextSpan> quoted = InnerMarks.quoted(wording);
            boolean found = isFound(verdict);
            // What is found as a whole is only given up for most of it, and for the better.
            if (quoted.isPresent() && (!found || 2 * quoted.get().length() >= wording.length())) {
                WordingVerdict inner = asItIs(only(wording, quoted.get()), candidates, context);
                return found ? isClose(inner) ? inner : verdict : isFound(inner) ? inner : verdict;
            }
        }
        return verdict;
    }

    private static boolean isFound(WordingVerdict verdict) {
        return verdict.wording() != Wording.NOT_FOUND && verdict.wording() != Wording.UNRESOLVED;
    }

    /** Whether the words are the same, or but for small differences. */
    private static boolean isClose(WordingVerdict verdict) {
        return verdict.wording().compareTo(Wording.ELIDED) <= 0 || verdict.minor();
    }

    /** The wording with blanks for all that is not in {@code span}: what is said of places in it still holds. */
    private static String only(String wording, TextSpan span) {
        return " ".repeat(span.start()) + span.of(wording) + " ".repeat(wording.length() - span.end());
    }

    private WordingVerdict asItIs(String wording, List<Candidate> candidates, WordingContext context) {
        Fragments fragments = Fragments.of(wording);
        if (fragments.pieces().isEmpty()) {
            return unresolved(Reason.TOO_SHORT, "it holds no word", Set.of(), List.of());
        }
        Placer placer = new Placer(wording, fragments, lexicon);
        return new Case(wording, fragments, placer, context, candidates).verdict();
    }

    private static WordingVerdict unresolved(Reason reason, String detail, Set<Flag> flags, List<Passage> passages) {
        return new WordingVerdict(Wording.UNRESOLVED, null, reason, null, false, detail, flags, passages);
    }

    /** One quotation under judgement. */
    private final class Case {
        private final String wording;
        private final Fragments fragments;
        private final Placer placer;
        private final WordingContext context;
        private final List<Candidate> candidates;
        private final Hedges hedges;

        Case(String wording, Fragments fragments, Placer placer, WordingContext context, List<Candidate> candidates) {
            this.wording = wording;
            this.fragments = fragments;
            this.placer = placer;
            this.context = context;
            this.candidates = candidates;
            this.hedges = new Hedges(placer.tokens(), lexicon);
        }

        WordingVerdict verdict() {
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
                return unresolved(first(reasons), hits(claims), flags(found, claims), passages(claims));
            }
            if (found != null) {
                boolean scanned = context.source().isScanned(found.candidate().source());
                boolean noise = found.tier() == 1
                        && (scanned && TextReasons.isScanNoise(found) || found.cited() && TextReasons.isNoise(found));
                if (noise) {
                    return unresolved(
                            Reason.OCR_NOISE,
                            MISREAD,
                            flags(found, claims),
                            passages(claims));
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
                    passages(claims));
        }

        private WordingVerdict absent(@Nullable Claim nearest, List<Claim> claims) {
            Set<Reason> reasons = EnumSet.noneOf(Reason.class);
            reasons.addAll(context.obstacles());
            List<Claim> hidden = claims(true);
            boolean isHidden = !hidden.isEmpty() && hidden.get(0).tier() == 0;
            if (isHidden) {
                reasons.add(Reason.HIDDEN_TEXT);
            }
            List<Candidate> cited = candidates.stream()
                    .filter(candidate -> !candidate.hidden() && context.cited().contains(candidate.source()))
                    .toList();
            reasons.addAll(TextReasons.of(placer.tokens(), cited, lexicon));
            boolean noise = nearest != null && nearest.cited() && TextReasons.isNoise(nearest);
            if (noise) {
                reasons.add(Reason.OCR_NOISE);
            }
            List<Passage> passages = passages(isHidden ? hidden : claims);
            Set<Flag> flags = flags(nearest, claims);
            String detail = nearest == null ? "" : partly(nearest);
            if (!reasons.isEmpty()) {
                boolean misread = noise && first(reasons) == Reason.OCR_NOISE;
                return unresolved(first(reasons), misread ? MISREAD : detail, flags, passages);
            }
            return new WordingVerdict(Wording.NOT_FOUND, null, null, null, false, detail, flags, passages);
        }

        private Set<Flag> flags(@Nullable Claim best, List<Claim> claims) {
            Set<Flag> flags = EnumSet.noneOf(Flag.class);
            if (best != null && isShown(best)) {
                flags.addAll(WordingFlags.of(wording, fragments, best, hedges));
            } else if (fragments.edgeEllipsis()) {
                flags.add(Flag.EDGE_ELLIPSIS);
            }
            if (claims.stream().filter(Claim::isSame).count() >= WordingFlags.MANY) {
                flags.add(Flag.MANY_HITS);
            }
            if (WordingFlags.isSuspicious(wording)) {
                flags.add(Flag.SUSPICIOUS_CHARACTERS);
            }
            return flags;
        }

        /** The best place, the others where the words stand as well, or the nearest one if it is near. */
        private List<Passage> passages(List<Claim> claims) {
            List<Passage> passages = new ArrayList<>();
            for (Claim claim : claims) {
                boolean also = passages.isEmpty()
                        ? isShown(claim)
                        : claim.tier() == 0
                                || claim.tier() == 1 && claims.get(0).tier() == 1;
                if (also && passages.size() < PLACES) {
                    Passage passage = passage(claim);
                    if (passages.stream().noneMatch(one -> isSamePlace(one, passage))) {
                        passages.add(passage);
                    }
                }
            }
            return passages;
        }

        private static boolean isSamePlace(Passage one, Passage other) {
            return one.source() == other.source() && one.span().equals(other.span());
        }

        private boolean isShown(Claim claim) {
            if (claim.wording() != Wording.NOT_FOUND) {
                return true;
            }
            int near = 0;
            for (Comparison piece : claim.placement().placed()) {
                near += Math.max(piece.extent().aligned(), piece.extent().similar());
            }
            return 2 * near >= placer.halfWords();
        }

        private Passage passage(Claim claim) {
            OffsetMap map = claim.candidate().toDocument();
            List<TextSpan> fragmentSpans = new ArrayList<>();
            List<Edit> edits = new ArrayList<>();
            int aligned = 0;
            int words = 0;
            for (Comparison piece : claim.placement().placed()) {
                fragmentSpans.add(map.toOriginal(piece.span()));
                aligned += piece.extent().aligned();
                words += piece.extent().words();
                for (Edit edit : piece.edits()) {
                    edits.add(new Edit(
                            edit.op(),
                            edit.quotation(),
                            edit.source(),
                            edit.inQuotation(),
                            map.toOriginal(edit.inSource()),
                            edit.kind()));
                }
            }
            double similarity = (double) aligned / Math.max(1, Math.max(words, placer.halfWords()));
            return new Passage(
                    claim.candidate().source(),
                    map.toOriginal(claim.placement().span()),
                    fragmentSpans,
                    Math.min(1, similarity),
                    edits);
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
    }

    private static Reason first(Set<Reason> reasons) {
        return reasons.iterator().next();
    }

    private static String hits(List<Claim> claims) {
        long hits = claims.stream().filter(Claim::isSame).count();
        return hits == 0
                ? ""
                : hits == 1
                        ? "stands in 1 place, which proves nothing"
                        : "stands in " + hits + " places, none is proof";
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
