package ibidem.read.office;

import ibidem.read.Block;
import ibidem.read.Document;
import ibidem.read.DocumentBuilder;
import ibidem.read.Flow;
import ibidem.read.FormatReader;
import ibidem.read.Input;
import ibidem.read.Limit;
import ibidem.read.Limits;
import ibidem.read.UnreadableException;
import ibidem.read.zip.Archive;
import ibidem.read.zip.Xml;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads PPTX: the slides in their order, a page each, and what the speaker's notes under them say. */
public final class PptxReader implements FormatReader {
    private static final String READER = "pptx 1";

    @Override
    public Document read(Input input) throws IOException, UnreadableException {
        Limits limits = input.limits();
        try (Archive archive = Archive.open(input.file(), limits)) {
            List<String> mains = Relationships.of("", archive, limits).parts("officeDocument");
            String main = mains.isEmpty() ? "ppt/presentation.xml" : mains.get(0);
            DocumentBuilder builder = new DocumentBuilder(limits);
            int page = 0;
            for (String slide : slides(main, archive, limits)) {
                page++;
                if (page > limits.of(Limit.PAGES)) {
                    throw UnreadableException.limit(Limit.PAGES, limits);
                }
                paragraphs(slide, page, archive, builder, limits);
                for (String notes : Relationships.of(slide, archive, limits).parts("notesSlide")) {
                    paragraphs(notes, page, archive, builder, limits);
                }
            }
            builder.metadata(CoreProperties.read(archive, limits));
            return builder.build(input.provenance(READER), "there are no words on its slides");
        }
    }

    private static List<String> slides(String main, Archive archive, Limits limits)
            throws IOException, UnreadableException {
        Relationships relationships = Relationships.of(main, archive, limits);
        List<String> slides = new ArrayList<>();
        try (Xml xml = Xml.of(archive.stream(main), limits)) {
            while (xml.next()) {
                if (xml.isStart("sldId")) {
                    String part = relationships.part(xml.attribute("/relationships", "id"));
                    if (archive.has(part)) {
                        slides.add(part);
                    }
                }
            }
        }
        return slides;
    }

    private static void paragraphs(String part, int page, Archive archive, DocumentBuilder builder, Limits limits)
            throws IOException, UnreadableException {
        if (!archive.has(part)) {
            return;
        }
        try (Xml xml = Xml.of(archive.stream(part), limits)) {
            Flow flow = new Flow();
            Block.Kind kind = Block.Kind.PARAGRAPH;
            while (xml.next()) {
                if (xml.isStart("ph")) {
                    kind = kind(xml.attribute("type"));
                } else if (xml.isStart("sp")) {
                    kind = Block.Kind.PARAGRAPH;
                } else if (xml.isStart("t")) {
                    flow.words(xml.inside());
                } else if (xml.isStart("br")) {
                    flow.line();
                } else if (xml.isEnd("p")) {
                    flow.page(0, page, "");
                    builder.block(kind, kind == Block.Kind.HEADING ? 1 : 0, flow);
                    flow = new Flow();
                }
            }
        }
    }

    private static Block.Kind kind(String placeholder) {
        return switch (placeholder) {
            case "title", "ctrTitle" -> Block.Kind.HEADING;
            case "sldNum", "ftr", "hdr", "dt" -> Block.Kind.RUNNING;
            default -> Block.Kind.PARAGRAPH;
        };
    }
}
