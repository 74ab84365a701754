package ibidem.cli;

import ibidem.read.Document;
import ibidem.report.Positions;
import java.util.ArrayDeque;
import java.util.Deque;

/** The lines and columns of the documents asked for last: those of a large one take a while to count. */
final class LastPositions {
    /** A quotation's passages point into about so many documents. */
    private static final int KEPT = 4;

    private final Deque<Counted> last = new ArrayDeque<>(KEPT);

    private record Counted(Document document, Positions positions) {}

    Positions of(Document document) {
        for (Counted counted : last) {
            if (counted.document() == document) {
                return counted.positions();
            }
        }
        Counted counted = new Counted(document, new Positions(document));
        if (last.size() == KEPT) {
            last.removeLast();
        }
        last.addFirst(counted);
        return counted.positions();
    }
}
