package ibidem.read.pdf;

import java.util.List;

/** Lines below each other that are read one after the other: a column, or all that stands above or below columns. */
record Stack(float left, float right, List<Line> lines) {
    Stack {
        lines = List.copyOf(lines);
    }

    static Stack of(List<Line> lines) {
        float left = Float.MAX_VALUE;
        float right = 0;
        for (Line line : lines) {
            left = Math.min(left, line.left());
            right = Math.max(right, line.right());
        }
        return new Stack(lines.isEmpty() ? 0 : left, right, lines);
    }

    Stack with(List<Line> others) {
        return new Stack(left, right, others);
    }
}
