package ibidem.read.html;

import ibidem.read.Block;
import org.jsoup.nodes.Element;

/** What a paragraph is by the style that Word or Google Docs gave it, as their web pages write it. */
final class ExportedLook {
    private ExportedLook() {}

    static Block.Kind of(Element paragraph) {
        if (!paragraph.hasAttr("class")) {
            return Block.Kind.PARAGRAPH;
        }
        for (String name : paragraph.classNames()) {
            switch (name) {
                case "MsoQuote", "MsoIntenseQuote", "MsoBlockText" -> {
                    return Block.Kind.BLOCK_QUOTATION;
                }
                case "MsoTitle" -> {
                    return Block.Kind.HEADING;
                }
                case "MsoCaption" -> {
                    return Block.Kind.CAPTION;
                }
                default -> {}
            }
        }
        return Block.Kind.PARAGRAPH;
    }
}
