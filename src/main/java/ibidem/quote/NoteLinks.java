package ibidem.quote;

import ibidem.quote.speaker.Speaker;
import ibidem.read.Document;
import ibidem.read.Marker;
import ibidem.read.NoteText;
import ibidem.text.Bisection;
import ibidem.text.TextSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which notes are a quotation's: the markers at the first place at or after its end in the same sentence, else those
 * between the sentence's beginning and the quotation; of a quotation inside a note, that note.
 */
public final class NoteLinks {
    /** A sentence longer than this after a quotation is none. */
    private static final int REACH = 600;

    private final String text;
    private final List<Marker> markers;
    private final List<NoteText> notes;

    /** By the document's own note markers. */
    public NoteLinks(Document document) {
        this(document, document.markers());
    }

    /** By other things that stand in the text as markers do: citations in the running text, say, by their ids. */
    public NoteLinks(Document document, List<Marker> anchors) {
        text = document.text();
        markers = anchors.stream().sorted(Comparator.comparing(Marker::span)).toList();
        notes = document.notes().stream()
                .filter(note -> note.kind() == NoteText.Kind.NOTE)
                .sorted(Comparator.comparing(NoteText::span))
                .toList();
    }

    /** A tag after a quotation begins this near: {@code “Did I?” Smith replied.} */
    private static final int TAG = 60;

    /**
     * The labels for a quotation.
     *
     * @param outer from its opening mark to its closing one
     * @param speaker who says it; a tag with the speaker's name belongs to the sentence, whatever mark ends the words
     */
    public List<String> of(TextSpan outer, @Nullable Speaker speaker) {
        NoteText around = noteAround(outer.start());
        if (around != null) {
            return List.of(around.label());
        }
        int end = speaker != null && isTag(speaker, outer.end())
                ? stop(speaker.span().end())
                : sentenceEnd(outer.end());
        List<String> after = at(firstIn(outer.end() - 1, end), end);
        if (!after.isEmpty()) {
            return after;
        }
        int start = sentenceStart(outer.start());
        return at(firstIn(start, outer.start()), outer.start());
    }

    private boolean isTag(Speaker speaker, int end) {
        int at = speaker.span().start();
        return !speaker.cue().isEmpty() && at >= end && at < end + TAG && stop(end) > at;
    }

    private @Nullable NoteText noteAround(int offset) {
        int low = Bisection.first(notes.size(), i -> notes.get(i).span().end() > offset);
        return low < notes.size() && notes.get(low).span().contains(offset) ? notes.get(low) : null;
    }

    /** Whether a marker stands right at the closing mark, so that its note is for these words alone. */
    boolean own(TextSpan outer) {
        return firstIn(outer.end() - 2, outer.end() + 3) >= 0;
    }

    private int firstIn(int from, int to) {
        int low = Bisection.first(markers.size(), i -> markers.get(i).span().start() >= from);
        return low < markers.size() && markers.get(low).span().start() < to ? low : -1;
    }

    /** The marker at {@code index} and those that follow it with only punctuation between. */
    private List<String> at(int index, int to) {
        List<String> labels = new ArrayList<>();
        for (int i = index;
                i >= 0 && i < markers.size() && markers.get(i).span().start() < to;
                i++) {
            if (i > index
                    && hasWord(
                            markers.get(i - 1).span().end(),
                            markers.get(i).span().start())) {
                break;
            }
            labels.add(markers.get(i).label());
        }
        return labels;
    }

    private boolean hasWord(int from, int to) {
        return text.substring(from, Math.max(from, to)).chars().anyMatch(Character::isLetterOrDigit);
    }

    /** The offset after the end of the sentence that a quotation closing at {@code from} stands in. */
    private int sentenceEnd(int from) {
        return endsInside(from) && followed(from) ? markersEnd(from) : stop(from);
    }

    /** The offset after the first mark from {@code from} on that ends a sentence, and after the notes that follow it. */
    private int stop(int from) {
        int limit = Math.min(text.length(), from + REACH);
        for (int i = from; i < limit; i++) {
            char c = text.charAt(i);
            if (c == '\n' && i + 1 < limit && text.charAt(i + 1) == '\n') {
                return i;
            }
            boolean stop = c == '.' || c == '!' || c == '?' || c == '…';
            if (stop && followed(i + 1)) {
                return markersEnd(i + 1);
            }
        }
        return limit;
    }

    /** Whether the quotation's own last character ends the sentence: {@code “... it.” Then}. */
    private boolean endsInside(int end) {
        for (int i = end - 1; i >= Math.max(0, end - 3); i--) {
            char c = text.charAt(i);
            if (c == '.' || c == '!' || c == '?') {
                return true;
            }
        }
        return false;
    }

    /** Whether what follows looks like a new sentence: markers and blanks, then no small letter. */
    private boolean followed(int from) {
        int at = markersEnd(from);
        boolean blank = at > from;
        while (at < text.length() && (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '\u00A0')) {
            at++;
            blank = true;
        }
        return at >= text.length() || blank && !Character.isLowerCase(text.charAt(at));
    }

    /** The offset after the markers and closing punctuation that stand at {@code from}. */
    private int markersEnd(int from) {
        int at = from;
        while (at < text.length()) {
            int marker = firstIn(at, at + 1);
            if (marker >= 0) {
                at = markers.get(marker).span().end();
            } else if ("”\"’'»)]}[,^".indexOf(text.charAt(at)) >= 0) {
                at++;
            } else {
                break;
            }
        }
        return at;
    }

    /** Where the sentence begins: after the last one's markers, which are that one's. */
    private int sentenceStart(int from) {
        int limit = Math.max(0, from - REACH);
        for (int i = from - 2; i >= limit; i--) {
            char c = text.charAt(i);
            if (c == '\n') {
                return i + 1;
            }
            if (c == '.' || c == '!' || c == '?') {
                int at = markersEnd(i + 1);
                if (at < from && (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '\u00A0')) {
                    return at;
                }
            }
        }
        return limit;
    }
}
