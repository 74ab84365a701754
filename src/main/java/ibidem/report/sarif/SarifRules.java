package ibidem.report.sarif;

import com.fasterxml.jackson.core.JsonGenerator;
import ibidem.report.rules.Catalogue;
import ibidem.report.rules.Entry;
import java.io.IOException;

/** The tool and all its rules, from the catalogue. */
final class SarifRules {
    private SarifRules() {}

    static void tool(String version, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", "ibidem");
        json.writeStringField("version", version);
        json.writeStringField("semanticVersion", version);
        json.writeArrayFieldStart("rules");
        for (Entry entry : Catalogue.load().all()) {
            rule(entry, json);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void rule(Entry entry, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", entry.rule().code());
        json.writeStringField("name", pascalCase(entry.rule().code()));
        text("shortDescription", entry.name() + ".", json);
        text("fullDescription", entry.means(), json);
        json.writeObjectFieldStart("help");
        json.writeStringField(
                "text", entry.means() + "\n\nWhy it matters: " + entry.why() + "\n\nWhat to do: " + entry.fix());
        json.writeStringField(
                "markdown",
                entry.means().replace("<", "&lt;") + "\n\n**Why it matters.** " + entry.why() + "\n\n**What to do.** "
                        + entry.fix().replace("<", "&lt;"));
        json.writeEndObject();
        json.writeObjectFieldStart("defaultConfiguration");
        json.writeStringField("level", entry.rule().severity().code());
        json.writeEndObject();
        json.writeObjectFieldStart("properties");
        json.writeArrayFieldStart("tags");
        json.writeString(entry.rule().code().substring(0, entry.rule().code().indexOf('-')));
        if (entry.rule().bucket().isPresent()) {
            json.writeString(entry.rule().bucket().get().name().toLowerCase(java.util.Locale.ROOT));
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void text(String member, String text, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart(member);
        json.writeStringField("text", text);
        json.writeEndObject();
    }

    /** {@code quotation-altered} as {@code QuotationAltered}, as SARIF asks of names. */
    private static String pascalCase(String code) {
        StringBuilder out = new StringBuilder();
        for (String part : code.split("-")) {
            out.append(Character.toUpperCase(part.charAt(0))).append(part, 1, part.length());
        }
        return out.toString();
    }
}
