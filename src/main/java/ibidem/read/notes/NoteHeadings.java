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

    private final Map<String, NoteText.Kind> kinds;

    private NoteHeadings(Map<String, NoteText.Kind> kinds) {
        this.kinds = kinds;
    }

    /** Reads the list. */
    public static NoteHeadings load() {
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
        if (start == end || line.codePoints().filter(Character::isDigit).count() > 2) {
            return null;
        }
        return kinds.get(String.join(
                " ", line.substring(start, end).toLowerCase(Locale.ROOT).split("\\s+")));
    }
}
