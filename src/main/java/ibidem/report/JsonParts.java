package ibidem.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import ibidem.align.Edit;
import ibidem.align.Passage;
import ibidem.judge.FoundPassage;
import ibidem.read.Document;
import ibidem.text.Selector;
import ibidem.text.TextSpan;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.function.Function;

/** The members that several of the JSON outputs share: positions, selectors, passages, edits. */
public final class JsonParts {
    private JsonParts() {}

    /** A generator for a whole document over many lines. The caller closes it; {@code out} stays open. */
    public static JsonGenerator indented(Writer out) throws IOException {
        JsonGenerator json = oneLine(out);
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        json.setPrettyPrinter(
                new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines));
        return json;
    }

    /** A generator for a value a line. The caller closes it; {@code out} stays open. */
    public static JsonGenerator oneLine(Writer out) throws IOException {
        JsonGenerator json = new JsonFactory().createGenerator(out);
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        return json;
    }

    /** Writes {@code name: position}. */
    public static void position(JsonGenerator json, String name, Position position) throws IOException {
        json.writeFieldName(name);
        position(json, position);
    }

    static void position(JsonGenerator json, Position position) throws IOException {
        json.writeStartObject();
        json.writeNumberField("start", position.start());
        json.writeNumberField("end", position.end());
        json.writeNumberField("startLine", position.startLine());
        json.writeNumberField("startColumn", position.startColumn());
        json.writeNumberField("endLine", position.endLine());
        json.writeNumberField("endColumn", position.endColumn());
        if (position.page() > 0) {
            json.writeNumberField("page", position.page());
        }
        if (!position.label().isEmpty()) {
            json.writeStringField("pageLabel", position.label());
        }
        json.writeEndObject();
    }

    /** Writes {@code name: [position, ...]}. */
    public static void positions(JsonGenerator json, String name, List<TextSpan> spans, Positions positions)
            throws IOException {
        json.writeArrayFieldStart(name);
        for (TextSpan span : spans) {
            position(json, positions.of(span));
        }
        json.writeEndArray();
    }

    /** Writes the W3C selector of {@code span}. */
    public static void selector(JsonGenerator json, Document document, TextSpan span) throws IOException {
        selector(json, Selector.of(document.text(), span));
    }

    private static void selector(JsonGenerator json, Selector selector) throws IOException {
        json.writeObjectFieldStart("selector");
        json.writeStringField("exact", selector.exact());
        json.writeStringField("prefix", selector.prefix());
        json.writeStringField("suffix", selector.suffix());
        json.writeEndObject();
    }

    /**
     * Writes one passage of a source as an object.
     *
     * @param source the path of the source
     * @param selectors gives the selector of a span of the source's document
     */
    public static void passage(
            JsonGenerator json,
            String source,
            Function<TextSpan, Selector> selectors,
            Positions positions,
            FoundPassage found)
            throws IOException {
        json.writeStartObject();
        json.writeStringField("source", source);
        position(json, "position", positions.of(found.passage().span()));
        selector(json, selectors.apply(selected(found.passage())));
        json.writeNumberField("similarity", rounded(found.passage().similarity()));
        if (found.credit() != null) {
            json.writeStringField("speaker", found.credit().name());
        } else {
            json.writeNullField("speaker");
        }
        positions(json, "fragments", found.passage().fragments(), positions);
        json.writeArrayFieldStart("edits");
        for (Edit edit : found.passage().edits()) {
            json.writeStartObject();
            json.writeStringField("op", edit.op().name());
            json.writeStringField("quotation", edit.quotation());
            json.writeStringField("source", edit.source());
            json.writeStringField("class", edit.kind().name());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /**
     * What the selector repeats: the passage, or the first of its pieces where they stand so far apart that a selector of
     * all would be most of a document. 1,000 quotations spliced of a novel's words came to 133 MB of JSON.
     */
    private static TextSpan selected(Passage passage) {
        boolean far = passage.fragments().size() > 1 && passage.span().length() > LONGEST_SELECTED;
        return far ? passage.fragments().get(0) : passage.span();
    }

    /** Code units of some pages. */
    private static final int LONGEST_SELECTED = 10_000;

    /** Three decimals: more would only show noise. */
    static double rounded(double share) {
        return Math.round(share * 1000) / 1000.0;
    }
}
