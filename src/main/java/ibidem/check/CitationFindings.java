package ibidem.check;

import ibidem.cite.Citation;
import ibidem.cite.Citation.Form;
import ibidem.cite.Citation.Sanity;
import ibidem.cite.Note;
import ibidem.cite.Resolution;
import ibidem.judge.CitationVerdict;
import ibidem.judge.Rule;
import ibidem.library.Availability;
import ibidem.read.Marker;
import ibidem.text.TextSpan;
import java.util.ArrayList;
import java.util.List;

/** What notes and citations ask a person to look at. */
final class CitationFindings {
    private CitationFindings() {}

    /** Of a note: its linkage, then its citations. */
    static List<Finding> of(CheckedNote checked) {
        Note note = checked.note();
        String subject = "note " + note.label();
        List<Finding> findings = new ArrayList<>();
        Rule.of(note.linkage())
                .ifPresent(rule -> findings.add(new Finding(
                        rule, rule.severity(), subject + ":", meaning(note.linkage()), place(note), subject)));
        for (int i = 0; i < checked.verdicts().size(); i++) {
            findings.addAll(of(note.citations().get(i), checked.verdicts().get(i), subject));
        }
        return findings;
    }

    private static TextSpan place(Note note) {
        List<Marker> markers = note.markers();
        return note.span().length() == 0 && !markers.isEmpty() ? markers.get(0).span() : note.span();
    }

    /** Of one citation. @param subject how messages name it: {@code note 12}, {@code b7} */
    static List<Finding> of(Citation citation, CitationVerdict verdict, String subject) {
        List<Finding> findings = new ArrayList<>();
        String words = QuotationFindings.shortened(citation.text());
        // A citation that begins with a quoted title needs no marks of ours.
        String about = subject + ": " + (words.startsWith("“") ? words : "“" + words + "”");
        Adder add =
                (rule, what) -> findings.add(new Finding(rule, rule.severity(), about, what, citation.span(), subject));
        Resolution resolution = citation.resolution();
        Rule.of(resolution.status()).ifPresent(rule -> add.add(rule, meaning(resolution.status())));
        for (Sanity code : citation.sanity()) {
            add.add(Rule.of(code), meaning(code));
        }
        Rule.of(citation.form()).ifPresent(rule -> add.add(rule, meaning(citation.form())));
        if (!citation.missing().isEmpty()) {
            add.add(Rule.CITATION_INCOMPLETE, "does not give " + String.join(", ", citation.missing()));
        }
        Availability availability = verdict.availability();
        // An interview and an unreadable note are in no library by nature; their form says all there is to say.
        boolean asked = citation.form() != Form.UNPUBLISHED && citation.form() != Form.UNPARSED && leads(resolution);
        if (availability != null && (asked || availability.status() == Availability.Status.WAIVED)) {
            Rule.of(availability.status())
                    .ifPresent(rule -> add.add(rule, meaning(availability.status()) + detail(availability)));
            if (availability.status() == Availability.Status.AVAILABLE
                    && !availability.differing().isEmpty()) {
                add.add(Rule.CITATION_DIFFERS, "says otherwise than its source" + detail(availability));
            }
        }
        return findings;
    }

    private static boolean leads(Resolution resolution) {
        return resolution.status() == Resolution.Status.NONE || resolution.status() == Resolution.Status.RESOLVED;
    }

    private static String detail(Availability availability) {
        return availability.detail().isEmpty() ? "" : " (" + availability.detail() + ")";
    }

    /** Adds one finding about the citation at hand. */
    private interface Adder {
        void add(Rule rule, String what);
    }

    private static String meaning(Note.Linkage linkage) {
        return switch (linkage) {
            case DUPLICATE -> "two notes have this label";
            case DANGLING_MARKER -> "a marker in the text, but no such note";
            case EMPTY -> "the note is empty";
            case ORPHAN -> "no marker in the text leads to it";
            case OUT_OF_ORDER -> "its marker stands out of order";
            case LINKED -> "linked";
        };
    }

    private static String meaning(Resolution.Status status) {
        return switch (status) {
            case NONE, RESOLVED -> "leads to its work";
            case AMBIGUOUS -> "fits several earlier works; it is not clear which";
            case DANGLING -> "fits no work cited in full";
            case FORWARD -> "fits only a work cited in full later";
        };
    }

    private static String meaning(Form form) {
        return switch (form) {
            case UNPUBLISHED -> "is unpublished: nobody else can look it up";
            case UNPARSED -> "could not be read as a citation";
            case BARE_URL -> "is an address and nothing else";
            case IBID, CROSSREF, FULL, SHORT, ARCHIVAL, COMMENT -> "is a citation";
        };
    }

    private static String meaning(Availability.Status status) {
        return switch (status) {
            case AVAILABLE -> "is in the library";
            case PARTIAL -> "is in the library in part only";
            case UNREADABLE -> "is in the library, but cannot be read";
            case ABSENT -> "is not in the library";
            case CONFLICT -> "disagrees with the source of that title";
            case WAIVED -> "was waived by a person";
        };
    }

    private static String meaning(Sanity code) {
        return switch (code) {
            case URL_MALFORMED -> "has an address that cannot be one";
            case URL_PLACEHOLDER -> "has a placeholder for an address";
            case URL_SHORTENER -> "hides its address behind a link shortener";
            case URL_WRAPPED -> "has an address broken over lines";
            case DATE_IMPOSSIBLE -> "has a date that is in no calendar";
            case DATE_UNPARSED -> "has a date that could not be read";
            case DATE_FUTURE -> "has a date that has not come yet";
            case DATE_CONFLICT -> "has dates that contradict each other";
            case DOI_MALFORMED -> "has a DOI that cannot be one";
            case ISBN_CHECKSUM -> "has an ISBN whose check digit is wrong";
            case PAGES_REVERSED -> "has a page range that runs backwards";
        };
    }
}
