package ibidem.report;

import com.fasterxml.jackson.core.JsonGenerator;
import ibidem.check.CheckedCitation;
import ibidem.check.CheckedDraft;
import ibidem.cite.Citation;
import ibidem.cite.Resolution;
import ibidem.judge.CitationVerdict;
import ibidem.library.Availability;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The members of citations in the JSON report: in notes, in the running text, in the bibliography. */
final class JsonCitations {
    private final JsonGenerator json;
    private final CheckedDraft draft;

    JsonCitations(JsonGenerator json, CheckedDraft draft) {
        this.json = json;
        this.draft = draft;
    }

    void inText(CheckedCitation checked, Positions positions) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", checked.id());
        if (!checked.citation().resolution().entry().isEmpty()) {
            json.writeStringField("entry", checked.citation().resolution().entry());
        }
        if (!checked.citation().csl().get("locator").isEmpty()) {
            json.writeStringField("locator", checked.citation().csl().get("locator"));
        }
        members(checked.citation(), checked.verdict(), positions);
        json.writeEndObject();
    }

    void entry(CheckedCitation checked, Positions positions) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", checked.id());
        strings("citedBy", checked.citedBy());
        members(checked.citation(), checked.verdict(), positions);
        json.writeEndObject();
    }

    /** The members that every citation has, inside an object that the caller opened. */
    void members(Citation citation, CitationVerdict verdict, Positions positions) throws IOException {
        json.writeStringField("text", citation.text());
        JsonParts.position(json, "position", positions.of(citation.span()));
        json.writeStringField("form", citation.form().name());
        json.writeFieldName("csl");
        CslJson.write(citation.csl(), json);
        resolution(citation.resolution());
        strings("missing", citation.missing());
        json.writeArrayFieldStart("sanity");
        for (Citation.Sanity code : citation.sanity()) {
            json.writeString(code.name());
        }
        json.writeEndArray();
        availability(verdict.availability());
        json.writeStringField("bucket", verdict.bucket().name());
    }

    private void resolution(Resolution resolution) throws IOException {
        if (resolution.status() == Resolution.Status.NONE) {
            json.writeNullField("resolution");
            return;
        }
        json.writeObjectFieldStart("resolution");
        json.writeStringField("status", resolution.status().name());
        if (!resolution.note().isEmpty()) {
            json.writeStringField("note", resolution.note());
            json.writeNumberField("item", resolution.item());
        }
        if (!resolution.entry().isEmpty()) {
            json.writeStringField("entry", resolution.entry());
        }
        strings("chain", resolution.chain());
        json.writeEndObject();
    }

    private void availability(@Nullable Availability availability) throws IOException {
        if (availability == null) {
            json.writeNullField("availability");
            return;
        }
        json.writeObjectFieldStart("availability");
        json.writeStringField("status", availability.status().name());
        if (availability.source() < 0) {
            json.writeNullField("source");
        } else {
            json.writeStringField(
                    "source", draft.source(availability.source()).source().path());
        }
        strings("matched", availability.matched());
        if (!availability.detail().isEmpty()) {
            json.writeStringField("detail", availability.detail());
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
}
