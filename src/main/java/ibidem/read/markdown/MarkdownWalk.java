package ibidem.read.markdown;

import ibidem.read.Block;
import ibidem.read.Document;
import ibidem.read.Metadata;
import ibidem.read.NoteText;
import ibidem.read.Provenance;
import ibidem.read.VisibleText;
import ibidem.read.html.Html;
import ibidem.read.notes.TypedNotes;
import ibidem.text.TextSpan;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.jspecify.annotations.Nullable;

/** Walks the parsed blocks in order, body first and notes after it, and collects the document. */
final class MarkdownWalk {
    /** A note whose words are still to be written. @param at where its label or bracket stands in the file */
    record Pending(Node node, String label, int at) {}

    private final String file;
    private final int base;
    private final VisibleText out;
    private final SourceCopy source;
    private final InlineWalk inlines;
    private final Deque<Pending> pending = new ArrayDeque<>();
    private final List<NoteText> notes = new ArrayList<>();
    /** The number of each list item's block, by the block's place in the list of blocks. */
    private final Map<Integer, Integer> ordinals = new HashMap<>();

    private final Surroundings surroundings = new Surroundings();
    private boolean inNote;

    MarkdownWalk(String file, int base) {
        this.file = file;
        this.base = base;
        this.out = new VisibleText(file);
        this.source = new SourceCopy(out, file, base);
        this.inlines = new InlineWalk(out, source, pending, DefinedNotes.labels(file));
    }

    /** Writes {@code root} and what is under it; notes are put aside. */
    void walk(Node root) {
        Node node = root;
        while (true) {
            Node down = enter(node) ? node.getFirstChild() : null;
            if (down != null) {
                node = down;
                continue;
            }
            while (true) {
                exit(node);
                if (node == root) {
                    return;
                }
                if (node.getNext() != null) {
                    node = node.getNext();
                    break;
                }
                node = node.getParent();
            }
        }
    }

    /** Writes the notes that were put aside, and those inside them. */
    void walkNotes() {
        inNote = true;
        while (!pending.isEmpty()) {
            Pending note = pending.removeFirst();
            int before = out.blocks().size();
            boolean inline = !(note.node() instanceof FootnoteDefinition);
            if (inline) {
                out.open(note.at());
            }
            for (Node child = note.node().getFirstChild(); child != null; child = child.getNext()) {
                walk(child);
            }
            if (inline) {
                close(Block.Kind.NOTE, 0, null);
            }
            List<Block> written = out.blocks().subList(before, out.blocks().size());
            TextSpan words = written.isEmpty()
                    ? out.place(note.at())
                    : written.get(0).span().hull(written.get(written.size() - 1).span());
            TextSpan label = new TextSpan(words.start(), words.start());
            notes.add(new NoteText(note.label(), words, label, NoteText.Kind.NOTE));
        }
    }

    Document document(Provenance provenance, Metadata metadata, List<String> warnings) {
        boolean own = !notes.isEmpty() || !inlines.markers().isEmpty();
        TypedNotes typed = own
                ? TypedNotes.beside(
                        new TypedNotes(out.blocks(), notes, inlines.markers()), out.text(), inlines.inlines(), ordinals)
                : TypedNotes.find(out.text(), out.blocks(), inlines.inlines(), ordinals);
        return new Document(
                provenance,
                file,
                out.text().toString(),
                out.map(),
                typed.blocks(),
                typed.notes(),
                typed.markers(),
                inlines.inlines(),
                List.of(),
                metadata,
                warnings);
    }

    /** Returns whether to go down into the node. */
    private boolean enter(Node node) {
        if (node instanceof FootnoteDefinition definition) {
            pending.addLast(new Pending(definition, definition.getLabel(), fileAt(definition)));
            return false;
        }
        if (node instanceof Paragraph || node instanceof Heading || node instanceof TableBlock) {
            out.open(fileAt(node));
            return true;
        }
        if (node instanceof FencedCodeBlock || node instanceof IndentedCodeBlock) {
            code(node);
            return false;
        }
        if (node instanceof HtmlBlock) {
            html(node);
            return false;
        }
        return inlines.enter(node);
    }

    private void exit(Node node) {
        if (node instanceof Heading heading) {
            close(Block.Kind.HEADING, heading.getLevel(), node);
        } else if (node instanceof Paragraph) {
            Block.Kind kind = isCaption(node) ? Block.Kind.CAPTION : Surroundings.kind(node);
            close(kind, kind == Block.Kind.LIST_ITEM ? Surroundings.listDepth(node) : 0, node);
        } else if (node instanceof TableBlock) {
            close(Block.Kind.TABLE, 0, node);
        } else {
            inlines.exit(node);
        }
    }

    private void close(Block.Kind kind, int level, @Nullable Node node) {
        boolean code = kind == Block.Kind.CODE;
        TextSpan span = out.close(inNote && !code ? Block.Kind.NOTE : kind, inNote ? 0 : level);
        int ordinal = span != null && kind == Block.Kind.LIST_ITEM && node != null ? surroundings.ordinal(node) : 0;
        if (ordinal > 0) {
            ordinals.put(out.blocks().size() - 1, ordinal);
        }
        if (span != null && !code) {
            inlines.findCitationKeys(span);
        }
        inlines.blockEnds();
    }

    private boolean isCaption(Node paragraph) {
        List<SourceSpan> lines = paragraph.getSourceSpans();
        return lines.size() == 1
                && file.charAt(source.start(lines.get(0))) == '{'
                && Shortcodes.isOne(file.substring(source.start(lines.get(0)), source.end(lines.get(0)))
                        .strip());
    }

    private void code(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        out.open(fileAt(node));
        for (SourceSpan line : spans) {
            out.copy(source.start(line), source.end(line));
            out.insert(source.end(line), "\n");
        }
        close(Block.Kind.CODE, 0, node);
    }

    private void html(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        if (spans.isEmpty()) {
            return;
        }
        TextSpan stretch = new TextSpan(source.start(spans.get(0)), source.end(spans.get(spans.size() - 1)));
        if (!hasWords(stretch)) {
            return;
        }
        int before = out.blocks().size();
        Html.Fragment fragment = Html.fragment(file, stretch, out);
        notes.addAll(fragment.notes());
        inlines.markers().addAll(fragment.markers());
        inlines.inlines().addAll(fragment.inlines());
        if (inNote) {
            out.blocks()
                    .subList(before, out.blocks().size())
                    .replaceAll(block -> new Block(Block.Kind.NOTE, block.span(), 0));
        }
    }

    /** Whether anything stands outside the tags: most blocks of HTML are a tag around Markdown. */
    private boolean hasWords(TextSpan stretch) {
        boolean inTag = false;
        for (int i = stretch.start(); i < stretch.end(); i++) {
            char c = file.charAt(i);
            if (!inTag && c != '<' && !Character.isWhitespace(c)) {
                return true;
            }
            inTag = c == '<' || inTag && c != '>';
        }
        return false;
    }

    private int fileAt(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        return spans.isEmpty() ? base : source.start(spans.get(0));
    }
}
