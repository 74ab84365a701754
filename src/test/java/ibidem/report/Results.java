package ibidem.report;

import ibidem.align.Edit;
import ibidem.align.Passage;
import ibidem.check.CheckResult;
import ibidem.check.CheckedDraft;
import ibidem.check.CheckedNote;
import ibidem.check.CheckedQuotation;
import ibidem.check.CheckedSource;
import ibidem.check.Coverage;
import ibidem.check.Finding;
import ibidem.check.Original;
import ibidem.check.Standing;
import ibidem.cite.Citation;
import ibidem.cite.CslItem;
import ibidem.cite.Note;
import ibidem.cite.Resolution;
import ibidem.judge.Bucket;
import ibidem.judge.CitationVerdict;
import ibidem.judge.FoundPassage;
import ibidem.judge.Level;
import ibidem.judge.Locus;
import ibidem.judge.Place;
import ibidem.judge.QuotationVerdict;
import ibidem.judge.Reason;
import ibidem.judge.Rule;
import ibidem.judge.SpeakerMatch;
import ibidem.judge.Wording;
import ibidem.library.Availability;
import ibidem.library.Description;
import ibidem.library.Source;
import ibidem.quote.Quotation;
import ibidem.quote.speaker.Speaker;
import ibidem.quote.voice.Voices;
import ibidem.read.Block;
import ibidem.read.Document;
import ibidem.read.Marker;
import ibidem.read.Metadata;
import ibidem.read.Provenance;
import ibidem.text.OffsetMap;
import ibidem.text.TextSpan;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Small results made by hand, so that writers are tested without the stages before them. */
public final class Results {
    private Results() {}

    /** A draft of two paragraphs and one note with a quotation of each bucket, and the source it quotes. */
    public static CheckResult acton() {
        String draft =
                "Lord Acton 😀 wrote that “Power corrupts, and absolute power corrupts absolutely.”1 He went on:\n"
                        + "“Great men are almost always bad men.” Others heard “a remark that nobody kept”.\n"
                        + "\n1. Acton to Creighton, 5 April 1887.\n";
        String source = "Power tends to corrupt, and absolute power corrupts absolutely. "
                + "Great men are almost always bad men, even when they exercise influence and not authority.";
        return of("articles/acton.md", draft, source, "");
    }

    /** The same with {@code hostile} in every place that a draft's or source's author decides. */
    public static CheckResult hostile(String hostile) {
        String draft = hostile + " “Power corrupts, and absolute power corrupts absolutely.”1 " + hostile + "\n"
                + "“Great men are almost always bad men.” “a remark that nobody kept”\n"
                + "\n1. Acton to Creighton, 5 April 1887.\n";
        String source = hostile + "Power tends to corrupt, and absolute power corrupts absolutely. "
                + "Great men are almost always bad men" + hostile;
        return of("articles/" + hostile.replace('/', '_') + ".md", draft, source, hostile);
    }

    private static CheckResult of(String path, String draft, String source, String extra) {
        Document document = document(path, draft);
        TextSpan power = span(draft, "Power corrupts, and absolute power corrupts absolutely.");
        TextSpan great = span(draft, "Great men are almost always bad men.");
        TextSpan remark = span(draft, "a remark that nobody kept");
        TextSpan marker = span(draft, "1 ");
        TextSpan noteSpan = span(draft, "Acton to Creighton, 5 April 1887.");
        TextSpan inSource = span(source, "Power tends to corrupt, and absolute power corrupts absolutely");
        TextSpan greatInSource = span(source, "Great men are almost always bad men");
        List<CheckedQuotation> quotations = List.of(
                new CheckedQuotation(
                        "q1",
                        quotation(
                                power,
                                new Speaker(
                                        "Lord Acton" + extra, "Lord Acton", new TextSpan(0, 1), "wrote", true, null),
                                "1"),
                        power.of(draft),
                        List.of(),
                        verdict(
                                Wording.ALTERED,
                                null,
                                Edit.Kind.CONTENT_WORD,
                                Bucket.UNSUPPORTED,
                                new Passage(0, inSource, List.of(inSource), 0.9, List.of(tends(source))))),
                new CheckedQuotation(
                        "q2",
                        quotation(great, null, "1"),
                        great.of(draft),
                        List.of(),
                        verdict(
                                Wording.EXACT,
                                null,
                                null,
                                Bucket.TRACEABLE,
                                new Passage(0, greatInSource, List.of(greatInSource), 1, List.of()))),
                new CheckedQuotation(
                        "q3",
                        quotation(remark, null),
                        remark.of(draft),
                        List.of(),
                        verdict(Wording.UNRESOLVED, Reason.NO_CITATION, null, Bucket.UNRESOLVED),
                        extra.isEmpty() ? null : new Original(extra, Wording.NOT_FOUND, List.of())));
        Citation citation = new Citation(
                draft.substring(noteSpan.start(), noteSpan.end()),
                noteSpan,
                Citation.Form.FULL,
                CslItem.EMPTY,
                java.util.Map.of(),
                Resolution.NONE,
                List.of(),
                List.of());
        CheckedNote note = new CheckedNote(
                new Note(
                        "1",
                        noteSpan,
                        List.of(new Marker("1", new TextSpan(marker.start(), marker.start() + 1))),
                        Note.Linkage.LINKED,
                        List.of(citation)),
                List.of(new CitationVerdict(
                        new Availability(Availability.Status.AVAILABLE, 0, List.of("title"), ""), Bucket.TRACEABLE)),
                Bucket.TRACEABLE);
        List<Finding> findings = new ArrayList<>();
        findings.add(new Finding(
                Rule.QUOTATION_ALTERED,
                Rule.QUOTATION_ALTERED.severity(),
                "not the source’s words: “corrupts” for “tends to corrupt” " + extra,
                power,
                "q1"));
        findings.add(new Finding(
                Rule.QUOTATION_UNRESOLVED_NO_CITATION,
                Rule.QUOTATION_UNRESOLVED_NO_CITATION.severity(),
                "names no source and no source has it " + extra,
                remark,
                "q3"));
        if (!extra.isEmpty()) {
            findings.add(new Finding(Rule.QUOTATION_CASE, Rule.QUOTATION_CASE.severity(), "odd " + extra, great, "q2")
                    .with(new Standing(Standing.State.IGNORED_IN_DRAFT, extra)));
        }
        CheckedSource held = new CheckedSource(
                new Source(0, "sources/letter.txt", Path.of("sources/letter.txt"), Description.UNKNOWN),
                document("sources/letter.txt", source),
                "text/plain",
                "");
        CheckedDraft checked = new CheckedDraft(
                path,
                document,
                "text/markdown",
                "",
                quotations,
                List.of(note),
                List.of(),
                List.of(),
                findings,
                new Coverage(new Coverage.Tally(1, 1, 1, 0), new Coverage.Tally(1, 0, 0, 0), 0, 2, 1, 1, 1),
                List.of(held));
        CheckResult result = new CheckResult(List.of(checked), List.of(held), 1);
        return extra.isEmpty()
                ? result
                : result.saying(List.of(new Finding(
                        Rule.SOURCE_UNREADABLE,
                        Rule.SOURCE_UNREADABLE.severity(),
                        extra + ": not read",
                        new TextSpan(0, 0),
                        "")));
    }

    private static Edit tends(String source) {
        TextSpan at = span(source, "tends to corrupt");
        return new Edit(
                Edit.Op.REPLACE, "corrupts", "tends to corrupt", new TextSpan(6, 14), at, Edit.Kind.CONTENT_WORD);
    }

    static Document document(String path, String text) {
        return new Document(
                new Provenance(path, "text/plain", "ab".repeat(32), "test 1"),
                text,
                text,
                OffsetMap.identity(),
                List.of(new Block(Block.Kind.PARAGRAPH, new TextSpan(0, text.length()), 0)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Metadata.NONE,
                List.of());
    }

    private static Quotation quotation(TextSpan span, @Nullable Speaker speaker, String... notes) {
        return new Quotation(span, List.of(span), Quotation.Kind.DIRECT, "", speaker, List.of(notes), Set.of());
    }

    private static QuotationVerdict verdict(
            Wording wording,
            @Nullable Reason reason,
            Edit.@Nullable Kind alteration,
            Bucket bucket,
            Passage... passages) {
        List<FoundPassage> found = new ArrayList<>();
        for (Passage passage : passages) {
            found.add(new FoundPassage(passage, new Voices.Credit("Lord Acton", true, false)));
        }
        return new QuotationVerdict(
                wording,
                wording == Wording.EXACT ? Level.L2 : null,
                reason,
                alteration,
                "",
                passages.length == 0 ? Locus.NA : Locus.CITED,
                SpeakerMatch.UNKNOWN,
                Place.NA,
                Set.of(),
                bucket,
                found);
    }

    static TextSpan span(String text, String words) {
        int at = text.indexOf(words);
        return new TextSpan(at, at + words.length());
    }
}
