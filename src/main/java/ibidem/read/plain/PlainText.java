package ibidem.read.plain;

import ibidem.read.Block;
import ibidem.read.Decoded;
import ibidem.read.Document;
import ibidem.read.Metadata;
import ibidem.read.Provenance;
import ibidem.text.OffsetMap;
import ibidem.text.TextSpan;
import java.util.ArrayList;
import java.util.List;

/** The reader of plain text. */
public final class PlainText {
    private PlainText() {}

    /** Reads the characters of a text file. */
    public static Document read(Provenance provenance, Decoded decoded) {
        String text = decoded.text();
        Lines lines = new Lines(text);
        return new Document(
                provenance,
                text,
                text,
                OffsetMap.identity(),
                paragraphs(lines),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Metadata.NONE,
                decoded.warnings());
    }

    private static List<Block> paragraphs(Lines lines) {
        List<Block> blocks = new ArrayList<>();
        int from = -1;
        for (int i = 0; i <= lines.count(); i++) {
            boolean blank = i == lines.count() || lines.isBlank(i);
            if (from >= 0 && blank) {
                TextSpan span = new TextSpan(lines.wordsStart(from), lines.wordsEnd(i - 1));
                blocks.add(new Block(Block.Kind.PARAGRAPH, span, 0));
                from = -1;
            } else if (from < 0 && !blank) {
                from = i;
            }
        }
        return blocks;
    }
}
