package ibidem.check;

import ibidem.check.Coverage.Tally;
import ibidem.cite.Citation;
import ibidem.cite.Note;
import ibidem.cite.Resolution;
import ibidem.judge.Bucket;
import ibidem.judge.CitationVerdict;
import ibidem.judge.FoundPassage;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Counts what one draft came to. */
final class CoverageCount {
    private CoverageCount() {}

    static Coverage of(
            List<CheckedQuotation> quotations,
            List<CheckedNote> notes,
            List<CheckedCitation> inText,
            List<CheckedCitation> bibliography) {
        Tally judged = Tally.NONE;
        int terms = 0;
        int cited = 0;
        Set<Integer> used = new TreeSet<>();
        for (CheckedQuotation quotation : quotations) {
            Bucket bucket = quotation.verdict().bucket();
            if (bucket == null) {
                terms++;
                continue;
            }
            judged = judged.plus(one(bucket));
            boolean hasSource = !quotation.quotation().notes().isEmpty()
                    || !quotation.citations().isEmpty();
            cited += hasSource ? 1 : 0;
            for (FoundPassage found : quotation.verdict().passages()) {
                used.add(found.passage().source());
            }
        }
        Tally citations = Tally.NONE;
        int resolved = 0;
        for (CheckedNote note : notes) {
            boolean all = note.note().linkage() != Note.Linkage.DANGLING_MARKER
                    && !note.note().citations().isEmpty();
            for (int i = 0; i < note.verdicts().size(); i++) {
                Citation citation = note.note().citations().get(i);
                citations = citations.plus(of(citation, note.verdicts().get(i), used));
                all &= leads(citation);
            }
            resolved += all ? 1 : 0;
        }
        for (List<CheckedCitation> list : List.of(inText, bibliography)) {
            for (CheckedCitation citation : list) {
                citations = citations.plus(of(citation.citation(), citation.verdict(), used));
            }
        }
        return new Coverage(judged, citations, terms, cited, notes.size(), resolved, used.size());
    }

    private static Tally of(Citation citation, CitationVerdict verdict, Set<Integer> used) {
        if (citation.form() == Citation.Form.COMMENT) {
            return Tally.NONE;
        }
        if (verdict.availability() != null && verdict.availability().source() >= 0) {
            used.add(verdict.availability().source());
        }
        return one(verdict.bucket());
    }

    /** Whether a reader knows which work is meant: it is cited in full, or the short form leads to one. */
    private static boolean leads(Citation citation) {
        Resolution.Status status = citation.resolution().status();
        return citation.form() != Citation.Form.UNPARSED
                && (status == Resolution.Status.NONE || status == Resolution.Status.RESOLVED);
    }

    private static Tally one(@Nullable Bucket bucket) {
        return new Tally(
                bucket == Bucket.TRACEABLE ? 1 : 0,
                bucket == Bucket.UNSUPPORTED ? 1 : 0,
                bucket == Bucket.UNRESOLVED ? 1 : 0,
                bucket == Bucket.WAIVED ? 1 : 0);
    }
}
