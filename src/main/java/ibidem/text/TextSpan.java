package ibidem.text;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of one document's text, as in {@code String.substring(start, end)}.
 *
 * @param start first UTF-16 code unit inside the span, counted from 0
 * @param end first UTF-16 code unit after it (half-open), so the length is {@code end - start}
 */
public record TextSpan(int start, int end) implements Comparable<TextSpan> {
    public TextSpan {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: [" + start + ", " + end + ")");
        }
    }

    /** The number of UTF-16 code units inside. */
    public int length() {
        return end - start;
    }

    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    public boolean contains(TextSpan other) {
        return start <= other.start && other.end <= end;
    }

    /** Whether the two share at least one code unit. */
    public boolean overlaps(TextSpan other) {
        return start < other.end && other.start < end;
    }

    /** The smallest span that holds both. */
    public TextSpan hull(TextSpan other) {
        return new TextSpan(Math.min(start, other.start), Math.max(end, other.end));
    }

    /** This span moved by {@code by} code units. */
    public TextSpan shift(int by) {
        return new TextSpan(start + by, end + by);
    }

    /** The words of the span. */
    public String of(CharSequence text) {
        return text.subSequence(start, end).toString();
    }

    // Written out: what a record makes of itself is linked when first called, which is dear in a short run.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TextSpan span && start == span.start && end == span.end;
    }

    @Override
    public int hashCode() {
        return 31 * start + end;
    }

    @Override
    public int compareTo(TextSpan other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
