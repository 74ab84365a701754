package ibidem.read.markdown;

import ibidem.read.Inline;
import ibidem.read.Marker;
import ibidem.read.VisibleText;
import ibidem.text.TextSpan;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.footnotes.InlineFootnote;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Writes what stands inside a block: words, marked stretches, markers. */
final class InlineWalk {
    private record Open(Object opener, Inline.Kind kind, int start, String target) {}

    private final VisibleText out;
    private final SourceCopy source;
    private final Deque<MarkdownWalk.Pending> pending;
    private final Set<String> takenLabels;
    private final List<Inline> inlines = new ArrayList<>();
    private final List<Marker> markers = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private int inlineNotes;
    /** Where in the file the last written words end. */
    private int lastEnd;

    /** @param takenLabels labels that notes of their own have: inline notes are counted past them */
    InlineWalk(VisibleText out, SourceCopy source, Deque<MarkdownWalk.Pending> pending, Set<String> takenLabels) {
        this.takenLabels = takenLabels;
        this.out = out;
        this.source = source;
        this.pending = pending;
    }

    List<Inline> inlines() {
        return inlines;
    }

    List<Marker> markers() {
        return markers;
    }

    /** Returns whether to go down into the node. */
    boolean enter(Node node) {
        if (node instanceof Text text) {
            write(text.getLiteral(), text.getSourceSpans(), 0);
        } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
            lineBreak(node);
        } else if (node instanceof Code code) {
            code(code);
        } else if (node instanceof Emphasis) {
            open(node, Inline.Kind.EMPHASIS, "");
        } else if (node instanceof StrongEmphasis) {
            open(node, Inline.Kind.STRONG, "");
        } else if (node instanceof Link link) {
            open(node, Inline.Kind.LINK, link.getDestination());
        } else if (node instanceof FootnoteReference reference) {
            marker(reference.getLabel(), node, 2);
        } else if (node instanceof InlineFootnote) {
            inlineNote(node);
            return false;
        } else if (node instanceof HtmlInline html) {
            html(html);
        } else if (node instanceof Image) {
            return node.getParent() instanceof Paragraph && node.getNext() == null && node.getPrevious() == null;
        }
        return true;
    }

    void exit(Node node) {
        if (node instanceof Emphasis || node instanceof StrongEmphasis || node instanceof Link) {
            close(node);
        } else if (node instanceof TableCell && node.getNext() != null) {
            out.insert(lastEnd, "\t");
        } else if (node instanceof TableRow) {
            out.insert(lastEnd, "\n");
        }
    }

    /** Forgets what a block left open (an unclosed {@code <q>}). */
    void blockEnds() {
        open.clear();
    }

    /** Finds pandoc's citations, and markers that no note answers, in the words of a block. */
    void findCitationKeys(TextSpan block) {
        CitationKeys.find(out.text(), block, inlines, markers);
    }

    private void write(String literal, List<SourceSpan> spans, int skip) {
        source.write(literal, spans, skip);
        if (!spans.isEmpty()) {
            lastEnd = source.end(spans.get(spans.size() - 1));
        }
    }

    private void lineBreak(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        int at = spans.isEmpty() ? lastEnd : source.start(spans.get(0));
        int end = source.lineEnd(at);
        if (end < 0) {
            out.insert(at, "\n");
        } else {
            out.copy(end, end + 1);
            lastEnd = end + 1;
        }
    }

    private void code(Code code) {
        int start = out.length();
        List<SourceSpan> spans = code.getSourceSpans();
        write(code.getLiteral(), spans, spans.isEmpty() ? 0 : source.run('`', spans.get(0)));
        add(Inline.Kind.CODE, start, "");
    }

    private void open(Object opener, Inline.Kind kind, String target) {
        open.push(new Open(opener, kind, out.length(), target));
    }

    private void close(Object opener) {
        if (!open.isEmpty() && open.peek().opener() == opener) {
            Open closed = open.pop();
            add(closed.kind(), closed.start(), closed.target());
        }
    }

    private void add(Inline.Kind kind, int start, String target) {
        if (out.length() > start) {
            inlines.add(new Inline(kind, new TextSpan(start, out.length()), target));
        }
    }

    /** @param bracket how many code units of the file stand before the label */
    private void marker(String label, Node node, int bracket) {
        List<SourceSpan> spans = node.getSourceSpans();
        int start = out.length();
        int at = spans.isEmpty() ? lastEnd : source.start(spans.get(0)) + bracket;
        int end = spans.isEmpty() ? at : source.end(spans.get(spans.size() - 1));
        if (end - at - 1 == label.length()) {
            out.copy(at, end - 1);
        } else {
            out.replace(at, Math.max(at, end - 1), label);
        }
        lastEnd = end;
        markers.add(new Marker(label, new TextSpan(start, out.length())));
    }

    private void inlineNote(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        int at = spans.isEmpty() ? lastEnd : source.start(spans.get(0));
        String label = String.valueOf(++inlineNotes);
        while (takenLabels.contains(label)) {
            label = String.valueOf(++inlineNotes);
        }
        int start = out.length();
        out.replace(at, at + 1, label);
        markers.add(new Marker(label, new TextSpan(start, out.length())));
        pending.addLast(new MarkdownWalk.Pending(node, label, at + 2));
        lastEnd = spans.isEmpty() ? at : source.end(spans.get(spans.size() - 1));
    }

    private void html(HtmlInline html) {
        List<SourceSpan> spans = html.getSourceSpans();
        int at = spans.isEmpty() ? lastEnd : source.start(spans.get(0));
        String tag = html.getLiteral();
        String name = tagName(tag);
        boolean closing = tag.startsWith("</");
        switch (name) {
            case "br" -> out.insert(at, "\n");
            case "q" -> {
                if (closing) {
                    close(name);
                    out.insert(at, "\u201D");
                } else {
                    out.insert(at, "\u201C");
                    open(name, Inline.Kind.QUOTE, "");
                }
            }
            case "cite", "sup", "em", "i", "strong", "b" -> {
                if (closing) {
                    close(name);
                } else {
                    open(name, kindOf(name), "");
                }
            }
            default -> {}
        }
    }

    private static Inline.Kind kindOf(String name) {
        return switch (name) {
            case "cite" -> Inline.Kind.CITE;
            case "sup" -> Inline.Kind.SUPERSCRIPT;
            case "strong", "b" -> Inline.Kind.STRONG;
            default -> Inline.Kind.EMPHASIS;
        };
    }

    /** Interned, so that an opening and a closing tag meet. */
    private static String tagName(String tag) {
        int at = tag.startsWith("</") ? 2 : 1;
        int end = at;
        while (end < tag.length() && Character.isLetterOrDigit(tag.charAt(end))) {
            end++;
        }
        return tag.substring(at, end).toLowerCase(java.util.Locale.ROOT).intern();
    }
}
