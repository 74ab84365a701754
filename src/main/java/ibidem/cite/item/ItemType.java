package ibidem.cite.item;

import ibidem.cite.find.Lexemes;
import ibidem.cite.find.WordClass;
import ibidem.cite.label.Tag;
import ibidem.text.TextSpan;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The CSL type that the parts of a reference speak for. */
public final class ItemType {
    private static final Set<String> NEWS = Set.of(
            "times",
            "economist",
            "post",
            "guardian",
            "herald",
            "tribune",
            "news",
            "zeitung",
            "allgemeine",
            "spiegel",
            "zeit",
            "monde",
            "figaro",
            "libération",
            "mundo",
            "país",
            "repubblica",
            "corriere",
            "reuters",
            "bloomberg",
            "telegraph",
            "bbc",
            "cnn",
            "politico",
            "independent",
            "daily",
            "globe",
            "mirror",
            "sun",
            "star",
            "associated",
            "известия",
            "правда",
            "коммерсантъ",
            "chronicle",
            "observer",
            "gazette",
            "newspaper",
            "tass",
            "ria");

    /** Where people post. */
    private static final Set<String> POSTS =
            Set.of("twitter", "x", "facebook", "instagram", "telegram", "mastodon", "bluesky", "linkedin", "reddit");

    /** In lower case at the start of what stands in a title's place they say what it is: {@code speech to the UN}. */
    private static final Set<String> SPOKEN = Set.of(
            "speech", "remarks", "address", "statement", "lecture", "testimony", "discours", "allocution", "речь");

    private ItemType() {}

    private static String firstWord(String words) {
        int blank = words.indexOf(' ');
        return blank < 0 ? "" : words.substring(0, blank);
    }

    /** The type. @param runs the stretches labelled as each part */
    public static String of(ItemBuilder item, Map<Tag, List<TextSpan>> runs) {
        String genre = item.get("genre");
        if (has(genre, WordClass.THESIS)) {
            return "thesis";
        }
        if (genre.toLowerCase(Locale.ROOT).contains("patent")) {
            return "patent";
        }
        if (runs.containsKey(Tag.DIRECTOR)) {
            return "motion_picture";
        }
        if (has(genre, WordClass.REPORT)) {
            return "report";
        }
        if (item.has("reviewed-title")) {
            return "review";
        }
        if (SPOKEN.contains(firstWord(item.get("title")))) {
            return "speech";
        }
        if (runs.containsKey(Tag.CONTAINER)) {
            return has(item.get("container-title"), WordClass.CONFERENCE)
                    ? "paper-conference"
                    : item.has("volume") && !item.has("publisher") ? "article-journal" : "chapter";
        }
        if (item.has("container-title")) {
            return held(item);
        }
        if (item.has("publisher") || item.has("publisher-place") || item.has("edition") || item.has("ISBN")) {
            return "book";
        }
        return item.has("URL") ? "webpage" : item.has("title") && item.has("issued") ? "book" : "";
    }

    /** Words asked for and printed elsewhere are an interview wherever that is. */
    public static String held(ItemBuilder item) {
        return item.has("interviewer") ? "interview" : periodical(item);
    }

    /** A journal has volumes; a newspaper has a day and no volume. */
    public static String periodical(ItemBuilder item) {
        if (isPaper(item.get("container-title")) && item.hasDay("issued") && !item.has("volume")) {
            return "article-newspaper"; // numbered, too: Vossische Zeitung, Nr. 123, 12.3.1921
        }
        if (item.has("volume") || item.has("issue") || item.has("DOI")) {
            return "article-journal";
        }
        String container = item.get("container-title");
        if (isPost(container)) {
            return "post";
        }
        if (isPaper(container) || item.hasDay("issued")) {
            return "article-newspaper";
        }
        return item.hasMonth("issued") ? "article-magazine" : item.has("URL") ? "webpage" : "article-journal";
    }

    /** Whether a container is where people post. */
    public static boolean isPost(String container) {
        return POSTS.contains(container.toLowerCase(Locale.ROOT));
    }

    /** Whether a word of it names newspapers and agencies. */
    public static boolean isPaper(String name) {
        Lexemes lexemes = new Lexemes(name);
        for (int i = 0; i < lexemes.size(); i++) {
            if (NEWS.contains(lexemes.word(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean has(String text, WordClass wordClass) {
        Lexemes lexemes = new Lexemes(text);
        for (int i = 0; i < lexemes.size(); i++) {
            if (wordClass.has(lexemes.word(i))) {
                return true;
            }
        }
        return false;
    }
}
