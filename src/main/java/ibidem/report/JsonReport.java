package ibidem.report;

import com.fasterxml.jackson.core.JsonGenerator;
import ibidem.check.CheckResult;
import ibidem.check.CheckedCitation;
import ibidem.check.CheckedDraft;
import ibidem.check.CheckedNote;
import ibidem.check.CheckedQuotation;
import ibidem.check.CheckedSource;
import ibidem.check.Coverage;
import ibidem.check.Finding;
import ibidem.check.Original;
import ibidem.judge.FoundPassage;
import ibidem.judge.QuotationVerdict;
import ibidem.quote.speaker.Speaker;
import ibidem.read.Document;
import ibidem.read.Marker;
import ibidem.text.Selector;
import java.io.IOException;
import java.io.Writer;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The report for programs. Its members are a contract: {@code report.schema.json} describes them, and they are only
 * ever added to.
 */
public final class JsonReport implements Format {
    /** Raised when a member changes its meaning. */
    private static final int VERSION = 1;

    @Override
    public void write(CheckResult result, Setting setting, Writer out) throws IOException {
        try (JsonGenerator json = JsonParts.indented(out)) {
            new Writing(json, result).report(setting);
        }
        out.write('\n');
    }

    /** One report on its way out. */
    private static final class Writing {
        private final JsonGenerator json;
        private final CheckResult result;
        private final Map<Document, Positions> sourcePositions = new IdentityHashMap<>();

        Writing(JsonGenerator json, CheckResult result) {
            this.json = json;
            this.result = result;
        }

        void report(Setting setting) throws IOException {
            json.writeStartObject();
            json.writeStringField("format", "ibidem-report");
            json.writeNumberField("version", VERSION);
            json.writeObjectFieldStart("tool");
            json.writeStringField("name", "ibidem");
            json.writeStringField("version", setting.version());
            json.writeEndObject();
            json.writeArrayFieldStart("drafts");
            for (CheckedDraft draft : result.drafts()) {
                draft(draft);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("sources");
            for (CheckedSource source : result.sources()) {
                source(source);
            }
            json.writeEndArray();
            json.writeObjectFieldStart("summary");
            json.writeNumberField("drafts", result.drafts().size());
            counts(result.coverage());
            json.writeArrayFieldStart("findings");
            for (Finding finding : result.findings()) {
                json.writeStartObject();
                saying(finding);
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeNumberField("exit", setting.exit());
            json.writeEndObject();
            json.writeEndObject();
        }

        private void draft(CheckedDraft draft) throws IOException {
            JsonCitations citations = new JsonCitations(json, draft);
            json.writeStartObject();
            json.writeStringField("path", draft.path());
            json.writeStringField("mediaType", draft.mediaType());
            Document document = draft.document();
            if (document != null) {
                json.writeStringField("sha256", document.provenance().sha256());
            }
            json.writeStringField("status", draft.isRead() ? "READ" : "UNREADABLE");
            optional("reason", draft.reason());
            Positions positions = document == null ? null : new Positions(document);
            json.writeArrayFieldStart("quotations");
            for (CheckedQuotation quotation : draft.quotations()) {
                quotation(quotation, draft, read(positions));
            }
            json.writeEndArray();
            json.writeArrayFieldStart("notes");
            for (CheckedNote note : draft.notes()) {
                note(note, citations, read(positions));
            }
            json.writeEndArray();
            json.writeArrayFieldStart("citations");
            for (CheckedCitation citation : draft.inText()) {
                citations.inText(citation, read(positions));
            }
            json.writeEndArray();
            json.writeArrayFieldStart("bibliography");
            for (CheckedCitation entry : draft.bibliography()) {
                citations.entry(entry, read(positions));
            }
            json.writeEndArray();
            json.writeArrayFieldStart("findings");
            for (Finding finding : draft.findings()) {
                finding(finding, read(positions));
            }
            json.writeEndArray();
            json.writeObjectFieldStart("coverage");
            counts(draft.coverage());
            json.writeNumberField(
                    "quotationTraceability", JsonParts.rounded(draft.coverage().quotationTraceability()));
            json.writeNumberField(
                    "checkableShare", JsonParts.rounded(draft.coverage().checkableShare()));
            json.writeNumberField("quotationsCited", draft.coverage().quotationsCited());
            json.writeNumberField("notes", draft.coverage().notes());
            json.writeNumberField("notesResolved", draft.coverage().notesResolved());
            json.writeNumberField("sourcesUsed", draft.coverage().sourcesUsed());
            json.writeNumberField("sourcesHeld", result.held());
            json.writeEndObject();
            json.writeEndObject();
        }

        private static <T> T read(@Nullable T ofReadDraft) {
            return java.util.Objects.requireNonNull(ofReadDraft, "only a draft that was read has parts");
        }

        private void quotation(CheckedQuotation checked, CheckedDraft draft, Positions positions) throws IOException {
            json.writeStartObject();
            json.writeStringField("id", checked.id());
            JsonParts.position(
                    json, "position", positions.of(checked.quotation().span()));
            JsonParts.positions(json, "fragments", checked.quotation().fragments(), positions);
            JsonParts.selector(json, read(draft.document()), checked.quotation().span());
            json.writeStringField("kind", checked.quotation().kind().name());
            optional("termReason", checked.quotation().termReason());
            speaker(checked.quotation().speaker(), positions);
            strings("notes", checked.quotation().notes());
            strings("citations", checked.citations());
            verdict(checked.verdict(), draft);
            Original original = checked.original();
            if (original != null) {
                json.writeObjectFieldStart("original");
                json.writeStringField("words", original.words());
                constant("wording", original.wording());
                passages(original.passages(), draft);
                json.writeEndObject();
            }
            json.writeEndObject();
        }

        private void verdict(QuotationVerdict verdict, CheckedDraft draft) throws IOException {
            constant("wording", verdict.wording());
            constant("level", verdict.level());
            constant("reason", verdict.reason());
            constant("alteration", verdict.alteration());
            optional("detail", verdict.detail());
            constant("locus", verdict.locus());
            constant("speakerMatch", verdict.speakerMatch());
            constant("place", verdict.place());
            json.writeArrayFieldStart("flags");
            for (Enum<?> flag : verdict.flags()) {
                json.writeString(flag.name());
            }
            json.writeEndArray();
            constant("bucket", verdict.bucket());
            passages(verdict.passages(), draft);
        }

        private void passages(List<FoundPassage> passages, CheckedDraft draft) throws IOException {
            json.writeArrayFieldStart("passages");
            for (FoundPassage found : passages) {
                CheckedSource source = draft.source(found.passage().source());
                Document document = read(source.document());
                Positions positions = sourcePositions.computeIfAbsent(document, Positions::new);
                JsonParts.passage(
                        json, source.source().path(), span -> Selector.of(document.text(), span), positions, found);
            }
            json.writeEndArray();
        }

        private void speaker(@Nullable Speaker speaker, Positions positions) throws IOException {
            json.writeFieldName("speaker");
            speakerValue(speaker, positions);
        }

        private void speakerValue(@Nullable Speaker speaker, Positions positions) throws IOException {
            if (speaker == null) {
                json.writeNull();
                return;
            }
            json.writeStartObject();
            json.writeStringField("name", speaker.name()); // null where it is not known
            json.writeStringField("mention", speaker.mention());
            JsonParts.position(json, "position", positions.of(speaker.span()));
            json.writeStringField("cue", speaker.cue());
            if (speaker.reportedBy() != null) {
                json.writeFieldName("reportedBy");
                speakerValue(speaker.reportedBy(), positions);
            }
            json.writeEndObject();
        }

        private void note(CheckedNote checked, JsonCitations citations, Positions positions) throws IOException {
            json.writeStartObject();
            json.writeStringField("label", checked.note().label());
            JsonParts.position(json, "position", positions.of(checked.note().span()));
            JsonParts.positions(
                    json,
                    "markers",
                    checked.note().markers().stream().map(Marker::span).toList(),
                    positions);
            json.writeStringField("linkage", checked.note().linkage().name());
            json.writeArrayFieldStart("citations");
            for (int i = 0; i < checked.verdicts().size(); i++) {
                json.writeStartObject();
                citations.members(
                        checked.note().citations().get(i), checked.verdicts().get(i), positions);
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeStringField("bucket", checked.bucket().name());
            json.writeEndObject();
        }

        private void finding(Finding finding, Positions positions) throws IOException {
            json.writeStartObject();
            saying(finding);
            if (!finding.isOpen()) {
                json.writeStringField("standing", finding.standing().state().name());
                json.writeStringField("standingReason", finding.standing().reason());
            }
            JsonParts.position(json, "position", positions.of(finding.span()));
            json.writeStringField("subject", finding.subject());
            json.writeEndObject();
        }

        private void saying(Finding finding) throws IOException {
            json.writeStringField("rule", finding.rule().code());
            json.writeStringField("level", finding.level().code());
            json.writeStringField("message", finding.message());
        }

        private void source(CheckedSource source) throws IOException {
            json.writeStartObject();
            json.writeStringField("path", source.source().path());
            json.writeStringField("mediaType", source.mediaType());
            Document document = source.document();
            if (document != null) {
                json.writeStringField("sha256", document.provenance().sha256());
            }
            json.writeStringField("status", source.isRead() ? "READ" : "UNREADABLE");
            optional("reason", source.reason());
            json.writeEndObject();
        }

        private void counts(Coverage coverage) throws IOException {
            tally("quotations", coverage.quotations(), coverage.terms());
            tally("citations", coverage.citations(), -1);
        }

        private void tally(String name, Coverage.Tally tally, int terms) throws IOException {
            json.writeObjectFieldStart(name);
            json.writeNumberField("TRACEABLE", tally.traceable());
            json.writeNumberField("UNSUPPORTED", tally.unsupported());
            json.writeNumberField("UNRESOLVED", tally.unresolved());
            json.writeNumberField("WAIVED", tally.waived());
            if (terms >= 0) {
                json.writeNumberField("TERM", terms);
            }
            json.writeEndObject();
        }

        private void strings(String name, List<String> values) throws IOException {
            json.writeArrayFieldStart(name);
            for (String value : values) {
                json.writeString(value);
            }
            json.writeEndArray();
        }

        private void constant(String name, @Nullable Enum<?> value) throws IOException {
            if (value == null) {
                json.writeNullField(name);
            } else {
                json.writeStringField(name, value.name());
            }
        }

        private void optional(String name, String value) throws IOException {
            if (value.isEmpty()) {
                json.writeNullField(name);
            } else {
                json.writeStringField(name, value);
            }
        }
    }
}
