package ibidem.read.pdf;

import java.util.ArrayList;
import java.util.List;

/** Lays pages out one by one, and keeps count of what is to be told of them. */
final class Findings {
    private int broken;
    private int recognised;
    private int pictured;
    private int claimed;

    PageLayout layout(Paint paint) {
        broken += paint.isBroken() ? 1 : 0;
        pictured += paint.hasPictures() ? 1 : 0;
        claimed += paint.claimed().size() + (paint.isDenied() ? 1 : 0);
        int direction = paint.direction();
        List<Glyph> seen = paint.seen(direction);
        recognised += paint.isRecognised() && !seen.isEmpty() ? 1 : 0;
        List<String> sideways = new ArrayList<>();
        for (int other : paint.otherDirections()) {
            sideways.addAll(texts(LineMaker.pieces(paint.seen(other), paint.number())));
        }
        List<String> unseen = new ArrayList<>(texts(LineMaker.pieces(paint.unseen(direction), paint.number())));
        unseen.addAll(paint.claimed());
        return new PageLayout(
                paint.number(),
                paint.width(),
                paint.height(),
                Columns.order(LineMaker.pieces(seen, paint.number())),
                paint.rules(),
                sideways,
                unseen);
    }

    private static List<String> texts(List<Line> lines) {
        return lines.stream().map(Line::text).toList();
    }

    boolean hasPictures() {
        return pictured > 0;
    }

    /** One line each, for the user. */
    List<String> warnings() {
        List<String> warnings = new ArrayList<>();
        if (broken > 0) {
            warnings.add(broken + " of its pages could be read in part only");
        }
        if (recognised > 0) {
            warnings.add(recognised + " of its pages may be pictures with words that a program recognised in them");
        }
        if (claimed > 0) {
            warnings.add(
                    "in " + claimed + " places the file says other words than its pages show; these are set apart");
        }
        return warnings;
    }
}
