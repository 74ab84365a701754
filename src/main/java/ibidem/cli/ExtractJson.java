package ibidem.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import ibidem.read.Block;
import ibidem.read.Document;
import ibidem.read.Inline;
import ibidem.read.Marker;
import ibidem.read.Metadata;
import ibidem.read.NoteText;
import ibidem.read.Page;
import ibidem.read.ReadOutcome;
import ibidem.read.ReadOutcome.Read;
import ibidem.read.ReadOutcome.Unread;
import ibidem.text.Places;
import ibidem.text.TextSpan;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;

/** Writes what was read of a file as one JSON object. */
final class ExtractJson {
    private final Document document;
    private final Places places;
    private final JsonGenerator json;

    private ExtractJson(Document document, JsonGenerator json) {
        this.document = document;
        this.places = new Places(document.file());
        this.json = json;
    }

    static void write(ReadOutcome outcome, Writer out) throws IOException {
        try (JsonGenerator json = new JsonFactory()
                .createGenerator(out)
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .setPrettyPrinter(
                        new DefaultPrettyPrinter().withObjectIndenter(DefaultPrettyPrinter.NopIndenter.instance))) {
            json.writeStartObject();
            if (outcome instanceof Unread unread) {
                json.writeStringField("path", unread.path());
                json.writeStringField("mediaType", unread.mediaType());
                json.writeStringField("status", unread.status().name());
                json.writeStringField("reason", unread.reason());
            } else if (outcome instanceof Read read) {
                new ExtractJson(read.document(), json).document();
            }
            json.writeEndObject();
        }
        out.write('\n');
    }

    private void document() throws IOException {
        json.writeStringField("path", document.provenance().path());
        json.writeStringField("mediaType", document.provenance().mediaType());
        json.writeStringField("sha256", document.provenance().sha256());
        json.writeStringField("reader", document.provenance().reader());
        json.writeStringField("status", "TEXT");
        json.writeStringField("text", document.text());
        json.writeArrayFieldStart("blocks");
        for (Block block : document.blocks()) {
            json.writeStartObject();
            json.writeStringField("kind", block.kind().name());
            if (block.level() > 0) {
                json.writeNumberField("level", block.level());
            }
            json.writeStringField("text", document.words(block.span()));
            page(block.span());
            position("position", block.span());
            json.writeEndObject();
        }
        json.writeEndArray();
        notes();
        inlines();
        pages();
        metadata();
        strings("warnings", document.warnings());
    }

    private void notes() throws IOException {
        json.writeArrayFieldStart("notes");
        for (NoteText note : document.notes()) {
            json.writeStartObject();
            json.writeStringField("label", note.label());
            json.writeStringField("kind", note.kind().name());
            json.writeStringField("text", document.words(note.span()));
            position("position", note.span());
            json.writeArrayFieldStart("markers");
            for (Marker marker : document.markers()) {
                if (marker.label().equals(note.label())) {
                    position(marker.span());
                }
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("markers");
        for (Marker marker : document.markers()) {
            json.writeStartObject();
            json.writeStringField("label", marker.label());
            position("position", marker.span());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void inlines() throws IOException {
        json.writeArrayFieldStart("inlines");
        for (Inline inline : document.inlines()) {
            json.writeStartObject();
            json.writeStringField("kind", inline.kind().name());
            json.writeStringField("text", document.words(inline.span()));
            if (!inline.target().isEmpty()) {
                json.writeStringField("target", inline.target());
            }
            position("position", inline.span());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void pages() throws IOException {
        json.writeArrayFieldStart("pages");
        for (Page page : document.pages()) {
            json.writeStartObject();
            json.writeNumberField("number", page.number());
            json.writeStringField("label", page.label());
            position("position", page.span());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void metadata() throws IOException {
        Metadata metadata = document.metadata();
        json.writeObjectFieldStart("metadata");
        optional("title", metadata.title());
        strings("authors", metadata.authors());
        optional("published", metadata.published());
        optional("site", metadata.site());
        optional("url", metadata.url());
        optional("language", metadata.language());
        for (Map.Entry<String, String> other : metadata.other().entrySet()) {
            json.writeStringField("other." + other.getKey(), other.getValue());
        }
        json.writeEndObject();
    }

    private void optional(String name, String value) throws IOException {
        if (!value.isEmpty()) {
            json.writeStringField(name, value);
        }
    }

    private void strings(String name, List<String> values) throws IOException {
        json.writeArrayFieldStart(name);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    private void page(TextSpan span) throws IOException {
        for (Page page : document.pages()) {
            if (page.span().contains(span.start())) {
                if (page.number() > 0) {
                    json.writeNumberField("page", page.number());
                }
                return;
            }
        }
    }

    private void position(String name, TextSpan span) throws IOException {
        json.writeFieldName(name);
        position(span);
    }

    private void position(TextSpan span) throws IOException {
        TextSpan inFile = document.toFile().toOriginal(span);
        json.writeStartObject();
        json.writeNumberField("start", places.codePoint(inFile.start()));
        json.writeNumberField("end", places.codePoint(inFile.end()));
        json.writeNumberField("startLine", places.line(inFile.start()));
        json.writeNumberField("startColumn", places.column(inFile.start()));
        json.writeNumberField("endLine", places.line(inFile.end()));
        json.writeNumberField("endColumn", places.column(inFile.end()));
        json.writeEndObject();
    }
}
