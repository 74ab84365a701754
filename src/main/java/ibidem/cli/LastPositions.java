package ibidem.cli;

import ibidem.library.Holding;
import ibidem.library.LongText;
import ibidem.library.Searched;
import ibidem.report.Positions;
import java.util.ArrayDeque;
import java.util.Deque;

/** The lines and columns of the sources asked for last: those of a large one take a while to count. */
final class LastPositions {
    /** A quotation's passages point into about so many sources. */
    private static final int KEPT = 4;

    private final Deque<Counted> last = new ArrayDeque<>(KEPT);

    private record Counted(Searched text, Positions positions) {}

    Positions of(Searched text) {
        for (Counted counted : last) {
            if (counted.text() == text) {
                return counted.positions();
            }
        }
        Counted counted = new Counted(
                text,
                text instanceof LongText plain ? new Positions(plain) : new Positions(((Holding) text).document()));
        if (last.size() == KEPT) {
            last.removeLast();
        }
        last.addFirst(counted);
        return counted.positions();
    }
}
