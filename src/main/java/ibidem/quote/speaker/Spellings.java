package ibidem.quote.speaker;

import java.util.Locale;

/** The spellings of one document, each made and looked up in the lexicon once: a text has many words, and few different ones. */
final class Spellings {
    private final char[] text;
    private final Lexicon lexicon;
    private final WordTable<Spelling> table = new WordTable<>();

    Spellings(char[] text, Lexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
    }

    /** What stands at {@code [from, to)} of the text; one stretch of characters is always of one kind. */
    Spelling of(int from, int to, Word.Kind kind) {
        boolean capital = text[from] >= 'A' && text[from] <= 'Z';
        Spelling known = kind == Word.Kind.WORD && !capital ? lexicon.entry(text, from, to) : null;
        if (known == null) {
            known = table.get(text, from, to);
        }
        if (known == null) {
            known = make(new String(text, from, to - from), kind);
            table.put(text, from, to, known);
        }
        return known;
    }

    /** What stands at {@code [from, to)}, a word that a line's end breaks, without the break. */
    Spelling ofBroken(int from, int to) {
        StringBuilder whole = new StringBuilder(to - from);
        for (int i = from; i < to; i++) {
            boolean hyphen = text[i] == '-' && i + 1 < to && Character.isWhitespace(text[i + 1]);
            if (!hyphen && text[i] != '\u00AD' && !Character.isWhitespace(text[i])) {
                whole.append(text[i]);
            }
        }
        String written = whole.toString();
        String lower = lower(written);
        return Spelling.of(written, lower, Word.Kind.WORD, lexicon.tags(lower));
    }

    private Spelling make(String written, Word.Kind kind) {
        if (kind == Word.Kind.PUNCTUATION) {
            return Spelling.sign(sign(written));
        }
        String lower = lower(written);
        boolean small = lower.equals(written); // and so no entry, or it had been found
        long tags = small || kind == Word.Kind.NUMBER ? 0 : lexicon.tags(lower);
        return Spelling.of(small ? lower : written, lower, kind, tags);
    }

    static String lower(String word) {
        return word.toLowerCase(Locale.ROOT).replace('’', '\'');
    }

    /** One sign for those that mean the same. */
    private static String sign(String written) {
        return switch (written) {
            case "--", "―" -> "—";
            case "،" -> ",";
            case "..." -> "…";
            default -> written;
        };
    }
}
