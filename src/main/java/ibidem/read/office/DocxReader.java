package ibidem.read.office;

import ibidem.read.Block;
import ibidem.read.Document;
import ibidem.read.DocumentBuilder;
import ibidem.read.Flow;
import ibidem.read.FormatReader;
import ibidem.read.Input;
import ibidem.read.Limits;
import ibidem.read.UnreadableException;
import ibidem.read.notes.TypedNotes;
import ibidem.read.zip.Archive;
import ibidem.read.zip.Xml;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads DOCX: body, footnotes and endnotes, heads and feet, hidden and deleted words, the file's own description. */
public final class DocxReader implements FormatReader {
    private static final String READER = "docx 2";

    @Override
    public Document read(Input input) throws IOException, UnreadableException {
        try (Archive archive = Archive.open(input.file(), input.limits())) {
            return new Package(archive, input.limits()).read(input);
        }
    }

    private static final class Package {
        private final Archive archive;
        private final Limits limits;
        private final DocumentBuilder builder;
        private final String main;
        private final Relationships relationships;

        Package(Archive archive, Limits limits) throws IOException, UnreadableException {
            this.archive = archive;
            this.limits = limits;
            this.builder = new DocumentBuilder(limits);
            List<String> mains = Relationships.of("", archive, limits).parts("officeDocument");
            this.main = mains.isEmpty() ? "word/document.xml" : mains.get(0);
            this.relationships = Relationships.of(main, archive, limits);
        }

        Document read(Input input) throws IOException, UnreadableException {
            byte[] body = archive.bytes(main);
            DocxContext context = new DocxContext(styles(), this::lists, numbering(body));
            try (Xml xml = open(new ByteArrayInputStream(body))) {
                new DocxPart(context, relationships, body()).read(xml);
            }
            notes(true, context);
            notes(false, context);
            for (String type : List.of("header", "footer")) {
                running(type, context);
            }
            builder.metadata(CoreProperties.read(archive, limits));
            if (relationships.attachesOutside()) {
                builder.warning("the file refers to things outside that were not opened");
            }
            int chunks = relationships.parts("aFChunk").size();
            if (chunks > 0) {
                builder.warning("parts in other formats, which Word shows as its own, were left closed: " + chunks);
            }
            Document document = builder.build(input.provenance(READER), "there are no words in it");
            return builder.ordinals().isEmpty() ? document : TypedNotes.added(document, builder.ordinals());
        }

        /** The walk, set on the root element. */
        private Xml open(InputStream part) throws IOException {
            Xml xml = Xml.of(part, limits);
            while (xml.next() && !xml.isStart()) {
                continue;
            }
            return xml;
        }

        private DocxStyles styles() throws IOException, UnreadableException {
            List<String> parts = relationships.parts("styles");
            boolean any = !parts.isEmpty() && archive.has(parts.get(0));
            return DocxStyles.read(
                    any
                            ? archive.stream(parts.get(0))
                            : new ByteArrayInputStream("<styles/>".getBytes(StandardCharsets.UTF_8)),
                    limits);
        }

        private DocxLists lists() throws IOException, UnreadableException {
            for (String part : relationships.parts("numbering")) {
                if (archive.has(part)) {
                    return DocxLists.read(archive.stream(part), limits);
                }
            }
            return new DocxLists();
        }

        /** Sections say how notes are numbered after the notes' marks, so a body that says so is walked twice. */
        private DocxNumbering numbering(byte[] body) throws IOException, UnreadableException {
            DocxNumbering numbering = new DocxNumbering();
            for (String part : relationships.parts("settings")) {
                if (archive.has(part)) {
                    takeNumbering(archive.stream(part), numbering);
                }
            }
            String ascii = new String(body, StandardCharsets.ISO_8859_1);
            if (ascii.contains("footnotePr") || ascii.contains("endnotePr")) {
                takeNumbering(new ByteArrayInputStream(body), numbering);
            }
            return numbering;
        }

        private void takeNumbering(InputStream part, DocxNumbering numbering) throws IOException {
            try (Xml xml = Xml.of(part, limits)) {
                while (xml.next()) {
                    if (xml.isStart("footnotePr") || xml.isStart("endnotePr")) {
                        numbering.take(xml);
                    }
                }
            }
        }

        private Story body() {
            return new Story() {
                @Override
                public void paragraph(Block.Kind kind, int level, Flow words) throws UnreadableException {
                    builder.block(kind, level, words);
                }

                @Override
                public void item(int level, int ordinal, Flow words) throws UnreadableException {
                    builder.item(level, ordinal, words);
                }

                @Override
                public void hidden(Flow words) throws UnreadableException {
                    builder.block(Block.Kind.HIDDEN, 0, words);
                }
            };
        }

        /** The notes that the body refers to, in its order; others are of no page. */
        private void notes(boolean foot, DocxContext context) throws IOException, UnreadableException {
            Map<String, Flow> words = new HashMap<>();
            for (String part : relationships.parts(foot ? "footnotes" : "endnotes")) {
                if (archive.has(part)) {
                    noteWords(part, foot ? "footnote" : "endnote", context, words);
                }
            }
            for (Map.Entry<String, NoteNames.Label> note :
                    context.labelled(foot).entrySet()) {
                Flow flow = words.getOrDefault(note.getKey(), new Flow());
                words.remove(note.getKey());
                // Word writes a mark of the writer's own choice at the note's start too, as plain words.
                String shown = note.getValue().shown();
                boolean own = flow.text().startsWith(shown + " ") && !isNumber(shown);
                builder.note(note.getValue().name(), own ? shown.length() : 0, flow);
            }
            for (Flow unused : words.values()) {
                builder.block(Block.Kind.HIDDEN, 0, unused);
            }
        }

        private static boolean isNumber(String label) {
            return label.chars().allMatch(Character::isLetterOrDigit);
        }

        private void noteWords(String part, String element, DocxContext context, Map<String, Flow> words)
                throws IOException, UnreadableException {
            Relationships own = Relationships.of(part, archive, limits);
            try (Xml xml = Xml.of(archive.stream(part), limits)) {
                while (xml.next()) {
                    if (xml.isStart(element)) {
                        String type = xml.attribute("type");
                        String id = xml.attribute("id");
                        Flow flow = new Flow();
                        new DocxPart(context, own, note(flow)).read(xml);
                        if (type.isEmpty() || type.equals("normal")) {
                            words.put(id, flow);
                        }
                    }
                }
            }
        }

        private Story note(Flow flow) {
            return new Story() {
                @Override
                public void paragraph(Block.Kind kind, int level, Flow words) {
                    flow.line().append(words);
                }

                @Override
                public void hidden(Flow words) throws UnreadableException {
                    builder.block(Block.Kind.HIDDEN, 0, words);
                }
            };
        }

        private void running(String type, DocxContext context) throws IOException, UnreadableException {
            for (String part : relationships.parts(type)) {
                if (archive.has(part)) {
                    Flow flow = new Flow();
                    try (Xml xml = open(archive.stream(part))) {
                        new DocxPart(context, Relationships.of(part, archive, limits), note(flow)).read(xml);
                    }
                    builder.block(Block.Kind.RUNNING, 0, flow);
                }
            }
        }
    }
}
