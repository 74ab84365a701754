package ibidem.cite.fields;

import ibidem.cite.find.Lexemes;
import ibidem.cite.find.PageFinder;
import ibidem.cite.find.WordClass;
import ibidem.cite.item.ItemBuilder;
import ibidem.text.TextSpan;
import java.util.List;

/** Reads what names the volume: {@code 14(2)}, {@code vol. 39, no. 9}, {@code 45/4}, {@code 19. Jg. H. 3}, {@code 2 vols.} */
final class VolumeReader {
    private VolumeReader() {}

    static void read(String text, TextSpan run, ItemBuilder item) {
        Lexemes lexemes = new Lexemes(run.of(text));
        for (int i = 0; i < lexemes.size(); i++) {
            boolean value = lexemes.isDigits(i) || lexemes.isLetters(i) && isRomanVolume(lexemes, i);
            if (!value) {
                continue;
            }
            int end = i;
            while (lexemes.isGlued(end + 1)
                    && (lexemes.isLetters(end + 1) || lexemes.isDigits(end + 1) || lexemes.isMark(end + 1, "-–"))) {
                end++;
            }
            TextSpan span = new TextSpan(lexemes.start(i), lexemes.end(end)).shift(run.start());
            String word = lexemes.word(i - 1).equals(".") ? lexemes.word(i - 2) : lexemes.word(i - 1);
            String after = lexemes.isMark(end + 1, ".") ? lexemes.word(end + 2) : lexemes.word(end + 1);
            int behind = lexemes.isMark(end + 1, ".") ? end + 3 : end + 2;
            behind = lexemes.isMark(behind, ".") ? behind + 1 : behind;
            boolean counted = after.endsWith("s") || after.equals("vol") && !lexemes.isDigits(behind);
            if (WordClass.VOLUME.has(after) && counted && !WordClass.VOLUME.has(word)) {
                item.put("number-of-volumes", span.of(text), span);
            } else if (WordClass.ISSUE.has(word) || lexemes.isMark(i - 1, "№#")) {
                item.put("issue", span);
            } else if (item.has("volume")) {
                item.put("issue", span);
            } else if (List.of("suppl", "supplement").contains(word)) {
                item.put("issue", span);
            } else {
                item.put("volume", span);
            }
            i = end;
        }
    }

    private static boolean isRomanVolume(Lexemes lexemes, int i) {
        return PageFinder.isRoman(lexemes.word(i)) && Character.isUpperCase(lexemes.first(i));
    }
}
