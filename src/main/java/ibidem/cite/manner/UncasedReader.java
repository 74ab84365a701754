package ibidem.cite.manner;

import ibidem.cite.find.FoundDate;
import ibidem.cite.find.FoundPages;
import ibidem.cite.find.PageFinder;
import ibidem.cite.item.Fields;
import ibidem.cite.item.ItemBuilder;
import ibidem.cite.item.ItemType;
import ibidem.cite.reference.ReferenceWords;
import ibidem.text.TextSpan;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * References in scripts without capitals, which part all they say by marks: {@code 毛泽东，《毛泽东选集》，北京：人民出版社，1991年，第23页},
 * {@code 丸山眞男『日本政治思想史研究』（東京大学出版会、1952年）、12頁}, {@code احمد کسروی، تاریخ مشروطه ایران، تهران: امیرکبیر، ۱۳۴۰، ص ۲۳}.
 * The author comes first, then the title: in marks, or else the second part.
 */
final class UncasedReader {
    private static final Set<UnicodeScript> EAST_ASIAN =
            EnumSet.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA, UnicodeScript.HANGUL);
    private static final Set<UnicodeScript> SEMITIC = EnumSet.of(UnicodeScript.ARABIC, UnicodeScript.HEBREW);
    /** Hebrew; scripts before it have capitals. */
    private static final char FIRST_UNCASED = 0x590;

    private static final String OPENERS = "『《「〈«“„";
    private static final String CLOSERS = "』》」〉»””";
    private static final String PARTING = ",，、،;；؛()（）。";
    private static final String COLONS = ":：";

    private final ReferenceWords words;
    private final String text;
    private final ItemBuilder item;
    /** Titles in marks, and what stands between marks that part, in order. */
    private final List<TextSpan> marked = new ArrayList<>();

    private final List<TextSpan> parts = new ArrayList<>();
    private final List<TextSpan> plain = new ArrayList<>();

    private UncasedReader(ReferenceWords words) {
        this.words = words;
        this.text = words.text();
        this.item = new ItemBuilder(text);
    }

    static @Nullable Fields read(ReferenceWords words) {
        if (words.text().chars().noneMatch(c -> c >= FIRST_UNCASED)) {
            return null;
        }
        int eastern = letters(words.text(), EAST_ASIAN);
        int semitic = letters(words.text(), SEMITIC);
        long all = words.text().codePoints().filter(Character::isLetter).count();
        boolean uncased = eastern + semitic > 0 && 2L * (eastern + semitic) > all;
        return uncased ? new UncasedReader(words).read(semitic > eastern) : null;
    }

    private static int letters(String text, Set<UnicodeScript> scripts) {
        return (int) text.codePoints()
                .filter(c -> Character.isLetter(c) && scripts.contains(UnicodeScript.of(c)))
                .count();
    }

    private @Nullable Fields read(boolean semitic) {
        cut();
        int rest = marked.isEmpty() ? semitic ? unmarkedTitle() : -1 : markedTitle();
        if (rest < 0) {
            return null;
        }
        item.anchors(words.anchors());
        for (TextSpan part : parts) {
            if (part.start() >= rest) {
                part(part);
            }
        }
        boolean news = item.hasDay("issued") && !item.has("publisher");
        String[] variables = item.has("container-title")
                ? new String[] {}
                : news
                        ? new String[] {"container-title"}
                        : plain.size() > 1 && !item.has("publisher")
                                ? new String[] {"publisher-place", "publisher"}
                                : new String[] {"publisher", "publisher-place"};
        for (int i = 0; i < Math.min(variables.length, plain.size()); i++) {
            item.put(variables[i], plain.get(i));
        }
        boolean held = item.has("container-title");
        item.type(held ? ItemType.periodical(item) : "book");
        return item.build(1);
    }

    /** Cuts at the marks that part, outside the marks of titles. */
    private void cut() {
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            int mark = i < text.length() ? OPENERS.indexOf(text.charAt(i)) : -1;
            int close = mark < 0 ? -1 : text.indexOf(CLOSERS.charAt(mark), i);
            if (close > 0) {
                add(start, i);
                marked.add(new TextSpan(i + 1, close));
                start = close + 1;
                i = close;
            } else if (i == text.length() || PARTING.indexOf(text.charAt(i)) >= 0) {
                add(start, i);
                start = i + 1;
            }
        }
    }

    private void add(int from, int to) {
        TextSpan part = ItemBuilder.trimmed(text, new TextSpan(from, to));
        if (part.of(text).chars().anyMatch(Character::isLetterOrDigit)) {
            parts.add(part);
        }
    }

    /** Puts author, title and what holds it; returns where the rest begins. */
    private int markedTitle() {
        TextSpan title = marked.get(0);
        item.put("title", title);
        int end = title.end() + 1;
        if (marked.size() > 1 && marked.get(1).start() - end < 4) {
            item.put("container-title", marked.get(1));
            end = marked.get(1).end() + 1;
        }
        for (TextSpan part : parts) {
            if (part.end() <= title.start()) {
                people("author", part);
            }
        }
        return end;
    }

    /** The author, then the title: what the first two commas set off. */
    private int unmarkedTitle() {
        if (parts.size() < 3 || parts.get(0).of(text).chars().anyMatch(Character::isDigit)) {
            return -1;
        }
        boolean headline = indexOfAny(parts.get(0).of(text), COLONS) >= 0;
        if (!headline) {
            people("author", parts.get(0));
        }
        TextSpan title = parts.get(headline ? 0 : 1);
        item.put("title", title);
        return title.end();
    }

    /** The word after a name tells what he did: 著 wrote, 編 edited, 訳 translated. */
    private void people(String role, TextSpan part) {
        char last = text.charAt(part.end() - 1);
        boolean told = "著編编訳译譯".indexOf(last) >= 0 && part.length() > 2;
        String done = !told || last == '著' ? role : last == '編' || last == '编' ? "editor" : "translator";
        int end = part.end() - (told || COLONS.indexOf(last) >= 0 ? 1 : 0);
        item.names(done, ItemBuilder.trimmed(text, new TextSpan(part.start(), end)));
    }

    /** A part after the title: when, where, by whom it was published, and the place in it. */
    private void part(TextSpan part) {
        boolean linked =
                words.anchors().links().stream().anyMatch(link -> link.span().overlaps(part));
        TextSpan accessed = words.anchors().accessedClause();
        if (linked || accessed != null && accessed.overlaps(part)) {
            return;
        }
        String said = part.of(text);
        FoundPages pages = PageFinder.first(said);
        int colon = indexOfAny(said, COLONS);
        FoundDate date = words.anchors().dates().stream()
                .filter(one -> part.contains(one.span()))
                .findFirst()
                .orElse(null);
        if (pages != null && pages.labelled() && !item.has("locator")) {
            item.put("locator", pages.value(), pages.span().shift(part.start()));
            item.put("label", "page", pages.span().shift(part.start()));
        } else if (counted(part)) {
            return;
        } else if (colon > 0) {
            item.put("publisher-place", new TextSpan(part.start(), part.start() + colon));
            dated(new TextSpan(part.start() + colon + 1, part.end()), date, "publisher");
        } else if (date != null) {
            dated(part, date, "");
        } else if (startsWithAny(said, "ج", "جلد")) {
            digits("volume", part);
        } else if (startsWithAny(said, "شماره", "العدد")) {
            digits("issue", part);
        } else if (said.endsWith("译") || said.endsWith("訳") || said.endsWith("譯")) {
            people("translator", part);
        } else if (startsWithAny(said, "ترجمه", "ترجمهٔ", "ترجمة")) {
            int name = said.indexOf(' ') + 1;
            item.names("translator", new TextSpan(part.start() + name, part.end()));
        } else if (said.codePoints().anyMatch(Character::isLetter)) {
            plain.add(part);
        }
    }

    /** Words, and the date that may end them: {@code 岩波書店 1952年}. */
    private void dated(TextSpan part, @Nullable FoundDate date, String variable) {
        if (date != null) {
            item.date("issued", date, 0);
        }
        TextSpan before = new TextSpan(
                part.start(),
                date == null ? part.end() : Math.max(part.start(), date.span().start()));
        if (before.of(text).codePoints().anyMatch(Character::isLetter)) {
            if (variable.isEmpty()) {
                plain.add(ItemBuilder.trimmed(text, before));
            } else {
                item.put(variable, before);
            }
        }
    }

    private void digits(String variable, TextSpan part) {
        StringBuilder digits = new StringBuilder();
        part.of(text).codePoints().filter(Character::isDigit).forEach(digits::appendCodePoint);
        item.put(variable, digits.toString(), part);
    }

    /** Numbers with what they count behind them: {@code 第2卷第6号}, {@code 45쪽}; whether there are any. */
    private boolean counted(TextSpan part) {
        boolean any = false;
        int digits = part.start();
        for (int i = part.start(); i < part.end(); i++) {
            char c = text.charAt(i);
            if (Character.isDigit(c) || "–-".indexOf(c) >= 0) {
                continue;
            }
            String variable = "頁页쪽면".indexOf(c) >= 0
                    ? "locator"
                    : "卷巻권".indexOf(c) >= 0 ? "volume" : "期号號호".indexOf(c) >= 0 ? "issue" : "";
            if (i > digits && !variable.isEmpty()) {
                item.put(variable, new TextSpan(digits, i));
                any = true;
            }
            digits = i + 1;
        }
        if (item.has("locator")) {
            item.put("label", "page", part);
        }
        return any;
    }

    private static boolean startsWithAny(String said, String... starts) {
        for (String start : starts) {
            if (said.startsWith(start + " ") || said.startsWith(start + ".")) {
                return true;
            }
        }
        return false;
    }

    private static int indexOfAny(String said, String marks) {
        for (int i = 0; i < said.length(); i++) {
            if (marks.indexOf(said.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }
}
