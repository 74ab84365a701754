package ibidem.read.pdf;

import ibidem.read.Flow;
import ibidem.read.Inline;
import ibidem.text.TextSpan;
import java.util.Map;
import java.util.Set;

/** Sets lines one after the other into running text: hyphens joined, markers marked, pages kept. */
final class LineJoiner {
    /** Between a word or year and its mark, which would read as one without the mark's place and size. */
    private static final String HAIR_SPACE = "\u200a";

    /** Joins a word and still says that a hyphen stood there, which may have been the writer's. */
    private static final String SOFT_HYPHEN = "\u00ad";

    private final Hyphens hyphens;
    private final Set<String> labels;
    private final Map<Integer, String> pageLabels;

    /** @param labels of the notes there are: raised signs that say something else are none of theirs */
    LineJoiner(Hyphens hyphens, Set<String> labels, Map<Integer, String> pageLabels) {
        this.hyphens = hyphens;
        this.labels = labels;
        this.pageLabels = pageLabels;
    }

    /** Adds a line after {@code before}, which is empty for the first. */
    void add(Flow flow, String before, Line line, boolean markers) {
        switch (hyphens.between(before, line.text())) {
            case JOIN -> flow.back(1);
            case PERHAPS -> flow.back(1).words(SOFT_HYPHEN);
            case KEEP -> {}
            case SPACE -> flow.words(" ");
        }
        int start = flow.start();
        String text = hyphens.shown(line.text());
        int at = 0;
        for (TextSpan span : line.raised()) {
            flow.words(text.substring(at, span.start()));
            raised(flow, text.substring(span.start(), span.end()), markers);
            at = span.end();
        }
        flow.words(text.substring(at));
        flow.page(start, line.page(), pageLabels.getOrDefault(line.page(), ""));
    }

    /** Digits and signs that are labels become markers, whatever stands between them stays. */
    private void raised(Flow flow, String signs, boolean markers) {
        int at = 0;
        while (at < signs.length()) {
            int end = at;
            boolean label = isLabel(signs.charAt(at));
            while (end < signs.length() && isLabel(signs.charAt(end)) == label) {
                end++;
            }
            String part = signs.substring(at, end);
            String plain = NoteLabel.digits(part);
            if (label && flow.endsInWord()) {
                flow.words(HAIR_SPACE);
            }
            if (markers && label && labels.contains(plain)) {
                flow.marker(plain);
            } else {
                int start = flow.start();
                flow.words(part);
                if (label) {
                    flow.inline(Inline.Kind.SUPERSCRIPT, start, "");
                }
            }
            at = end;
        }
    }

    private static boolean isLabel(char c) {
        return NoteLabel.isDigit(c) || NoteLabel.isSign(c);
    }
}
