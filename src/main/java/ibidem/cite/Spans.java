package ibidem.cite;

import ibidem.text.Bisection;
import ibidem.text.TextSpan;
import java.util.ArrayList;
import java.util.List;

/** Picks the spans that lie inside another. */
public final class Spans {
    private Spans() {}

    /** The spans inside {@code whole}, relative to its start; {@code O(log n)} and what is found. */
    public static List<TextSpan> within(List<TextSpan> sorted, TextSpan whole) {
        int low = Bisection.first(sorted.size(), i -> sorted.get(i).start() >= whole.start());
        List<TextSpan> within = new ArrayList<>();
        for (int i = low; i < sorted.size() && sorted.get(i).start() < whole.end(); i++) {
            if (whole.contains(sorted.get(i))) {
                within.add(sorted.get(i).shift(-whole.start()));
            }
        }
        return within;
    }
}
