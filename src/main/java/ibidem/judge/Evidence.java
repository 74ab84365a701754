package ibidem.judge;

import ibidem.align.Edit;
import ibidem.align.Passage;
import ibidem.align.compare.Comparison;
import ibidem.text.OffsetMap;
import ibidem.text.TextSpan;
import java.util.ArrayList;
import java.util.List;

/** The passages that a verdict shows: where the words stand, or the nearest. */
final class Evidence {
    /** Most places that a verdict lists. */
    private static final int PLACES = 50;

    private final int halfWords;

    /** @param halfWords of the quotation */
    Evidence(int halfWords) {
        this.halfWords = halfWords;
    }

    /** The best place, the others where the words stand as well, or the nearest one if it is near. */
    List<Passage> passages(List<Claim> claims) {
        List<Passage> passages = new ArrayList<>();
        for (Claim claim : claims) {
            boolean also = passages.isEmpty()
                    ? isShown(claim)
                    : claim.tier() == 0 || claim.tier() == 1 && claims.get(0).tier() == 1;
            if (also && passages.size() < PLACES) {
                Passage passage = passage(claim);
                if (!holds(passages, passage)) {
                    passages.add(passage);
                }
            }
        }
        return passages;
    }

    private static boolean holds(List<Passage> passages, Passage passage) {
        for (Passage one : passages) {
            if (one.source() == passage.source() && one.span().equals(passage.span())) {
                return true;
            }
        }
        return false;
    }

    boolean isShown(Claim claim) {
        if (claim.wording() != Wording.NOT_FOUND) {
            return true;
        }
        int near = 0;
        for (Comparison piece : claim.placement().placed()) {
            near += Math.max(piece.extent().aligned(), piece.extent().similar());
        }
        return 2 * near >= halfWords;
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
        double similarity = (double) aligned / Math.max(1, Math.max(words, halfWords));
        return new Passage(
                claim.candidate().source(),
                map.toOriginal(claim.placement().span()),
                fragmentSpans,
                Math.min(1, similarity),
                edits);
    }
}
