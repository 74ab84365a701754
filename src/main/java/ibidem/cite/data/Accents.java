package ibidem.cite.data;

import java.text.Normalizer;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Accents and letters of LaTeX, of which the parser of BibTeX leaves some away: Erdős' and Łódź's. */
final class Accents {
    private static final Map<String, String> COMBINING = Map.ofEntries(
            Map.entry("H", "\u030B"),
            Map.entry("k", "\u0328"),
            Map.entry("u", "\u0306"),
            Map.entry("r", "\u030A"),
            Map.entry("c", "\u0327"),
            Map.entry("v", "\u030C"),
            Map.entry("d", "\u0323"),
            Map.entry("b", "\u0331"),
            Map.entry("'", "\u0301"),
            Map.entry("`", "\u0300"),
            Map.entry("^", "\u0302"),
            Map.entry("~", "\u0303"),
            Map.entry("\"", "\u0308"),
            Map.entry("=", "\u0304"),
            Map.entry(".", "\u0307"));
    private static final Map<String, String> LETTERS = Map.ofEntries(
            Map.entry("L", "Ł"),
            Map.entry("l", "ł"),
            Map.entry("O", "Ø"),
            Map.entry("o", "ø"),
            Map.entry("AA", "Å"),
            Map.entry("aa", "å"),
            Map.entry("AE", "Æ"),
            Map.entry("ae", "æ"),
            Map.entry("OE", "Œ"),
            Map.entry("oe", "œ"),
            Map.entry("DJ", "Đ"),
            Map.entry("dj", "đ"),
            Map.entry("DH", "Ð"),
            Map.entry("dh", "ð"),
            Map.entry("TH", "Þ"),
            Map.entry("th", "þ"),
            Map.entry("ss", "ß"),
            Map.entry("i", "i"),
            Map.entry("j", "j"));

    /** A command of letters ends before what is none. */
    private static final Pattern LETTER = Pattern.compile(
            "\\\\(AA|aa|AE|ae|OE|oe|DJ|dj|DH|dh|TH|th|ss|[LlOoij])(?![A-Za-z])(?:\\{\\}|[ ]+(?=[a-z]))?");

    /** A mark and a letter, in braces or not; a command of a letter needs braces or a blank before its letter. */
    private static final Pattern ACCENT = Pattern.compile("\\\\(?:"
            + "([Hkurcvdb=.'`^~\"])\\s*\\{([A-Za-z])\\}"
            + "|([Hkurcvdb])\\s+([A-Za-z])"
            + "|([=.'`^~\"])([A-Za-z]))");

    private Accents() {}

    /** The text with these as characters; all other commands as they stand. */
    static String composed(String raw) {
        if (raw.indexOf('\\') < 0) {
            return raw;
        }
        String letters = LETTER.matcher(raw).replaceAll(found -> LETTERS.getOrDefault(found.group(1), ""));
        Matcher accents = ACCENT.matcher(letters);
        String composed = accents.replaceAll(found -> {
            int form = found.group(1) != null ? 1 : found.group(3) != null ? 3 : 5;
            return found.group(form + 1) + COMBINING.getOrDefault(found.group(form), "");
        });
        return Normalizer.normalize(composed, Normalizer.Form.NFC);
    }
}
