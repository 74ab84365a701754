package ibidem.read.markdown;

import ibidem.read.Decoded;
import ibidem.read.Document;
import ibidem.read.Provenance;
import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** The reader of Markdown. */
public final class Markdown {
    /** Quotations in lists in quotations: a person nests a handful, 100 keeps the walk up to the root cheap. */
    private static final int MAX_NESTING = 100;

    /** A table that a person reads has a few dozen columns. */
    private static final int MAX_COLUMNS = 200;

    private Markdown() {}

    /** Reads the characters of a Markdown file. */
    public static Document read(Provenance provenance, Decoded decoded) {
        String file = decoded.text();
        FrontMatter front = FrontMatter.of(file);
        String body = Angles.mask(Attributes.mask(Shortcodes.mask(file.substring(front.bodyStart()))));
        Node root = parser(!hasVastTable(body)).parse(body);
        MarkdownWalk walk = new MarkdownWalk(file, front.bodyStart());
        walk.walk(root);
        walk.walkNotes();
        return walk.document(provenance, front.metadata(), decoded.warnings());
    }

    /** Rows are filled up to the width of the head, so that a wide head and many rows fill any memory. */
    private static boolean hasVastTable(String body) {
        int bars = 0;
        for (int i = 0; i < body.length(); i++) {
            char c = body.charAt(i);
            bars = c == '\n' ? 0 : c == '|' ? bars + 1 : bars;
            if (bars > MAX_COLUMNS) {
                return true;
            }
        }
        return false;
    }

    private static Parser parser(boolean tables) {
        Extension notes = FootnotesExtension.builder().inlineFootnotes(true).build();
        return Parser.builder()
                .extensions(tables ? List.of(notes, TablesExtension.create()) : List.of(notes))
                .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                .maxOpenBlockParsers(MAX_NESTING)
                .build();
    }
}
