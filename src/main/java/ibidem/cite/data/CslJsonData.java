package ibidem.cite.data;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import ibidem.cite.CslDate;
import ibidem.cite.CslItem;
import ibidem.cite.CslName;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads CSL JSON: an array of items, or one item. Also the {@code items} of Zotero's and Better BibTeX's own JSON. */
public final class CslJsonData {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /** Zotero's own names of kinds and fields, where they differ from CSL's. */
    private static final Map<String, String> ZOTERO_TYPES = Map.ofEntries(
            Map.entry("journalArticle", "article-journal"),
            Map.entry("magazineArticle", "article-magazine"),
            Map.entry("newspaperArticle", "article-newspaper"),
            Map.entry("book", "book"),
            Map.entry("bookSection", "chapter"),
            Map.entry("conferencePaper", "paper-conference"),
            Map.entry("thesis", "thesis"),
            Map.entry("report", "report"),
            Map.entry("webpage", "webpage"),
            Map.entry("blogPost", "post-weblog"),
            Map.entry("forumPost", "post"),
            Map.entry("letter", "personal_communication"),
            Map.entry("email", "personal_communication"),
            Map.entry("interview", "interview"),
            Map.entry("case", "legal_case"),
            Map.entry("statute", "legislation"),
            Map.entry("bill", "bill"),
            Map.entry("hearing", "hearing"),
            Map.entry("patent", "patent"),
            Map.entry("film", "motion_picture"),
            Map.entry("videoRecording", "motion_picture"),
            Map.entry("tvBroadcast", "broadcast"),
            Map.entry("radioBroadcast", "broadcast"),
            Map.entry("podcast", "broadcast"),
            Map.entry("manuscript", "manuscript"),
            Map.entry("dataset", "dataset"),
            Map.entry("preprint", "article"),
            Map.entry("presentation", "speech"),
            Map.entry("encyclopediaArticle", "entry-encyclopedia"),
            Map.entry("dictionaryEntry", "entry-dictionary"));

    private static final Map<String, String> ZOTERO_VARIABLES = Map.ofEntries(
            Map.entry("publicationTitle", "container-title"),
            Map.entry("bookTitle", "container-title"),
            Map.entry("proceedingsTitle", "container-title"),
            Map.entry("websiteTitle", "container-title"),
            Map.entry("blogTitle", "container-title"),
            Map.entry("encyclopediaTitle", "container-title"),
            Map.entry("caseName", "title"),
            Map.entry("nameOfAct", "title"),
            Map.entry("institution", "publisher"),
            Map.entry("university", "publisher"),
            Map.entry("place", "publisher-place"),
            Map.entry("pages", "page"),
            Map.entry("url", "URL"));

    private static final Map<String, String> ZOTERO_DATES = Map.of("date", "issued", "accessDate", "accessed");

    private CslJsonData() {}

    static ReferenceData read(String fileName, Reader in) throws IOException {
        List<Reference> references = new ArrayList<>();
        List<String> warnings = new ArrayList<>();
        try (MappingIterator<JsonNode> items = MAPPER.readerFor(JsonNode.class).readValues(in)) {
            while (items.hasNextValue()) {
                JsonNode node = items.nextValue();
                JsonNode inner = node.path("items");
                if (inner.isArray()) {
                    inner.forEach(item -> add(item, references));
                } else {
                    add(node, references);
                }
            }
        } catch (JsonProcessingException e) {
            warnings.add(fileName + ": line "
                    + (e.getLocation() == null ? 0 : e.getLocation().getLineNr()) + ": no JSON from here on: "
                    + e.getOriginalMessage());
        }
        return new ReferenceData(references, warnings);
    }

    private static void add(JsonNode node, List<Reference> references) {
        if (!node.isObject()) {
            return;
        }
        CslItem item = item(node);
        String key = node.path("citation-key")
                .asText(node.path("citationKey")
                        .asText(node.path("citekey").asText(node.path("id").asText(""))));
        List<String> files = new ArrayList<>();
        for (JsonNode attachment : node.path("attachments")) {
            String path =
                    attachment.path("path").asText(attachment.path("localPath").asText(""));
            if (!path.isEmpty()) {
                files.add(path);
            }
        }
        if (!item.title().isEmpty()
                || !item.names().isEmpty()
                || !item.get("URL").isEmpty()) {
            references.add(new Reference(key, item, files));
        }
    }

    /** The work of one object; members of kinds unknown are passed over. */
    public static CslItem item(JsonNode node) {
        Draft draft = new Draft();
        for (Map.Entry<String, JsonNode> member : node.properties()) {
            String name = member.getKey();
            JsonNode value = member.getValue();
            if (name.equals("type")) {
                draft.type = value.asText();
            } else if (name.equals("itemType")) {
                draft.type = ZOTERO_TYPES.getOrDefault(value.asText(), "");
            } else if (name.equals("creators")) {
                value.forEach(one -> draft.name(one.path("creatorType").asText("author"), name(one)));
            } else if (name.equals("attachments")) {
                continue; // no words of the work
            } else if (ZOTERO_DATES.containsKey(name)) {
                draft.date(ZOTERO_DATES.getOrDefault(name, name), value.asText());
            } else if (ZOTERO_VARIABLES.containsKey(name)) {
                draft.text(ZOTERO_VARIABLES.getOrDefault(name, name), value.asText());
            } else if (value.isValueNode() && !name.equals("id") && !name.equals("abstract") && !value.isNull()) {
                draft.text(name, value.asText());
            } else if (value.isArray() && !value.isEmpty() && value.get(0).isObject()) {
                value.forEach(one -> draft.name(name, name(one)));
            } else if (value.isObject()) {
                date(name, value, draft);
            }
        }
        return draft.item();
    }

    private static CslName name(JsonNode node) {
        String literal = node.path("literal").asText(node.path("name").asText(""));
        String family = node.path("family").asText(node.path("lastName").asText(""));
        String given = node.path("given").asText(node.path("firstName").asText(""));
        String particle = node.path("non-dropping-particle")
                .asText(node.path("dropping-particle").asText(""));
        if (family.isEmpty() && given.isEmpty()) {
            return CslName.institution(literal);
        }
        return CslName.person(particle.isEmpty() ? family : particle + " " + family, given);
    }

    private static void date(String name, JsonNode value, Draft draft) {
        JsonNode parts = value.path("date-parts").path(0);
        int year = parts.path(0).asInt(0);
        if (year != 0) {
            draft.dates.put(
                    name,
                    new CslDate(year, parts.path(1).asInt(0), parts.path(2).asInt(0)));
        } else {
            draft.date(name, value.path("raw").asText(value.path("literal").asText("")));
        }
    }
}
