package ibidem.judge;

import ibidem.align.Edit;
import ibidem.align.Fragments;
import ibidem.align.Fragments.Joint;
import ibidem.align.compare.Comparison;
import ibidem.align.compare.Comparison.Mark;
import ibidem.align.compare.Placement;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What one placement in one source would have to be called, by the tests of the wording axis. */
record Claim(
        Candidate candidate,
        Placement placement,
        Wording wording,
        boolean minor,
        boolean cited,
        String detail,
        Set<Flag> flags) {

    /** Words beyond which a marked omission is worth a look. */
    private static final int LONG_GAP = 100;

    /** Words that a substantive alteration must share with a passage that nothing else ties to the draft. */
    private static final int MANY_WORDS = 8;

    /**
     * The best claim first: found, then found otherwise, then near; the cited source before others. Of places that are as
     * good, the one whose letters and marks are more like the quotation's.
     */
    static final Comparator<Claim> BEST_FIRST = (one, other) -> Arrays.compare(one.merits(), other.merits());

    /** What claims compare by, in its order; less is better. */
    private int[] merits() {
        return new int[] {
            tier(),
            cited ? 0 : 1,
            wording.ordinal(),
            placement.cost(),
            level(),
            candidate.source(),
            placement.span().start()
        };
    }

    int tier() {
        return switch (wording) {
            case EXACT, EDITED, ELIDED -> 0;
            case ALTERED -> minor ? 0 : 1;
            case SPLICED, OMISSION_UNMARKED -> 1;
            case NOT_FOUND, UNRESOLVED -> 2;
        };
    }

    boolean isSame() {
        return wording.compareTo(Wording.ELIDED) <= 0;
    }

    /** How much was folded where the words are the same, 0 to 2. */
    int level() {
        int level = 0;
        for (Comparison piece : placement.placed()) {
            level = Math.max(level, piece.level());
        }
        return level;
    }

    /** The gravest edit. */
    Edit.@Nullable Kind alteration() {
        return gravest(placement);
    }

    private static Edit.@Nullable Kind gravest(Placement placement) {
        Edit.Kind worst = null;
        for (Comparison piece : placement.placed()) {
            for (Edit edit : piece.edits()) {
                worst = worst == null || edit.kind().compareTo(worst) > 0 ? edit.kind() : worst;
            }
        }
        return worst;
    }

    static Claim of(Fragments fragments, Candidate candidate, Placement placement, WordingContext context) {
        return new Labeller(fragments, candidate, placement, context).claim();
    }

    /** Works out the label. */
    private static final class Labeller {
        private final Fragments fragments;
        private final Candidate candidate;
        private final Placement placement;
        private final WordingContext context;
        private final boolean cited;
        private final Set<Flag> flags = EnumSet.noneOf(Flag.class);
        private Wording worst = Wording.EXACT;
        private String detail = "";

        Labeller(Fragments fragments, Candidate candidate, Placement placement, WordingContext context) {
            this.fragments = fragments;
            this.candidate = candidate;
            this.placement = placement;
            this.context = context;
            this.cited = context.cited().contains(candidate.source());
        }

        Claim claim() {
            List<@Nullable Comparison> pieces = placement.pieces();
            Comparison before = null;
            if (fragments.edgeBracket() && !placement.whole()) {
                worse(Wording.EDITED, "");
            }
            for (int p = 0; p < pieces.size(); p++) {
                Comparison piece = pieces.get(p);
                if (piece == null) {
                    worse(Wording.NOT_FOUND, "");
                    continue;
                }
                piece(piece);
                if (before != null) {
                    joint(p, before, piece);
                }
                before = piece;
            }
            boolean minor = placement.isMinor();
            if (worst.compareTo(Wording.SPLICED) >= 0 && worst != Wording.NOT_FOUND && !isProven(minor)) {
                worse(Wording.NOT_FOUND, detail);
            }
            if (worst == Wording.ALTERED && isMarkedOmission()) {
                flags.add(Flag.MARKED_OMISSION);
            }
            return new Claim(candidate, placement, worst, minor, cited, detail, flags);
        }

        private boolean isMarkedOmission() {
            for (Fragments.Piece piece : fragments.pieces()) {
                if (piece.joint() == Joint.OMISSION) {
                    return !placement.whole();
                }
            }
            return false;
        }

        private void worse(Wording wording, String why) {
            if (wording.compareTo(worst) > 0) {
                worst = wording;
                detail = why;
            }
        }

        private void piece(Comparison piece) {
            if (piece.isSame()) {
                worse(piece.marks().contains(Mark.BRACKETED) ? Wording.EDITED : Wording.EXACT, "");
            } else if (piece.marks().contains(Mark.OMISSION)) {
                worse(Wording.OMISSION_UNMARKED, "words are left out and nothing marks it");
            } else if (piece.isAlike()) {
                worse(Wording.ALTERED, "");
            } else {
                worse(Wording.NOT_FOUND, "");
            }
        }

        private void joint(int p, Comparison before, Comparison piece) {
            int gap = placement.gaps().get(p);
            if (gap < 0) {
                worse(Wording.SPLICED, "the source has these pieces in another order");
                return;
            }
            if (fragments.pieces().get(p).joint() == Joint.BRACKET && gap <= BRACKET_WORDS) {
                worse(Wording.EDITED, "");
                return;
            }
            worse(Wording.ELIDED, "");
            Optional<String> apart = candidate
                    .parting()
                    .between(
                            candidate.toDocument().toOriginal(before.span()),
                            candidate.toDocument().toOriginal(piece.span()));
            if (apart.isPresent()) {
                worse(Wording.SPLICED, "between these pieces lies " + apart.get());
            } else if (gap > LONG_GAP) {
                flags.add(Flag.LONG_GAP);
            }
        }

        /** Most source words that a bracket stands for. */
        private static final int BRACKET_WORDS = 12;

        /** Whether every word has its like in the source, and only spelling and punctuation differ. */
        private boolean isVariant() {
            for (Comparison piece : placement.pieces()) {
                if (piece == null || piece.extent().aligned() != piece.extent().words()) {
                    return false;
                }
            }
            Edit.Kind gravest = gravest(placement);
            return gravest == null || gravest.compareTo(Edit.Kind.SPELLING) <= 0;
        }

        /** Chance is excluded, and a substantive alteration is tied to the draft by more than a few words. */
        private boolean isProven(boolean minor) {
            double expected = Chance.expected(placement, cited, candidate.source(), context);
            if (expected > (isVariant() ? Chance.VARIANT_LIMIT : Chance.LIMIT)) {
                return false;
            }
            if (worst != Wording.ALTERED || minor) {
                return true;
            }
            if (context.source().isLater(candidate.source())) {
                return false;
            }
            SpeakerMatch speaker = context.source()
                    .speaker(candidate.source(), candidate.toDocument().toOriginal(placement.span()));
            if (speaker == SpeakerMatch.MISMATCH) {
                return false;
            }
            int words = 0;
            for (Comparison piece : placement.placed()) {
                words += piece.extent().aligned();
            }
            return cited
                    || speaker == SpeakerMatch.MATCH
                    || words >= 2 * MANY_WORDS
                    || context.task() == WordingContext.Task.LOCATE && expected <= Chance.FEW_WORDS_LIMIT;
        }
    }
}
