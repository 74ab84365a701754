package ibidem.read.notes;

import ibidem.read.NoteText;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The headings of sections of notes and references, from {@code headings.txt}. */
public final class NoteHeadings {
    /** A heading longer than any in the list, with its number and decoration. */
    public static final int LONGEST = 60;

    /** A heading's own number has no more. */
    private static final int MOST_DIGITS = 2;

    private final Map<String, NoteText.Kind> kinds;

    private NoteHeadings(Map<String, NoteText.Kind> kinds) {
        this.kinds = kinds;
    }

    /** The list, read once. */
    public static NoteHeadings load() {
        return Loaded.HEADINGS;
    }

    /** Read when first asked for. */
    private static final class Loaded {
        static final NoteHeadings HEADINGS = read();
    }

    private static NoteHeadings read() {
        Map<String, NoteText.Kind> kinds = new HashMap<>();
        try (InputStream in = NoteHeadings.class.getResourceAsStream("headings.txt")) {
            if (in == null) {
                throw new IllegalStateException("headings.txt is missing from the jar");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int tab = line.indexOf('\t');
                if (tab > 0) {
                    kinds.put(
                            line.substring(tab + 1),
                            line.startsWith("notes") ? NoteText.Kind.NOTE : NoteText.Kind.BIBLIOGRAPHY_ENTRY);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new NoteHeadings(kinds);
    }

    /** What a line that reads so heads; null if it is no such heading. */
    public NoteText.@Nullable Kind kindOf(String line) {
        if (line.length() > LONGEST) {
            return null;
        }
        int start = 0;
        int end = line.length();
        while (start < end && !Character.isLetter(line.charAt(start))) {
            start++;
        }
        while (end > start && !Character.isLetter(line.charAt(end - 1))) {
            end--;
        }
        return start == end || digits(line) > MOST_DIGITS ? null : kinds.get(key(line, start, end));
    }

    private static int digits(String line) {
        int digits = 0;
        for (int i = 0; i < line.length(); i++) {
            digits += Character.isDigit(line.charAt(i)) ? 1 : 0;
        }
        return digits;
    }

    /** The words in small letters with one blank between them. */
    private static String key(String line, int start, int end) {
        StringBuilder key = new StringBuilder(end - start);
        boolean blank = false;
        for (int i = start; i < end; i++) {
            char c = line.charAt(i);
            if (c <= ' ') {
                blank = true;
                continue;
            }
            if (blank) {
                key.append(' ');
                blank = false;
            }
            key.append(c);
        }
        return key.toString().toLowerCase(Locale.ROOT);
    }
}
