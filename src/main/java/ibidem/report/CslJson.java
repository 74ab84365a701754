package ibidem.report;

import com.fasterxml.jackson.core.JsonGenerator;
import ibidem.cite.CslDate;
import ibidem.cite.CslItem;
import ibidem.cite.CslName;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * Writes a work as CSL JSON: {@code {"type", "title", "author": [{"family", "given"}], "issued": {"date-parts":
 * [[2015, 12, 5]]}}}. Members come in a fixed order: type, then text, names and dates, each by name.
 *
 * @see <a href="https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html">CSL JSON</a>
 */
public final class CslJson {
    private CslJson() {}

    /** Writes {@code item} as one object. */
    public static void write(CslItem item, JsonGenerator json) throws IOException {
        json.writeStartObject();
        if (!item.type().isEmpty()) {
            json.writeStringField("type", item.type());
        }
        for (Map.Entry<String, String> variable : item.text().entrySet()) {
            json.writeStringField(variable.getKey(), variable.getValue());
        }
        for (Map.Entry<String, List<CslName>> names : item.names().entrySet()) {
            json.writeArrayFieldStart(names.getKey());
            for (CslName name : names.getValue()) {
                writeName(name, json);
            }
            json.writeEndArray();
        }
        for (Map.Entry<String, CslDate> date : item.dates().entrySet()) {
            json.writeObjectFieldStart(date.getKey());
            writeDate(date.getValue(), json);
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private static void writeName(CslName name, JsonGenerator json) throws IOException {
        json.writeStartObject();
        if (!name.literal().isEmpty()) {
            json.writeStringField("literal", name.literal());
        } else {
            json.writeStringField("family", name.family());
            if (!name.given().isEmpty()) {
                json.writeStringField("given", name.given());
            }
        }
        json.writeEndObject();
    }

    private static void writeDate(CslDate date, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("date-parts");
        json.writeStartArray();
        json.writeNumber(date.year());
        if (date.month() > 0) {
            json.writeNumber(date.month());
            if (date.day() > 0) {
                json.writeNumber(date.day());
            }
        }
        json.writeEndArray();
        json.writeEndArray();
    }
}
