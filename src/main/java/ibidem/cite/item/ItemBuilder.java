package ibidem.cite.item;

import ibidem.cite.CslDate;
import ibidem.cite.CslItem;
import ibidem.cite.CslName;
import ibidem.cite.find.Anchors;
import ibidem.cite.find.FoundDate;
import ibidem.cite.find.InterviewBy;
import ibidem.cite.find.Lexemes;
import ibidem.cite.names.FoundName;
import ibidem.cite.names.NameReader;
import ibidem.text.TextSpan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Collects the variables of one item with their places. What comes first stays. */
public final class ItemBuilder {
    private static final String OPENERS = "“«„";
    private static final String CLOSERS = "”»“";

    private final String reference;
    private final Map<String, String> text = new HashMap<>();
    private final Map<String, List<CslName>> names = new HashMap<>();
    private final Map<String, CslDate> dates = new HashMap<>();
    private final Map<String, TextSpan> spans = new HashMap<>();
    private String type = "";

    /** Collects from a reference; places are UTF-16 code units in it. */
    public ItemBuilder(String reference) {
        this.reference = reference;
    }

    /** Puts the words of {@code span}, without the marks around them; nothing if only marks are left. */
    public void put(String variable, TextSpan span) {
        TextSpan trimmed = trimmed(reference, span);
        put(variable, blanksJoined(trimmed.of(reference)), trimmed);
    }

    /** Puts the words of {@code span} as they stand: the dot of an abbreviation belongs to them. */
    public void putWhole(String variable, TextSpan span) {
        put(variable, blanksJoined(span.of(reference)), span);
    }

    /** Puts a place in the work. @param label what is counted there, in CSL's words: page, section, column ... */
    public void locator(String label, TextSpan span) {
        TextSpan trimmed = trimmed(reference, span);
        put("locator", blanksJoined(trimmed.of(reference)), trimmed);
        put("label", label, trimmed);
    }

    /** Puts a value read at {@code span}; nothing if it is empty. */
    public void put(String variable, String value, TextSpan span) {
        String solid = solid(value);
        if (!solid.isEmpty() && text.putIfAbsent(variable, solid) == null) {
            spans.put(variable, span);
        }
    }

    /** Without the soft hyphens of lines that were broken. */
    private static String solid(String value) {
        return value.replace("\u00AD", "");
    }

    private static CslName solid(CslName name) {
        return new CslName(solid(name.family()), solid(name.given()), solid(name.literal()));
    }

    /** Reads names inside {@code span}: authors, and who asked them ({@code Obama, interview by Goldberg}). */
    public void authors(TextSpan span) {
        TextSpan by = InterviewBy.in(span.of(reference)).shift(span.start());
        if (by.length() == 0) {
            names("author", span);
        } else {
            names("author", new TextSpan(span.start(), by.start()));
            names("interviewer", new TextSpan(by.end(), span.end()));
        }
    }

    /** Reads names inside {@code span} and adds them to the role. */
    public void names(String role, TextSpan span) {
        List<CslName> read = new ArrayList<>(names.getOrDefault(role, List.of()));
        for (FoundName found : NameReader.read(span.of(reference))) {
            TextSpan place = found.span().shift(span.start());
            read.add(solid(found.name()));
            spans.merge(role, place, TextSpan::hull);
        }
        if (read.size() > 1) {
            read.removeIf(ItemBuilder::isPart);
        }
        if (!read.isEmpty()) {
            names.put(role, read);
        }
    }

    /** {@code Michael Barbaro, host}: one small word says what the person did. */
    private static boolean isPart(CslName name) {
        return name.given().isEmpty()
                && !name.family().isEmpty()
                && name.family().chars().allMatch(c -> Character.isLetter(c) && Character.isLowerCase(c));
    }

    /** Puts addresses, identifiers and the date of access. */
    public void anchors(Anchors found) {
        if (!found.links().isEmpty()) {
            put("URL", found.links().get(0).url(), found.links().get(0).span());
        }
        if (!found.dois().isEmpty()) {
            put("DOI", found.dois().get(0).value(), found.dois().get(0).span());
        }
        if (!found.isbns().isEmpty()) {
            put("ISBN", found.isbns().get(0).value(), found.isbns().get(0).span());
        }
        if (found.accessed() != null) {
            date("accessed", found.accessed(), 0);
        }
    }

    /** Puts a date. @param shift where the text begins in which it was found */
    public void date(String variable, FoundDate found, int shift) {
        if (dates.putIfAbsent(variable, found.date()) == null) {
            spans.put(variable, found.span().shift(shift));
        }
    }

    /** Whether anything was put there. */
    public boolean has(String variable) {
        return text.containsKey(variable) || names.containsKey(variable) || dates.containsKey(variable);
    }

    /** What was put there; empty if nothing. */
    public String get(String variable) {
        return text.getOrDefault(variable, "");
    }

    /** Says what it is, in CSL's words. */
    public void type(String cslType) {
        type = cslType;
    }

    /** What it was last said to be. */
    public String type() {
        return type;
    }

    /** Whether a date says its month. */
    public boolean hasMonth(String variable) {
        CslDate date = dates.get(variable);
        return date != null && date.month() > 0;
    }

    /** Whether a date says its day. */
    public boolean hasDay(String variable) {
        CslDate date = dates.get(variable);
        return date != null && date.isFull();
    }

    /** The item. @param confidence from 0 to 1 */
    public Fields build(double confidence) {
        return new Fields(new CslItem(type, text, names, dates), spans, confidence);
    }

    /** Without blanks and closing or quoting marks at either end; a bracket stays where its partner is inside. */
    public static TextSpan trimmed(String text, TextSpan span) {
        int start = span.start();
        int end = span.end();
        boolean moved = true;
        while (moved && start < end) {
            moved = false;
            boolean opening = OPENERS.indexOf(text.charAt(start)) >= 0 && hasPartner(text, start, end);
            boolean bracket = "([".indexOf(text.charAt(start)) >= 0 && !closes(text, start, end);
            if (isEdge(text.charAt(start)) && !opening || bracket) {
                start++;
                moved = true;
            }
            if (end > start && isClosing(text, start, end)) {
                end--;
                moved = true;
            }
            if (end - start > 2 && "‘'".indexOf(text.charAt(start)) >= 0 && "’'".indexOf(text.charAt(end - 1)) >= 0) {
                start++;
                end--;
                moved = true;
            }
        }
        return new TextSpan(start, end);
    }

    /** Without blanks at either end. */
    public static TextSpan stripped(String text, TextSpan span) {
        int start = span.start();
        int end = span.end();
        while (start < end && Lexemes.isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && Lexemes.isBlank(text.charAt(end - 1))) {
            end--;
        }
        return new TextSpan(start, end);
    }

    private static boolean isEdge(char c) {
        return Lexemes.isBlank(c) || ".,;:)]\"“”„‟«»*_–—،؛".indexOf(c) >= 0;
    }

    private static boolean isClosing(String text, int start, int end) {
        char c = text.charAt(end - 1);
        if (c == ')' || c == ']') {
            return !opens(text, start, end - 1);
        }
        int pair = CLOSERS.indexOf(c);
        int open = pair < 0 ? -1 : text.indexOf(OPENERS.charAt(pair), start);
        boolean partner = open > start && open < end - 1;
        return !partner && (Lexemes.isBlank(c) || ".,;:([\"“”„‟«»*_–—،؛".indexOf(c) >= 0);
    }

    /** Whether the mark at {@code at} closes before the end: then it belongs to the first words, not around them all. */
    private static boolean hasPartner(String text, int at, int end) {
        int close = text.indexOf(CLOSERS.charAt(OPENERS.indexOf(text.charAt(at))), at);
        return close > at
                && close < end
                && text.substring(close + 1, end).chars().anyMatch(Character::isLetter);
    }

    private static boolean closes(String text, int at, int end) {
        int close = text.indexOf(text.charAt(at) == '(' ? ')' : ']', at);
        return close >= 0 && close < end - 1;
    }

    private static boolean opens(String text, int start, int at) {
        char open = text.charAt(at) == ')' ? '(' : '[';
        int found = text.lastIndexOf(open, at);
        return found >= start && text.indexOf(text.charAt(at), found) == at;
    }

    /** Runs of blanks and line ends become one blank. */
    public static String blanksJoined(String words) {
        StringBuilder joined = new StringBuilder(words.length());
        boolean blank = false;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (Lexemes.isBlank(c)) {
                blank = true;
            } else {
                if (blank && joined.length() > 0) {
                    joined.append(' ');
                }
                blank = false;
                joined.append(c);
            }
        }
        return joined.toString();
    }
}
