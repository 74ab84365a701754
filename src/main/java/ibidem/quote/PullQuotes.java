package ibidem.quote;

import ibidem.read.Document;
import ibidem.text.TextSpan;

/** Tells a quotation that repeats a sentence of the article itself. */
final class PullQuotes {
    /** Fewer words may stand twice by chance. */
    private static final int MIN_LENGTH = 30;
    /** Blocks of one document that are looked for; each costs one pass over the text. */
    private static final int MAX_LOOKS = 64;

    private final Document document;
    private String folded = "";
    private int looks;

    PullQuotes(Document document) {
        this.document = document;
    }

    /** Whether the words of a block stand in the document a second time. */
    boolean repeats(TextSpan words) {
        String wanted = fold(document.words(words));
        if (wanted.length() < MIN_LENGTH || looks++ >= MAX_LOOKS) {
            return false;
        }
        if (folded.isEmpty()) {
            folded = fold(document.text());
        }
        int first = folded.indexOf(wanted);
        return first >= 0 && folded.indexOf(wanted, first + 1) >= 0;
    }

    private static String fold(String text) {
        StringBuilder folded = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                folded.append(Character.toLowerCase(c));
            } else if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
                folded.append(' ');
            }
        }
        return folded.toString().strip();
    }
}
