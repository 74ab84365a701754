package ibidem.read.plain;

import ibidem.read.Block;
import ibidem.read.Decoded;
import ibidem.read.Document;
import ibidem.read.Marker;
import ibidem.read.Metadata;
import ibidem.read.NoteText;
import ibidem.read.Provenance;
import ibidem.read.notes.MarkerFinder;
import ibidem.read.notes.NoteLabel;
import ibidem.read.notes.SectionLabels;
import ibidem.text.TextSpan;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The reader of plain text. */
public final class PlainText {
    /** What follows the last note is the page's furniture if it has no more paragraphs than this, and short ones. */
    private static final int FURNITURE_PARAGRAPHS = 4;

    private static final int FURNITURE_LENGTH = 250;

    private final Lines lines;
    private final List<Block> blocks = new ArrayList<>();
    private final List<NoteText> notes = new ArrayList<>();
    private final List<Marker> markers = new ArrayList<>();
    /** Labels of the sections so far. */
    private final Set<String> taken = new HashSet<>();

    private PlainText(String text) {
        this.lines = new Lines(text);
    }

    /** Reads the characters of a text file. */
    public static Document read(Provenance provenance, Decoded decoded) {
        LinePrefixes bare = LinePrefixes.strip(decoded.text());
        PlainText plain = new PlainText(bare.text());
        Furniture furniture = Furniture.of(plain.lines);
        plain.read(furniture);
        return new Document(
                provenance,
                decoded.text(),
                bare.text(),
                bare.toFile(),
                plain.blocks,
                plain.notes,
                plain.markers,
                List.of(),
                furniture.pages(),
                Metadata.NONE,
                decoded.warnings());
    }

    private void read(Furniture furniture) {
        Layout layout = Layout.of(lines);
        Paragraphs paragraphs = new Paragraphs(lines, layout, blocks, furniture.running());
        List<NoteSection> sections = NoteSections.of(lines, layout);
        int at = 0;
        int body = 0;
        for (NoteSection section : sections) {
            paragraphs.add(at, section.start());
            List<Block> between = blocks.subList(body, blocks.size());
            if (section.heading() >= 0) {
                between = List.copyOf(between);
                blocks.add(new Block(Block.Kind.HEADING, lines.words(section.heading()), 2));
            }
            addNotes(section, spans(between));
            at = section.end();
            body = blocks.size();
        }
        int after = blocks.size();
        paragraphs.add(at, lines.count());
        if (sections.isEmpty()) {
            markers.addAll(MarkerFinder.find(lines.text(), spans(blocks), List.of()));
        } else {
            setFurnitureAside(after);
        }
    }

    private void addNotes(NoteSection section, List<TextSpan> body) {
        List<String> labels = NoteWalk.labels(section.entries());
        SectionLabels names = SectionLabels.after(taken, labels);
        if (!labels.isEmpty()) {
            for (Marker marker : MarkerFinder.find(lines.text(), body, labels)) {
                markers.add(new Marker(names.of(marker.label()), marker.span()));
            }
        }
        for (NoteSection.Entry entry : section.entries()) {
            NoteLabel label = entry.label();
            int from = label == null ? lines.wordsStart(entry.start()) : label.wordsStart();
            int end = lines.wordsEnd(entry.end() - 1);
            TextSpan words = new TextSpan(from, Math.max(from, end));
            if (words.length() == 0 && label != null) {
                words = new TextSpan(label.span().end(), label.span().end());
            }
            TextSpan labelSpan = label == null ? new TextSpan(from, from) : label.span();
            blocks.add(new Block(
                    Block.Kind.NOTE,
                    new TextSpan(lines.wordsStart(entry.start()), Math.max(words.end(), lines.wordsEnd(entry.start()))),
                    0));
            notes.add(new NoteText(label == null ? "" : names.of(label.label()), words, labelSpan, section.kind()));
        }
    }

    /** "Share this", "Tags", the cookie line: what a page leaves behind the notes. */
    private void setFurnitureAside(int after) {
        List<Block> rest = blocks.subList(after, blocks.size());
        boolean small = rest.size() <= FURNITURE_PARAGRAPHS
                && rest.stream().allMatch(block -> block.span().length() <= FURNITURE_LENGTH);
        if (small) {
            rest.replaceAll(block -> new Block(Block.Kind.RUNNING, block.span(), 0));
        }
    }

    private static List<TextSpan> spans(List<Block> blocks) {
        List<TextSpan> spans = new ArrayList<>();
        for (Block block : blocks) {
            if (block.kind() != Block.Kind.RUNNING) {
                spans.add(block.span());
            }
        }
        return spans;
    }
}
