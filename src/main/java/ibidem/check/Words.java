package ibidem.check;

import ibidem.align.Fragments;
import ibidem.quote.Quotation;
import ibidem.read.Document;
import ibidem.read.Marker;
import ibidem.text.TextSpan;

/** The words of a quotation as they are compared: its fragments, without note markers that stand inside. */
final class Words {
    private Words() {}

    /**
     * The fragments of an interrupted quotation follow each other in the source, so they are joined by {@link
     * Fragments#INTERRUPTION}; the comma that leads over to the attribution ({@code “A,” said X, “B.”}) belongs to the
     * draft and is dropped. Paragraphs are joined by a line end.
     */
    static String of(Quotation quotation, Document document) {
        StringBuilder words = new StringBuilder();
        TextSpan before = null;
        for (TextSpan fragment : quotation.fragments()) {
            if (before != null) {
                boolean paragraphs = document.text()
                                .substring(before.end(), fragment.start())
                                .indexOf('\n')
                        >= 0;
                if (!paragraphs && words.length() > 0 && words.charAt(words.length() - 1) == ',') {
                    words.setLength(words.length() - 1);
                }
                words.append(paragraphs ? '\n' : Fragments.INTERRUPTION);
            }
            append(fragment, document, words);
            before = fragment;
        }
        return words.toString();
    }

    /** The same words to be shown; as long as {@code compared}. */
    static String shown(String compared) {
        return compared.replace(Fragments.INTERRUPTION, ' ');
    }

    private static void append(TextSpan fragment, Document document, StringBuilder words) {
        int at = fragment.start();
        for (Marker marker : document.markers()) {
            if (fragment.contains(marker.span()) && marker.span().start() >= at) {
                words.append(document.text(), at, marker.span().start());
                at = marker.span().end();
            }
        }
        words.append(document.text(), at, fragment.end());
    }
}
