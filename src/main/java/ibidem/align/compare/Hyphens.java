package ibidem.align.compare;

import ibidem.text.Letters;

/** Tells hyphens that a page's lines made from those that a word is written with. */
final class Hyphens {
    private Hyphens() {}

    /** Whether one has a hyphen where the other has a soft one, as a page shows that broke its line there. */
    static boolean mayBeSoft(String one, String other) {
        return soft(one).equals(soft(other));
    }

    private static String soft(String words) {
        StringBuilder soft = new StringBuilder(words);
        for (int i = 0; i < soft.length(); i++) {
            if (Letters.isDash(soft.charAt(i))) {
                soft.setCharAt(i, '\u00ad');
            }
        }
        return soft.toString();
    }

    /** Whether the tokens are parted by nothing but hyphens at line ends. */
    static boolean areAtLineEnds(Tokens tokens, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            String gap = tokens.text().substring(tokens.gapStart(i), tokens.gapEnd(i));
            boolean broken = gap.length() > 1 && Letters.isDash(gap.charAt(0)) && gap.indexOf('\n') > 0;
            if (!broken || !gap.substring(1).isBlank()) {
                return false;
            }
        }
        return true;
    }
}
