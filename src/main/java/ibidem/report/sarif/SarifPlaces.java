package ibidem.report.sarif;

import com.fasterxml.jackson.core.JsonGenerator;
import ibidem.check.CheckResult;
import ibidem.check.CheckedDraft;
import ibidem.check.CheckedQuotation;
import ibidem.check.CheckedSource;
import ibidem.judge.FoundPassage;
import ibidem.read.Document;
import ibidem.report.FileUri;
import ibidem.report.Inert;
import ibidem.report.Position;
import ibidem.report.Positions;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Artifacts, locations and regions. */
final class SarifPlaces {
    /** The best passages are evidence; the tenth is not. */
    private static final int PASSAGES = 3;

    private final CheckResult result;
    private final JsonGenerator json;
    private final Map<String, Integer> sourceArtifacts = new HashMap<>();
    private final Map<String, Positions> positions = new HashMap<>();
    private final Map<String, Integer> draftArtifacts = new HashMap<>();

    SarifPlaces(CheckResult result, JsonGenerator json) {
        this.result = result;
        this.json = json;
        int next = 0;
        for (CheckedDraft draft : result.drafts()) {
            draftArtifacts.put(draft.path(), next++);
        }
        for (CheckedSource source : result.sources()) {
            sourceArtifacts.put(source.source().path(), next++);
        }
    }

    int draft(CheckedDraft draft) {
        return draftArtifacts.getOrDefault(draft.path(), -1);
    }

    int source(CheckedSource source) {
        return sourceArtifacts.getOrDefault(source.source().path(), -1);
    }

    void artifacts() throws IOException {
        json.writeArrayFieldStart("artifacts");
        for (CheckedDraft draft : result.drafts()) {
            artifact(draft.path(), draft.mediaType(), "analysisTarget", draft.document());
        }
        for (CheckedSource source : result.sources()) {
            artifact(source.source().path(), source.mediaType(), "referencedOnCommandLine", source.document());
        }
        json.writeEndArray();
    }

    private void artifact(String path, String mediaType, String role, @Nullable Document document) throws IOException {
        json.writeStartObject();
        json.writeObjectFieldStart("location");
        json.writeStringField("uri", FileUri.of(path));
        json.writeEndObject();
        if (mediaType.indexOf('/') > 0) {
            json.writeStringField("mimeType", mediaType);
        }
        json.writeArrayFieldStart("roles");
        json.writeString(role);
        json.writeEndArray();
        if (document != null && !document.provenance().sha256().isEmpty()) {
            json.writeObjectFieldStart("hashes");
            json.writeStringField("sha-256", document.provenance().sha256());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    void artifactLocation(String path, int index) throws IOException {
        json.writeObjectFieldStart("artifactLocation");
        json.writeStringField("uri", FileUri.of(path));
        if (index >= 0) {
            json.writeNumberField("index", index);
        }
        json.writeEndObject();
    }

    void region(Position place, String snippet) throws IOException {
        json.writeObjectFieldStart("region");
        json.writeNumberField("startLine", place.startLine());
        json.writeNumberField("startColumn", place.startColumn());
        json.writeNumberField("endLine", place.endLine());
        json.writeNumberField("endColumn", place.endColumn());
        json.writeNumberField("charOffset", place.start());
        json.writeNumberField("charLength", place.end() - place.start());
        json.writeObjectFieldStart("snippet");
        json.writeStringField("text", snippet);
        json.writeEndObject();
        if (place.page() > 0) {
            json.writeObjectFieldStart("properties");
            json.writeNumberField("page", place.page());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    /** The passages of the sources that a quotation's finding rests on. */
    void related(CheckedDraft draft, Optional<CheckedQuotation> quotation) throws IOException {
        List<FoundPassage> passages = quotation.map(q -> q.verdict().passages()).orElse(List.of()).stream()
                .limit(PASSAGES)
                .toList();
        if (passages.isEmpty()) {
            return;
        }
        Map<Integer, CheckedSource> sources = new HashMap<>();
        draft.sources().forEach(source -> sources.put(source.source().number(), source));
        json.writeArrayFieldStart("relatedLocations");
        int id = 1;
        for (FoundPassage found : passages) {
            @Nullable CheckedSource source = sources.get(found.passage().source());
            @Nullable Document document = source == null ? null : source.document();
            if (source != null && document != null) {
                passage(id++, source, document, found);
            }
        }
        json.writeEndArray();
    }

    private void passage(int id, CheckedSource source, Document document, FoundPassage found) throws IOException {
        json.writeStartObject();
        json.writeNumberField("id", id);
        json.writeObjectFieldStart("message");
        String words = Inert.line(document.words(found.passage().span()));
        json.writeStringField("text", plain("The source: \u201c" + words + "\u201d"));
        json.writeEndObject();
        json.writeObjectFieldStart("physicalLocation");
        artifactLocation(source.source().path(), source(source));
        Positions inSource = positions.computeIfAbsent(source.source().path(), path -> new Positions(document));
        region(
                inSource.of(found.passage().span()),
                document.words(found.passage().span()));
        json.writeEndObject();
        json.writeEndObject();
    }

    /** Text that SARIF's own placeholders ({@code {0}}) and links ({@code [text](1)}) cannot be read into. */
    static String plain(String text) {
        return text.replace("\\", "\\\\")
                .replace("[", "\\[")
                .replace("]", "\\]")
                .replace("{", "{{")
                .replace("}", "}}");
    }
}
