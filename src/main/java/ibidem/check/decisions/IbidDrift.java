package ibidem.check.decisions;

import ibidem.check.CheckedDraft;
import ibidem.check.CheckedNote;
import ibidem.check.Finding;
import ibidem.cite.Citation;
import ibidem.cite.Citations;
import ibidem.cite.Note;
import ibidem.cite.Resolution;
import ibidem.judge.Rule;
import ibidem.read.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds notes that nobody touched and that cite another work than before: an ibid. below a note that was inserted, a
 * short form whose full citation was moved or taken out. A corrected full citation is the same work.
 */
final class IbidDrift {
    private IbidDrift() {}

    static List<Finding> of(CheckedDraft draft, Change change) {
        Document before = change.before();
        Citations cited = change.citations();
        List<Finding> drift = new ArrayList<>();
        if (before == null || cited == null) {
            return drift;
        }
        List<Note> notes = draft.notes().stream().map(CheckedNote::note).toList();
        List<Citations.Entry> bibliography = draft.bibliography().stream()
                .map(entry -> new Citations.Entry(entry.id(), entry.citation(), entry.citedBy()))
                .toList();
        for (Map.Entry<Integer, Integer> pair : NotePairs.of(draft, cited.notes(), before).entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .toList()) {
            Note now = notes.get(pair.getKey());
            Note then = cited.notes().get(pair.getValue());
            for (int i = 0;
                    i < Math.min(now.citations().size(), then.citations().size());
                    i++) {
                Citation citation = now.citations().get(i);
                Resolution was = then.citations().get(i).resolution();
                Optional<Citation> old = Works.target(was, cited.notes(), cited.bibliography());
                Optional<Citation> target = Works.target(citation.resolution(), notes, bibliography);
                if (isShort(citation)
                        && old.isPresent()
                        && !(target.isPresent() && Works.same(old.get(), target.get()))) {
                    drift.add(finding(now, citation, old.get(), target));
                }
            }
        }
        return drift;
    }

    private static boolean isShort(Citation citation) {
        return switch (citation.form()) {
            case IBID, SHORT, CROSSREF -> true;
            case UNPUBLISHED, BARE_URL, FULL, ARCHIVAL, COMMENT, UNPARSED -> false;
        };
    }

    private static Finding finding(Note note, Citation citation, Citation old, Optional<Citation> now) {
        String leads = now.map(target -> "now leads to \u201c" + target.text() + "\u201d")
                .orElse("now leads nowhere");
        return new Finding(
                Rule.IBID_DRIFT,
                Rule.IBID_DRIFT.severity(),
                "\u201c" + citation.text() + "\u201d " + leads + ", and led to \u201c" + old.text() + "\u201d",
                citation.span(),
                "note " + note.label());
    }
}
