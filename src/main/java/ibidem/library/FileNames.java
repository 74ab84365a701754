package ibidem.library;

import ibidem.cite.CslItem;
import ibidem.cite.CslName;
import ibidem.library.find.TitleWords;
import java.io.File;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What people's names of files say of the work in them: {@code smith2016.pdf}, {@code Smith - 2016 - Autumn.pdf}. */
final class FileNames {
    /** They say what a file is, not which work. */
    private static final Set<String> OF_FILES = Set.of(
            "scan",
            "scanned",
            "final",
            "draft",
            "copy",
            "version",
            "proof",
            "proofs",
            "print",
            "fulltext",
            "full",
            "text",
            "article",
            "book",
            "chapter",
            "ebook",
            "download",
            "paper",
            "volume",
            "edition",
            "searchable",
            "clean",
            "pages",
            "part",
            "transcript",
            "page");
    /** Shorter words tell no title from another. */
    private static final int TELLING = 4;

    private FileNames() {}

    /** The folded words of a file's name, without its ending; a year is a word by itself. */
    static List<String> words(String path) {
        String name = new File(path).getName();
        int dot = name.lastIndexOf('.');
        List<String> words = new ArrayList<>();
        for (String word : TitleWords.of(dot > 0 ? name.substring(0, dot) : name)) {
            int year = year(word);
            if (year < 0) {
                words.add(word);
                continue;
            }
            add(word.substring(0, year), words);
            words.add(word.substring(year, year + 4));
            add(word.substring(year + 4), words);
        }
        return words;
    }

    private static void add(String word, List<String> words) {
        if (word.length() > 1) {
            words.add(word);
        }
    }

    /** Where four figures stand in a word that are a year; -1 if none do. */
    private static int year(String word) {
        for (int i = 0; i + 4 <= word.length() && word.length() > 4; i++) {
            boolean alone = (i == 0 || !Character.isDigit(word.charAt(i - 1)))
                    && (i + 4 == word.length() || !Character.isDigit(word.charAt(i + 4)));
            String four = word.substring(i, i + 4);
            boolean figures = four.chars().allMatch(c -> c >= '0' && c <= '9');
            if (alone && figures && (four.startsWith("1") || four.startsWith("20"))) {
                return i;
            }
        }
        return -1;
    }

    /**
     * Whether a file's name holds the title of another work: words that are neither in the title cited nor names of its
     * people, its outlet or publisher.
     *
     * @param name of the file, as {@link #words}
     * @param title of the work cited, folded
     */
    static boolean isOtherTitle(List<String> name, List<String> title, CslItem cited) {
        if (title.isEmpty()) {
            return false;
        }
        Set<String> known = new HashSet<>(title);
        for (List<CslName> role : cited.names().values()) {
            role.forEach(person -> known.addAll(TitleWords.of(person.display())));
        }
        known.addAll(TitleWords.of(cited.container()));
        known.addAll(TitleWords.of(cited.get("publisher")));
        known.addAll(TitleWords.of(cited.get("publisher-place")));
        return name.stream()
                .filter(word -> word.length() >= TELLING && !Character.isDigit(word.charAt(0)))
                .filter(word -> !OF_FILES.contains(word))
                .anyMatch(word -> known.stream().noneMatch(one -> one.startsWith(word)));
    }
}
