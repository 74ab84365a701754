package ibidem.quote;

import ibidem.read.Block;
import ibidem.text.TextSpan;
import java.util.ArrayList;
import java.util.List;

/** Block quotations: paragraphs that layout sets off, those that follow each other as one. */
final class BlockPassages {
    /** A line that begins with a dash and is no longer than this names the author of the block above it. */
    private static final int MAX_CREDIT = 90;

    private final String text;

    BlockPassages(String text) {
        this.text = text;
    }

    List<Passage> of(Areas areas) {
        List<Passage> found = new ArrayList<>();
        List<TextSpan> run = new ArrayList<>();
        for (int i = 0; i <= areas.paragraphs().size(); i++) {
            boolean inside = i < areas.paragraphs().size() && areas.kinds().get(i) == Block.Kind.BLOCK_QUOTATION;
            if (inside) {
                run.add(areas.paragraphs().get(i));
            } else if (!run.isEmpty()) {
                found.add(passage(run));
                run.clear();
            }
        }
        return found;
    }

    private Passage passage(List<TextSpan> run) {
        TextSpan outer = run.get(0).hull(run.get(run.size() - 1));
        List<TextSpan> pieces = new ArrayList<>(run);
        TextSpan last = pieces.get(pieces.size() - 1);
        int line = Math.max(last.start(), text.lastIndexOf('\n', last.end() - 1) + 1);
        TextSpan credit = credit(line, last.end());
        if (credit.length() > 0 && (pieces.size() > 1 || line > last.start())) {
            pieces.remove(pieces.size() - 1);
            if (line > last.start()) {
                pieces.add(new TextSpan(last.start(), line));
            }
        } else {
            credit = new TextSpan(0, 0);
        }
        List<TextSpan> bare = pieces.stream()
                .map(this::withoutMarks)
                .filter(piece -> piece.length() > 0)
                .toList();
        return new Passage(outer, bare.isEmpty() ? run : bare, true, true, credit);
    }

    /** The name after a dash: {@code — Lord Acton, 1887}; empty if the line is none such. */
    private TextSpan credit(int start, int end) {
        int at = start;
        while (at < end && (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '>')) {
            at++;
        }
        int name = at;
        while (name < end && "—–―-~".indexOf(text.charAt(name)) >= 0) {
            name++;
        }
        if (name == at || end - name > MAX_CREDIT) {
            return new TextSpan(0, 0);
        }
        while (name < end && Character.isWhitespace(text.charAt(name))) {
            name++;
        }
        int to = name;
        while (to < end && ",(0123456789;".indexOf(text.charAt(to)) < 0) {
            to++;
        }
        boolean begins =
                to > name && Character.isLetter(text.charAt(name)) && !Character.isLowerCase(text.charAt(name));
        return begins ? trimmed(name, to) : new TextSpan(0, 0);
    }

    private TextSpan trimmed(int start, int end) {
        int to = end;
        while (to > start && !Character.isLetterOrDigit(text.charAt(to - 1))) {
            to--;
        }
        return new TextSpan(start, to);
    }

    /** A block that is put between marks as well, without them. */
    private TextSpan withoutMarks(TextSpan piece) {
        int from = piece.start();
        int to = piece.end();
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        boolean opens = from < to && "“\"„«»‘".indexOf(text.charAt(from)) >= 0;
        boolean closes = to - from > 1 && "”\"“»«’".indexOf(text.charAt(to - 1)) >= 0;
        boolean alone = opens && closes && !another(from + 1, to - 1);
        return alone ? new TextSpan(from + 1, to - 1) : new TextSpan(from, to);
    }

    private boolean another(int from, int to) {
        for (int i = from; i < to; i++) {
            if ("“”\"„«»".indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
