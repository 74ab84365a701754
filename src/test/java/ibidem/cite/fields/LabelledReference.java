package ibidem.cite.fields;

import ibidem.cite.label.CrfTrainer;
import ibidem.cite.label.Tag;
import ibidem.cite.reference.ReferenceWords;
import ibidem.cite.reference.TokenFacts;
import ibidem.text.TextSpan;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** A reference whose parts people have labelled, in the order of the text. */
record LabelledReference(List<Part> parts) {
    /** A part with its marks, as it stands. @param glued whether no blank stands before it @param italic whether it is set so */
    record Part(String label, String text, boolean glued, boolean italic) {}

    private static final Map<String, Tag> TAGS = Map.ofEntries(
            Map.entry("author", Tag.AUTHOR),
            Map.entry("title", Tag.TITLE),
            Map.entry("date", Tag.DATE),
            Map.entry("pages", Tag.PAGES),
            Map.entry("publisher", Tag.PUBLISHER),
            Map.entry("location", Tag.LOCATION),
            Map.entry("volume", Tag.VOLUME),
            Map.entry("journal", Tag.JOURNAL),
            Map.entry("container-title", Tag.CONTAINER),
            Map.entry("editor", Tag.EDITOR),
            Map.entry("citation-number", Tag.NUMBER),
            Map.entry("note", Tag.NOTE),
            Map.entry("genre", Tag.GENRE),
            Map.entry("url", Tag.URL),
            Map.entry("edition", Tag.EDITION),
            Map.entry("translator", Tag.TRANSLATOR),
            Map.entry("collection-title", Tag.COLLECTION),
            Map.entry("doi", Tag.DOI),
            Map.entry("source", Tag.SOURCE),
            Map.entry("isbn", Tag.ISBN),
            Map.entry("director", Tag.DIRECTOR),
            Map.entry("producer", Tag.DIRECTOR),
            Map.entry("medium", Tag.NOTE),
            Map.entry("accessed", Tag.ACCESSED));

    /** The references of a file of {@code <dataset><sequence><author>...} elements. */
    static List<LabelledReference> readAll(Path xml) throws IOException {
        List<LabelledReference> references = new ArrayList<>();
        try {
            Element root = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(xml.toFile())
                    .getDocumentElement();
            for (Node node = root.getFirstChild(); node != null; node = node.getNextSibling()) {
                if (node instanceof Element sequence) {
                    references.add(new LabelledReference(parts(sequence)));
                }
            }
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(xml + ": " + e.getMessage(), e);
        }
        return references;
    }

    private static List<Part> parts(Element sequence) {
        List<Part> parts = new ArrayList<>();
        for (Node node = sequence.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element part) {
                parts.add(new Part(
                        part.getTagName(),
                        String.join(" ", part.getTextContent().strip().split("\\s+")),
                        false,
                        false));
            }
        }
        return parts;
    }

    String text() {
        StringBuilder text = new StringBuilder();
        for (Part part : parts) {
            text.append(text.length() == 0 || part.glued() ? "" : " ").append(part.text());
        }
        return text.toString();
    }

    /** The words of the first part of any of these labels, empty if there is none. */
    String get(String... labels) {
        for (String label : labels) {
            List<String> found = parts.stream()
                    .filter(p -> p.label().equals(label))
                    .map(Part::text)
                    .toList();
            if (!found.isEmpty()) {
                return String.join(" ", found);
            }
        }
        return "";
    }

    /** What the labeller learns from it. */
    CrfTrainer.Sample sample(float weight) {
        String text = text();
        List<TextSpan> places = new ArrayList<>();
        int at = 0;
        for (Part part : parts) {
            at += at == 0 || part.glued() ? 0 : 1;
            places.add(new TextSpan(at, at + part.text().length()));
            at += part.text().length();
        }
        List<TextSpan> italics = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).italic()) {
                italics.add(places.get(i));
            }
        }
        ReferenceWords words = ReferenceWords.of(text, italics);
        int[] tags = new int[words.tokens().size()];
        int part = 0;
        for (int i = 0; i < tags.length; i++) {
            TextSpan token = words.tokens().get(i);
            while (part + 1 < places.size() && places.get(part).end() <= token.start()) {
                part++;
            }
            tags[i] = tag(parts.get(part), token.of(text)).ordinal();
            if (words.facts().anchor[i] == TokenFacts.ACCESSED
                    && !parts.get(part).label().equals("url")) {
                tags[i] = Tag.ACCESSED.ordinal();
            }
        }
        return new CrfTrainer.Sample(words.features(), tags, weight);
    }

    /** A year that opens a volume ({@code 2002;11:}) is a date, whatever the part is called. */
    private static Tag tag(Part part, String token) {
        if (part.label().equals("volume") && token.matches("(19|20)\\d\\d;")) {
            return Tag.DATE;
        }
        return TAGS.getOrDefault(part.label(), Tag.NOTE);
    }
}
