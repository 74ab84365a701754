package ibidem.read;

import ibidem.text.TextSpan;
import java.util.ArrayList;
import java.util.List;

/**
 * The words of one block in the making, with what stands inside them; offsets count from the block's own start.
 *
 * <p>Spaces, tabs and line ends are gathered into one space as they come, and none stands at the start.
 */
public final class Flow {
    private final StringBuilder text = new StringBuilder();
    private final List<Marker> markers = new ArrayList<>();
    private final List<Inline> inlines = new ArrayList<>();
    private final List<Page> pages = new ArrayList<>();
    private boolean space;

    /** Adds words as a reader sees them. */
    public Flow words(CharSequence words) {
        for (int i = 0; i < words.length(); i++) {
            put(words.charAt(i));
        }
        return this;
    }

    private void put(char c) {
        if (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\u000b' || c == '\u2028') {
            space = true;
        } else if (c != 0 && !(c == '\u00a0' && text.length() == 0)) {
            settle();
            text.append(c);
        }
    }

    private void settle() {
        char last = text.length() == 0 ? ' ' : text.charAt(text.length() - 1);
        if (space && last != '\n' && last != ' ') {
            text.append(' ');
        }
        space = false;
    }

    /** Ends the line: what follows starts a new one inside the same block. */
    public Flow line() {
        if (text.length() > 0 && text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
        }
        space = false;
        return this;
    }

    /** Adds a note's marker as a reader sees it. */
    public Flow marker(String label) {
        return marker(label, label);
    }

    /** The same. @param label names the note, also where a sign is shown twice */
    public Flow marker(String shown, String label) {
        int start = start();
        words(shown);
        return marker(start, label);
    }

    /** Says that what came since {@code start} is a note's marker. */
    public Flow marker(int start, String label) {
        if (text.length() > start) {
            markers.add(new Marker(label, new TextSpan(start, text.length())));
        }
        return this;
    }

    /** Where the next words will start, a pending space written out. */
    public int start() {
        settle();
        return text.length();
    }

    /** Marks what came since {@code start}, an offset that {@link #start} gave. */
    public Flow inline(Inline.Kind kind, int start, String target) {
        if (text.length() > start) {
            inlines.add(new Inline(kind, new TextSpan(start, text.length()), target));
        }
        return this;
    }

    /** Says that what came since {@code start} stands on a page. */
    public Flow page(int start, int number, String label) {
        if (text.length() > start) {
            pages.add(new Page(new TextSpan(start, text.length()), number, label));
        }
        return this;
    }

    /** Whether the last character is a letter or digit. */
    public boolean endsInWord() {
        return !space && text.length() > 0 && Character.isLetterOrDigit(text.charAt(text.length() - 1));
    }

    public int length() {
        return text.length();
    }

    public boolean isBlank() {
        return text.toString().isBlank();
    }

    /** The words so far, without a line end at their end. */
    public String text() {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == '\n') {
            end--;
        }
        return text.substring(0, end);
    }

    /** Takes the last {@code count} characters back: a hyphen at a line's end. */
    public Flow back(int count) {
        text.setLength(Math.max(0, text.length() - count));
        return this;
    }

    /** Adds all of {@code other} at the end. */
    public Flow append(Flow other) {
        if (other.length() == 0) {
            space |= other.space;
            return this;
        }
        int start = start();
        text.append(other.text());
        other.markers.forEach(
                m -> markers.add(new Marker(m.label(), clip(m.span().shift(start)))));
        other.inlines.forEach(
                i -> inlines.add(new Inline(i.kind(), clip(i.span().shift(start)), i.target())));
        other.pages.forEach(p -> pages.add(new Page(clip(p.span().shift(start)), p.number(), p.label())));
        space = other.space;
        return this;
    }

    private TextSpan clip(TextSpan span) {
        int end = Math.min(span.end(), text.length());
        return new TextSpan(Math.min(span.start(), end), end);
    }

    List<Marker> markers() {
        return markers;
    }

    List<Inline> inlines() {
        return inlines;
    }

    List<Page> pages() {
        return pages;
    }
}
