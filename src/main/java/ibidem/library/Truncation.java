package ibidem.library;

import ibidem.read.Block;
import ibidem.read.Document;
import java.util.List;
import java.util.Locale;

/**
 * Tells a page that shows only the beginning of its article and sends the reader elsewhere for the rest. Words that are
 * not in it may well be in the article.
 */
public final class Truncation {
    /** How a line begins that sends the reader elsewhere; lower case. */
    private static final List<String> SIGNS = List.of(
            "read the rest",
            "read the full",
            "read the whole",
            "read more at",
            "read more on",
            "continue reading",
            "subscribe to read",
            "subscribe to continue",
            "this article continues at",
            "to continue reading",
            "the full article is",
            "weiterlesen",
            "den ganzen artikel",
            "den vollständigen artikel",
            "lire la suite",
            "lire l’article complet",
            "lire l'article complet",
            "la suite est réservée",
            "leer más en",
            "seguir leyendo",
            "sigue leyendo",
            "читать далее",
            "читать полностью",
            "читайте полностью",
            "полный текст статьи");

    /** A longer line is a sentence of the article. Measured on nothing: a line of this kind has a dozen words at most. */
    private static final int LONGEST = 120;

    private Truncation() {}

    /** Whether a line of its own says that the article goes on elsewhere. */
    public static boolean isTruncated(Document document) {
        List<Block> blocks = document.blocks();
        for (int i = blocks.size() - 1; i >= blocks.size() / 2; i--) {
            Block block = blocks.get(i);
            if (block.span().length() <= LONGEST && block.kind() != Block.Kind.HIDDEN) {
                String line = document.words(block.span()).strip().toLowerCase(Locale.ROOT);
                for (String sign : SIGNS) {
                    if (line.startsWith(sign)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
