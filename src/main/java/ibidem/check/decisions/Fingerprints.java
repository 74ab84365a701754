package ibidem.check.decisions;

import ibidem.check.CheckedDraft;
import ibidem.check.CheckedNote;
import ibidem.check.CheckedQuotation;
import ibidem.check.Finding;
import ibidem.check.Subjects;
import ibidem.cite.Citation;
import ibidem.cite.Citations;
import ibidem.cite.Note;
import ibidem.read.Document;
import ibidem.text.Sha256;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Names for findings that survive moved lines, reflowed paragraphs and renumbered notes: the rule, the folded words
 * that it is about, the folded words of what they cite, and which of several such it is in its draft. No line numbers,
 * no note numbers, no path.
 */
public final class Fingerprints {
    /** 64 bits: among a million findings the chance that any two meet is about one in forty million. */
    private static final int HEX_DIGITS = 16;

    private Fingerprints() {}

    /** The fingerprints of a draft's findings, in the order of the findings. */
    public static List<String> of(CheckedDraft draft) {
        Subjects subjects = new Subjects(draft);
        Map<String, Integer> seen = new HashMap<>();
        List<String> prints = new ArrayList<>();
        for (Finding finding : draft.findings()) {
            String key = finding.rule().code() + '\n' + key(draft, subjects, finding);
            int occurrence = seen.merge(key, 1, Integer::sum);
            prints.add(digest(key + '\n' + occurrence));
        }
        return prints;
    }

    private static String key(CheckedDraft draft, Subjects subjects, Finding finding) {
        Document document = draft.document();
        if (document == null) {
            return "";
        }
        Optional<CheckedQuotation> quotation = subjects.quotation(finding);
        if (quotation.isPresent()) {
            StringBuilder cited = new StringBuilder();
            for (Citation citation : subjects.citedBy(quotation.get())) {
                cited.append('\n').append(work(draft, citation));
            }
            return fold(quotation.get().words()) + cited;
        }
        return subjects.citationInNote(finding)
                .or(() -> subjects.citation(finding).map(citation -> citation.citation()))
                .map(citation -> fold(citation.text()) + '\n' + work(draft, citation))
                .orElseGet(() -> fold(document.words(finding.span())));
    }

    /** What a citation cites: for a short form the words of the full citation, so that a drifted ibid is another. */
    private static String work(CheckedDraft draft, Citation citation) {
        List<Note> notes = draft.notes().stream().map(CheckedNote::note).toList();
        List<Citations.Entry> bibliography = draft.bibliography().stream()
                .map(entry -> new Citations.Entry(entry.id(), entry.citation(), entry.citedBy()))
                .toList();
        return fold(Works.target(citation.resolution(), notes, bibliography)
                .map(Citation::text)
                .orElse(citation.text()));
    }

    /** Letters and digits only, in lower case and compatibility form; signs count where there is nothing else. */
    public static String fold(String words) {
        String composed = Normalizer.normalize(words, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        StringBuilder out = new StringBuilder(composed.length());
        composed.codePoints().filter(Character::isLetterOrDigit).forEach(out::appendCodePoint);
        return out.length() == 0 ? composed.strip() : out.toString();
    }

    static String digest(String text) {
        return Sha256.hex(Sha256.of(text)).substring(0, HEX_DIGITS);
    }
}
