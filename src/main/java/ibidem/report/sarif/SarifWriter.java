package ibidem.report.sarif;

import com.fasterxml.jackson.core.JsonGenerator;
import ibidem.check.CheckResult;
import ibidem.check.CheckedDraft;
import ibidem.check.Finding;
import ibidem.check.Subjects;
import ibidem.check.decisions.Fingerprints;
import ibidem.judge.Rule;
import ibidem.read.Document;
import ibidem.report.Format;
import ibidem.report.Inert;
import ibidem.report.JsonParts;
import ibidem.report.Positions;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes one run: all rules with their help, a result a finding with its place in the draft, the passage of the source
 * as a related location, a fingerprint, and whether somebody set it aside.
 */
public final class SarifWriter implements Format {
    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    /** The name under which fingerprints are kept; a change of their recipe needs a new one. */
    private static final String FINGERPRINT = "ibidem/v1";

    /** Enough of a quotation for a dashboard's line. */
    private static final int SNIPPET = 1000;

    @Override
    public void write(CheckResult result, Setting setting, Writer out) throws IOException {
        try (JsonGenerator json = JsonParts.indented(out)) {
            new Log(result, json).log(setting.version(), setting.compared());
        }
    }

    /** One log, being written. */
    private static final class Log {
        private final JsonGenerator json;
        private final CheckResult result;
        private final SarifPlaces places;

        private Log(CheckResult result, JsonGenerator json) {
            this.json = json;
            this.result = result;
            this.places = new SarifPlaces(result, json);
        }

        private void log(String version, boolean baseline) throws IOException {
            json.writeStartObject();
            json.writeStringField("$schema", SCHEMA);
            json.writeStringField("version", "2.1.0");
            json.writeArrayFieldStart("runs");
            json.writeStartObject();
            SarifRules.tool(version, json);
            json.writeStringField("columnKind", "unicodeCodePoints");
            json.writeStringField("defaultEncoding", "utf-8");
            places.artifacts();
            invocation();
            json.writeArrayFieldStart("results");
            for (CheckedDraft draft : result.drafts()) {
                results(draft, baseline);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
            json.flush();
        }

        /** Whether all input was read; a note for each file that was not. */
        private void invocation() throws IOException {
            boolean allRead = result.drafts().stream().allMatch(CheckedDraft::isRead);
            json.writeArrayFieldStart("invocations");
            json.writeStartObject();
            json.writeBooleanField("executionSuccessful", allRead);
            json.writeArrayFieldStart("toolExecutionNotifications");
            for (CheckedDraft draft : result.drafts()) {
                if (!draft.isRead()) {
                    notification(
                            Rule.DRAFT_UNREADABLE,
                            "error",
                            "not read: " + draft.reason(),
                            () -> places.artifactLocation(draft.path(), places.draft(draft)));
                }
            }
            for (var source : result.sources()) {
                if (!source.isRead()) {
                    notification(
                            Rule.SOURCE_UNREADABLE,
                            "warning",
                            "not read: " + source.reason(),
                            () -> places.artifactLocation(source.source().path(), places.source(source)));
                }
            }
            for (Finding finding : result.findings()) {
                if (finding.rule() != Rule.DRAFT_UNREADABLE && finding.rule() != Rule.SOURCE_UNREADABLE) {
                    notification(finding.rule(), finding.level().code(), finding.message(), null);
                }
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndArray();
        }

        /** Writes an artifact's location. */
        private interface Where {
            void write() throws IOException;
        }

        /** A finding without a place in a draft is no result: code scanning refuses results without a location. */
        private void notification(Rule rule, String level, String message, @Nullable Where where) throws IOException {
            json.writeStartObject();
            json.writeObjectFieldStart("associatedRule");
            json.writeStringField("id", rule.code());
            json.writeNumberField("index", rule.ordinal());
            json.writeEndObject();
            json.writeStringField("level", level);
            message(Inert.line(message));
            if (where != null) {
                json.writeArrayFieldStart("locations");
                json.writeStartObject();
                json.writeObjectFieldStart("physicalLocation");
                where.write();
                json.writeEndObject();
                json.writeEndObject();
                json.writeEndArray();
            }
            json.writeEndObject();
        }

        private void results(CheckedDraft draft, boolean baseline) throws IOException {
            List<Finding> findings = draft.findings();
            List<String> prints = Fingerprints.of(draft);
            Document document = draft.document();
            @Nullable Positions positions = document == null ? null : new Positions(document);
            Subjects subjects = new Subjects(draft);
            for (int i = 0; i < findings.size(); i++) {
                Finding finding = findings.get(i);
                json.writeStartObject();
                json.writeStringField("ruleId", finding.rule().code());
                json.writeNumberField("ruleIndex", finding.rule().ordinal());
                json.writeStringField("level", finding.level().code());
                message(Inert.line(finding.message()));
                json.writeArrayFieldStart("locations");
                json.writeStartObject();
                json.writeObjectFieldStart("physicalLocation");
                places.artifactLocation(draft.path(), places.draft(draft));
                if (document != null && positions != null) {
                    places.region(positions.of(finding.span()), snippet(document, finding));
                }
                json.writeEndObject();
                json.writeEndObject();
                json.writeEndArray();
                places.related(draft, subjects.quotation(finding));
                json.writeObjectFieldStart("partialFingerprints");
                json.writeStringField(FINGERPRINT, prints.get(i));
                json.writeEndObject();
                standing(finding, baseline);
                json.writeEndObject();
            }
        }

        private static String snippet(Document document, Finding finding) {
            String words = document.words(finding.span());
            if (words.length() <= SNIPPET) {
                return words;
            }
            int end = Character.isHighSurrogate(words.charAt(SNIPPET - 1)) ? SNIPPET - 1 : SNIPPET;
            return words.substring(0, end);
        }

        private void standing(Finding finding, boolean baseline) throws IOException {
            switch (finding.standing().state()) {
                case OPEN -> {
                    if (baseline) {
                        json.writeStringField("baselineState", "new");
                    }
                }
                case BASELINE, UNTOUCHED -> json.writeStringField("baselineState", "unchanged");
                case IGNORED_IN_DRAFT ->
                    suppression("inSource", finding.standing().reason());
                case IGNORED_IN_CONFIGURATION ->
                    suppression("external", finding.standing().reason());
            }
        }

        private void suppression(String kind, String reason) throws IOException {
            json.writeArrayFieldStart("suppressions");
            json.writeStartObject();
            json.writeStringField("kind", kind);
            json.writeStringField("status", "accepted");
            json.writeStringField("justification", Inert.line(reason));
            json.writeEndObject();
            json.writeEndArray();
        }

        private void message(String text) throws IOException {
            json.writeObjectFieldStart("message");
            // In a message a bracket opens a link and a brace a placeholder (SARIF 3.11.5, 3.11.6).
            json.writeStringField("text", SarifPlaces.plain(text));
            json.writeEndObject();
        }
    }
}
