package ibidem.read.html;

import ibidem.read.Block;
import ibidem.read.Decoded;
import ibidem.read.Document;
import ibidem.read.Inline;
import ibidem.read.Marker;
import ibidem.read.NoteText;
import ibidem.read.Provenance;
import ibidem.read.VisibleText;
import ibidem.read.notes.TypedNotes;
import ibidem.text.TextSpan;
import java.util.List;
import org.jsoup.parser.Parser;

/** The reader of HTML. */
public final class Html {
    /** Pages that people write nest a few dozen elements; what is deeper is laid flat by the parser. */
    private static final int MAX_DEPTH = 256;

    private Html() {}

    /** Reads the characters of an HTML file. */
    public static Document read(Provenance provenance, Decoded decoded) {
        String file = decoded.text();
        org.jsoup.nodes.Document page = parse(file);
        VisibleText out = new VisibleText(file);
        HtmlWalk walk = new HtmlWalk(file, 0, out, new Tree(page));
        walk.page(page.body());
        TypedNotes typed = typed(walk, out);
        return new Document(
                provenance,
                file,
                out.text().toString(),
                out.map(),
                typed.blocks(),
                typed.notes(),
                typed.markers(),
                walk.inlines(),
                List.of(),
                PageMetadata.of(page),
                decoded.warnings());
    }

    /** The notes that the page links, or else those that its author typed. */
    private static TypedNotes typed(HtmlWalk walk, VisibleText out) {
        if (walk.notes().isEmpty() && walk.markers().isEmpty()) {
            return TypedNotes.find(out.text(), out.blocks(), walk.inlines(), walk.ordinals());
        }
        TypedNotes linked = new TypedNotes(out.blocks(), walk.notes(), walk.markers());
        return TypedNotes.beside(linked, out.text(), walk.inlines(), walk.ordinals());
    }

    private static org.jsoup.nodes.Document parse(String html) {
        Parser parser = Parser.htmlParser().setTrackPosition(true).setMaxDepth(MAX_DEPTH);
        return parser.parseInput(html, "");
    }

    /** The words of a page that its reader sees, without more ado. */
    public static String words(String html) {
        VisibleText out = new VisibleText(html);
        walk(html, new TextSpan(0, html.length()), out);
        StringBuilder words = new StringBuilder();
        for (Block block : out.blocks()) {
            if (block.kind() != Block.Kind.HIDDEN) {
                words.append(block.span().of(out.text())).append(' ');
            }
        }
        return words.toString();
    }

    /** The encoding that the head of an HTML or XML file names; empty if none. */
    public static String declaredCharset(String head) {
        return DeclaredCharset.in(head);
    }

    /**
     * Writes a stretch of HTML inside another format.
     *
     * @return its notes, markers and inlines; its blocks are in {@code out}
     */
    public static Fragment fragment(String file, TextSpan stretch, VisibleText out) {
        HtmlWalk walk = walk(file, stretch, out);
        return new Fragment(walk.notes(), walk.markers(), walk.inlines());
    }

    private static HtmlWalk walk(String file, TextSpan stretch, VisibleText out) {
        org.jsoup.nodes.Document page = parse(stretch.of(file));
        HtmlWalk walk = new HtmlWalk(file, stretch.start(), out, new Tree(page));
        walk.page(page.body());
        return walk;
    }

    /** What a stretch of HTML holds beside its blocks. */
    public record Fragment(List<NoteText> notes, List<Marker> markers, List<Inline> inlines) {}
}
