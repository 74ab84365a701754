package ibidem.align.compare;

import ibidem.align.Stretch;
import ibidem.align.Window;
import ibidem.text.Folding;
import ibidem.text.Letters;
import ibidem.text.TextSpan;
import java.util.ArrayList;
import java.util.List;

/** The parts of a source's stretches that are looked at word by word: its windows with room on either side. */
final class Regions {
    /** Code units around a window beyond the wording's own length: a tag, a few more words. */
    private static final int ROOM = 160;
    /** A stretch without windows is looked at as a whole up to here. */
    private static final int WHOLE = 200_000;

    private Regions() {}

    /**
     * One part.
     *
     * @param tokens with spans in the stretch's text
     * @param shift from there to the search text
     */
    record Region(Stretch stretch, Tokens tokens, int shift) {
        TextSpan span(int from, int to) {
            return tokens.span(from, to).shift(shift);
        }
    }

    static List<Region> of(List<Stretch> stretches, int wordingLength, Folding folding) {
        List<Region> regions = new ArrayList<>();
        for (Stretch stretch : stretches) {
            for (TextSpan part : parts(stretch, wordingLength)) {
                regions.add(of(stretch, part, folding));
            }
        }
        return regions;
    }

    /** The part of {@code stretch} that {@code part} names, in the stretch's text. */
    static Region of(Stretch stretch, TextSpan part, Folding folding) {
        String text = stretch.text();
        int from = wordStart(text, Math.min(text.length(), Math.max(0, part.start())));
        int to = wordEnd(text, Math.min(text.length(), part.end()));
        return new Region(stretch, Tokens.of(text, from, to, folding), stretch.start());
    }

    private static List<TextSpan> parts(Stretch stretch, int wordingLength) {
        int length = stretch.text().length();
        if (stretch.windows().isEmpty()) {
            return List.of(new TextSpan(0, Math.min(length, WHOLE)));
        }
        List<TextSpan> spans = new ArrayList<>();
        int room = wordingLength + ROOM;
        for (Window window : stretch.windows()) {
            int from = Math.max(0, window.span().start() - stretch.start() - room);
            int to = Math.min(length, window.span().end() - stretch.start() + room);
            if (from < to) {
                spans.add(new TextSpan(from, to));
            }
        }
        spans.sort(null);
        List<TextSpan> merged = new ArrayList<>();
        for (TextSpan span : spans) {
            int last = merged.size() - 1;
            if (last >= 0 && merged.get(last).end() >= span.start()) {
                merged.set(last, merged.get(last).hull(span));
            } else {
                merged.add(span);
            }
        }
        return merged;
    }

    /** Most code units by which a part grows so as not to cut a word. */
    private static final int WORD = 40;

    private static int wordStart(String text, int at) {
        int i = at;
        while (i > 0 && i < text.length() && at - i < WORD && isInside(text, i)) {
            i--;
        }
        return i;
    }

    private static int wordEnd(String text, int at) {
        int i = at;
        while (i > 0 && i < text.length() && i - at < WORD && isInside(text, i)) {
            i++;
        }
        return i;
    }

    private static boolean isInside(String text, int at) {
        return !Letters.isBlank(text.charAt(at - 1)) && !Letters.isBlank(text.charAt(at));
    }
}
