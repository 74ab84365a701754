package ibidem.read.markdown;

import ibidem.read.Decoded;
import ibidem.read.Document;
import ibidem.read.Provenance;
import java.util.List;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** The reader of Markdown. */
public final class Markdown {
    /** Quotations in lists in quotations: a person nests a handful, 100 keeps the walk up to the root cheap. */
    private static final int MAX_NESTING = 100;

    private Markdown() {}

    /** Reads the characters of a Markdown file. */
    public static Document read(Provenance provenance, Decoded decoded) {
        String file = decoded.text();
        FrontMatter front = FrontMatter.of(file);
        Node root = parser().parse(Attributes.mask(Shortcodes.mask(file.substring(front.bodyStart()))));
        MarkdownWalk walk = new MarkdownWalk(file, front.bodyStart());
        walk.walk(root);
        walk.walkNotes();
        return walk.document(provenance, front.metadata(), decoded.warnings());
    }

    private static Parser parser() {
        return Parser.builder()
                .extensions(List.of(
                        FootnotesExtension.builder().inlineFootnotes(true).build(), TablesExtension.create()))
                .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                .maxOpenBlockParsers(MAX_NESTING)
                .build();
    }
}
