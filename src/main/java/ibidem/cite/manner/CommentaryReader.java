package ibidem.cite.manner;

import ibidem.cite.find.Lexemes;
import ibidem.cite.find.MannerWords;
import ibidem.cite.item.Fields;
import ibidem.cite.item.ItemBuilder;
import ibidem.cite.reference.ReferenceWords;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads German commentaries on statutes, cited by the name the work goes by, then who wrote the part: {@code
 * Palandt/Sprau, BGB, 79. Aufl. 2020, § 823 Rn. 45}, {@code MüKoBGB/Grüneberg, 8. Aufl. 2019, § 305 Rn. 12}.
 */
final class CommentaryReader {
    /** A name is followed by its slash so near the start. */
    private static final int NEAR = 8;

    private static final Set<String> SECTION = Set.of("§", "§§", "art", "vor", "vorb", "einl");

    private CommentaryReader() {}

    static @Nullable Fields read(ReferenceWords reference) {
        Lexemes lexemes = new Lexemes(reference.text());
        int slash = 1;
        while (slash < NEAR && !(lexemes.isMark(slash, "/") && lexemes.isGlued(slash))) {
            slash++;
        }
        int comma = slash;
        while (comma < slash + NEAR && !lexemes.isMark(comma, ",")) {
            comma++;
        }
        boolean names = lexemes.isMark(slash, "/") && lexemes.isLetters(slash + 1) && lexemes.isMark(comma, ",");
        int section = names ? section(lexemes, comma) : -1;
        if (section < 0) {
            return null;
        }
        ItemBuilder item = new ItemBuilder(reference.text());
        item.names("author", lexemes.span(slash + 1, comma));
        boolean code = MannerWords.CODE.has(lexemes.word(comma + 1)) && lexemes.isMark(comma + 2, ",");
        item.put(
                "title",
                lexemes.span(0, slash).of(reference.text())
                        + (code ? ", " + lexemes.span(comma + 1, comma + 2).of(reference.text()) : ""),
                lexemes.span(0, slash));
        for (int i = comma + 1; i < section; i++) {
            if (lexemes.isNumber(i, 1, 3) && lexemes.word(i + 2).equals("aufl")) {
                item.put("edition", lexemes.span(i, i + 1));
            }
        }
        reference.anchors().dates().stream()
                .filter(date -> date.span().end() <= lexemes.start(section))
                .forEach(date -> item.date("issued", date, 0));
        item.locator("section", lexemes.span(section, lexemes.size()));
        item.anchors(reference.anchors());
        item.type("entry");
        return item.build(1);
    }

    /** Where the section commented on begins, a marginal number behind it; -1 if none is given. */
    private static int section(Lexemes lexemes, int from) {
        for (int i = from; i < lexemes.size(); i++) {
            boolean section = lexemes.isMark(i, "§") || SECTION.contains(lexemes.word(i));
            if (section && lexemes.isMark(i - 1, ",")) {
                for (int k = i; k < lexemes.size(); k++) {
                    if (Set.of("rn", "rz", "rdnr", "randnr").contains(lexemes.word(k))) {
                        return i;
                    }
                }
            }
        }
        return -1;
    }
}
