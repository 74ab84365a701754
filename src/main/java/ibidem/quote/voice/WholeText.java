package ibidem.quote.voice;

import ibidem.read.Block;
import ibidem.read.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Who speaks a whole text, by its title ({@code Remarks by X}) or the name of its file ({@code 2016-9-9-x-speech.txt}). */
final class WholeText {
    private final VoiceWords voices;

    WholeText(VoiceWords voices) {
        this.voices = voices;
    }

    /** The speaker as far as it can be told; null if not. */
    @Nullable
    String speaker(Document document) {
        String byTitle = byTitle(title(document));
        return byTitle != null ? byTitle : byFile(document.provenance().path());
    }

    /** With whom the document says it is an interview; null if it is none. */
    @Nullable
    String interviewee(Document document) {
        String[] words = title(document).split("\\s+");
        for (int i = 1; i < words.length; i++) {
            if (voices.interview(words[i - 1] + " " + words[i])) {
                return run(words, i + 1, 1);
            }
        }
        return null;
    }

    private static String title(Document document) {
        String title = document.metadata().title();
        if (!title.isEmpty()) {
            return title;
        }
        return document.blocks().stream()
                .filter(block -> block.kind() == Block.Kind.HEADING)
                .findFirst()
                .map(block -> document.words(block.span()))
                .orElse("");
    }

    /** {@code Remarks by X at ...}, {@code X’s remarks on ...}, {@code Speech of X}. */
    private @Nullable String byTitle(String title) {
        String[] words = title.replace('’', '\'').split("\\s+");
        for (int i = 0; i < words.length; i++) {
            if (!voices.spoken(words[i])) {
                continue;
            }
            if (i + 1 < words.length && (words[i + 1].equals("by") || words[i + 1].equals("of"))) {
                String name = run(words, i + 2, 1);
                if (name != null) {
                    return name;
                }
            }
            if (i > 0 && words[i - 1].endsWith("'s")) {
                return run(words, i - 1, -1);
            }
        }
        return null;
    }

    private @Nullable String run(String[] words, int from, int step) {
        List<String> name = new ArrayList<>();
        for (int i = from; i >= 0 && i < words.length && name.size() < 4; i += step) {
            String word = words[i].replaceAll("'s$", "").replaceAll("[,:;]$", "");
            if (word.isEmpty() || !Character.isUpperCase(word.codePointAt(0))) {
                break;
            }
            name.add(step > 0 ? name.size() : 0, word);
            if (step > 0 && !word.equals(words[i])) {
                break;
            }
        }
        return name.isEmpty() ? null : String.join(" ", name);
    }

    /** The word before {@code speech} in the file’s name, if it is neither a number nor a small word. */
    private @Nullable String byFile(String path) {
        String file = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
        int dot = file.lastIndexOf('.');
        String[] words = (dot > 0 ? file.substring(0, dot) : file).split("[-_ .]+");
        for (int i = 1; i < words.length; i++) {
            String before = words[i - 1];
            boolean name =
                    before.length() > 2 && before.chars().allMatch(Character::isLetter) && !voices.spoken(before);
            boolean alone = i == 1 || words[i - 2].chars().allMatch(Character::isDigit);
            if (voices.spoken(words[i]) && name && alone) {
                return before.substring(0, 1).toUpperCase(Locale.ROOT) + before.substring(1);
            }
        }
        return null;
    }
}
