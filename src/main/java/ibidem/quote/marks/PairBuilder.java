package ibidem.quote.marks;

import ibidem.text.TextSpan;
import java.util.ArrayList;
import java.util.List;

/** Makes {@link Pair}s from the chosen reading of the marks; only the outermost level counts. */
final class PairBuilder {
    /**
     * A paragraph's end.
     *
     * @param end the offset after its last visible character
     * @param nextStart where the next paragraph begins
     * @param last whether no quotation can run on over it
     */
    record Break(int end, int nextStart, boolean last) {}

    private final CharSequence text;
    private final List<Pair> pairs = new ArrayList<>();
    private final List<TextSpan> pieces = new ArrayList<>();
    private int depth;
    private int opened;
    private int pieceStart;
    private boolean single;
    private boolean strayed;

    PairBuilder(CharSequence text) {
        this.text = text;
    }

    List<Pair> pairs() {
        return pairs;
    }

    void mark(Mark mark, Pairing.Action action) {
        switch (action) {
            case OPEN -> {
                if (depth++ == 0) {
                    begin(mark);
                }
            }
            case CLOSE -> close(mark, 1);
            case CLOSE_TWO -> close(mark, 2);
            case REOPEN -> pieceStart = mark.at() + mark.length();
            default -> {}
        }
    }

    private void begin(Mark mark) {
        opened = mark.at();
        pieceStart = mark.at() + mark.length();
        single = mark.sign() == Sign.SINGLE || mark.sign() == Sign.ANGLE;
        strayed = false;
    }

    private void close(Mark mark, int levels) {
        depth -= levels;
        if (depth == 0) {
            piece(mark.at());
            end(mark.at() + mark.length(), !strayed);
        }
    }

    void paragraphEnd(Break end, Pairing.Action action) {
        if (depth == 0) {
            return;
        }
        piece(end.end());
        if (action == Pairing.Action.DROP) {
            depth = 0;
            end(end.end(), false);
            return;
        }
        depth = 1;
        pieceStart = end.nextStart();
        strayed |= action == Pairing.Action.CARRY;
    }

    private void piece(int end) {
        int from = pieceStart;
        int to = Math.max(from, end);
        while (from < to && Pricing.blank(text.charAt(from))) {
            from++;
        }
        while (to > from && Pricing.blank(text.charAt(to - 1))) {
            to--;
        }
        if (to > from) {
            pieces.add(new TextSpan(from, to));
        }
    }

    private void end(int after, boolean closed) {
        if (!pieces.isEmpty()) {
            pairs.add(new Pair(pieces, new TextSpan(opened, after), single, closed));
        }
        pieces.clear();
    }
}
