package ibidem.read.pdf;

import ibidem.read.Block;
import ibidem.read.Document;
import ibidem.read.DocumentBuilder;
import ibidem.read.Flow;
import ibidem.read.Input;
import ibidem.read.UnreadableException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;

/** All pages of a file together: which lines are whose, and their order in the document. */
final class Article {
    private final List<PageLayout> pages;
    private final Findings findings;

    Article(List<PageLayout> pages, Findings findings) {
        this.pages = pages;
        this.findings = findings;
    }

    Document write(PDDocument document, Input input) throws UnreadableException {
        float bodySize = Sizes.body(pages);
        RunningHeads heads = new RunningHeads(pages, bodySize);
        List<PageLayout> bare = without(pages, heads);
        FootZones zones = new FootZones(bare, bodySize);
        List<Line> noteLines = new ArrayList<>();
        for (PageLayout page : bare) {
            page.lines().stream().filter(zones::isNote).forEach(noteLines::add);
        }
        NoteWriter notes = new NoteWriter(noteLines, marks(bare, zones));
        Map<Integer, String> labels = PageLabels.of(document, heads.numbers());
        LineJoiner joiner = new LineJoiner(new Hyphens(bare), notes.labels(), labels);
        DocumentBuilder builder = new DocumentBuilder(input.limits());
        BodyWriter body = new BodyWriter(builder, joiner, bodySize, bare);
        for (PageLayout page : bare) {
            for (Stack stack : page.stacks()) {
                body.add(stack.with(stack.lines().stream()
                        .filter(line -> !zones.isNote(line))
                        .toList()));
            }
        }
        body.end();
        notes.write(builder, joiner);
        rest(builder, heads, labels);
        findings.warnings().forEach(builder::warning);
        builder.metadata(PdfMetadata.of(document));
        String none = findings.hasPictures()
                ? "its pages are pictures without words; have their text recognised first"
                : "there are no words on its pages";
        return builder.build(input.provenance(PdfReader.READER), none);
    }

    static List<PageLayout> without(List<PageLayout> pages, RunningHeads heads) {
        List<PageLayout> bare = new ArrayList<>();
        for (PageLayout page : pages) {
            List<Stack> stacks = new ArrayList<>();
            for (Stack stack : page.stacks()) {
                List<Line> kept = stack.lines().stream()
                        .filter(line -> !heads.isRunning(line))
                        .toList();
                if (!kept.isEmpty()) {
                    stacks.add(kept.size() == stack.lines().size() ? stack : Stack.of(kept));
                }
            }
            bare.add(page.with(stacks));
        }
        return bare;
    }

    /** Numbers of the raised signs in the body, by page. */
    private static Map<Integer, Set<Integer>> marks(List<PageLayout> pages, FootZones zones) {
        Map<Integer, Set<Integer>> marks = new HashMap<>();
        for (PageLayout page : pages) {
            Set<Integer> here = new HashSet<>();
            page.lines().stream()
                    .filter(line -> !zones.isNote(line))
                    .forEach(line -> here.addAll(FootZones.marks(line)));
            marks.put(page.number(), here);
        }
        return marks;
    }

    private void rest(DocumentBuilder builder, RunningHeads heads, Map<Integer, String> labels)
            throws UnreadableException {
        for (PageLayout page : pages) {
            for (Line line : page.lines()) {
                if (heads.isRunning(line)) {
                    apart(builder, Block.Kind.RUNNING, line.text(), page.number(), labels);
                }
            }
            for (String words : page.sideways()) {
                apart(builder, Block.Kind.RUNNING, words, page.number(), labels);
            }
        }
        for (PageLayout page : pages) {
            if (!page.unseen().isEmpty()) {
                apart(builder, Block.Kind.HIDDEN, String.join(" ", page.unseen()), page.number(), labels);
            }
        }
    }

    private static void apart(
            DocumentBuilder builder, Block.Kind kind, String words, int page, Map<Integer, String> labels)
            throws UnreadableException {
        Flow flow = new Flow().words(words);
        builder.block(kind, 0, flow.page(0, page, labels.getOrDefault(page, "")));
    }
}
