package ibidem.read.pdf;

import ibidem.read.NoteText;
import ibidem.read.notes.NoteHeadings;
import ibidem.text.TextSpan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Parts the notes at the foot of pages from the body above them.
 *
 * <p>Evidence, the stronger first: a short rule above; a label that counts on from the last note, in letters smaller than
 * the body's, at the foot of a column; smaller letters that go on from the page before. A quotation in small print, a
 * table or a caption has none of it.
 */
final class FootZones {
    /** Labels may skip a few: one that was not read, or a range. */
    private static final int MOST_SKIPPED = 12;

    /** A gap of more than this, in line heights, parts what stands above from notes below. */
    private static final float PARTING_GAP = 1.5f;

    /** The baseline below a rule stands at least this far below the one above, in sizes; underlined words do not. */
    private static final float RULED_GAP = 1.6f;

    private final float bodySize;
    private final Set<Line> notes = Line.set();
    private final Map<Float, Integer> noteSizes = new HashMap<>();
    private int last;
    private boolean open;
    /** Whether the notes stand under a heading at the end of the article: small print at a page's foot is theirs. */
    private boolean atEnd;

    /** @param pages without running heads */
    FootZones(List<PageLayout> pages, float bodySize) {
        this.bodySize = bodySize;
        for (PageLayout page : pages) {
            read(page);
        }
    }

    boolean isNote(Line line) {
        return notes.contains(line);
    }

    private void read(PageLayout page) {
        atEnd |= last == 0 && headsNotes(page.lines());
        if (atEnd) {
            return;
        }
        List<Stack> stacks = page.stacks();
        Set<Integer> marks = marks(page);
        List<List<Line>> found = new ArrayList<>();
        // Stacks from the last: a stack before it counts only where it ends at the foot too, a column beside it.
        for (int i = stacks.size() - 1; i >= 0; i--) {
            Stack stack = stacks.get(i);
            if (i < stacks.size() - 1 && !isBeside(stack, stacks.subList(i + 1, stacks.size()))) {
                break;
            }
            int start = start(stack, page, marks);
            if (start < stack.lines().size()) {
                found.add(0, stack.lines().subList(start, stack.lines().size()));
            }
        }
        boolean any = false;
        for (List<Line> zone : found) {
            for (Line line : zone) {
                notes.add(line);
                any = true;
                noteSizes.merge(line.size(), line.text().length(), Integer::sum);
                NoteLabel label = NoteLabel.of(line);
                if (label != null && label.number() > last && label.number() <= last + MOST_SKIPPED) {
                    last = label.number();
                } else if (label != null && label.number() == 1 && label.raised()) {
                    last = 1;
                }
            }
        }
        if (any) {
            List<Line> zone = found.get(found.size() - 1);
            open = !endsSentence(zone.get(zone.size() - 1).text());
        } else if (!page.lines().isEmpty()) {
            open = false;
        }
    }

    /** Whether there is a heading of notes, with the first of them below it. */
    private static boolean headsNotes(List<Line> lines) {
        NoteHeadings headings = NoteHeadings.load();
        for (int i = 0; i + 1 < lines.size(); i++) {
            NoteLabel first = NoteLabel.of(lines.get(i + 1));
            if (first != null
                    && first.number() == 1
                    && headings.kindOf(lines.get(i).text()) == NoteText.Kind.NOTE) {
                return true;
            }
        }
        return false;
    }

    /** A column beside all that follows it on the page, not a band above it. */
    private static boolean isBeside(Stack stack, List<Stack> after) {
        for (Stack other : after) {
            boolean beside = stack.right() <= other.left() + 2 || other.right() <= stack.left() + 2;
            if (!beside) {
                return false;
            }
        }
        return true;
    }

    /** Labels of the raised signs on the page. */
    static Set<Integer> marks(PageLayout page) {
        Set<Integer> marks = new HashSet<>();
        page.lines().forEach(line -> marks.addAll(marks(line)));
        return marks;
    }

    /** Numbers of the raised signs in a line, but for one at its start. */
    static Set<Integer> marks(Line line) {
        Set<Integer> marks = new HashSet<>();
        for (TextSpan span : line.raised()) {
            String signs = NoteLabel.digits(line.text().substring(span.start(), span.end()));
            if (span.start() > 0) {
                numbers(signs, marks);
            }
        }
        return marks;
    }

    private static void numbers(String signs, Set<Integer> numbers) {
        int from = 0;
        for (int i = 0; i <= signs.length(); i++) {
            boolean digit = i < signs.length() && signs.charAt(i) >= '0' && signs.charAt(i) <= '9';
            if (!digit) {
                if (i > from && i - from <= NoteLabel.MOST_DIGITS) {
                    numbers.add(Integer.parseInt(signs.substring(from, i)));
                }
                from = i + 1;
            }
        }
    }

    /** The first line of the notes at the stack's foot; its size where there are none. */
    private int start(Stack stack, PageLayout page, Set<Integer> marks) {
        List<Line> lines = stack.lines();
        int small = lines.size();
        while (small > 0 && Sizes.isSmaller(lines.get(small - 1).size(), bodySize)) {
            small--;
        }
        int ruled = ruled(stack, page, small);
        if (ruled >= 0) {
            return ruled;
        }
        int labelled = labelled(lines, small, marks);
        if (labelled < lines.size()) {
            return goingOn(lines, small, labelled);
        }
        return isRest(lines, small, page) ? small : lines.size();
    }

    /** The first line below a rule that parts notes from text; -1 where there is none. */
    private int ruled(Stack stack, PageLayout page, int small) {
        List<Line> lines = stack.lines();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            float above = i > 0 ? lines.get(i - 1).y() : 0;
            if (line.y() - above < RULED_GAP * line.size() || !isBelowRule(above, line, stack, page)) {
                continue;
            }
            NoteLabel label = NoteLabel.of(line);
            boolean counts = label != null && (label.number() == 0 || isNext(label));
            if (i >= small ? counts || open || isNoteSize(line.size()) : counts && label != null && label.raised()) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isBelowRule(float above, Line line, Stack stack, PageLayout page) {
        float top = line.y() - 0.5f * line.size();
        for (Rule rule : page.rules()) {
            boolean between = rule.y() > above - 1 && rule.y() < top;
            boolean here = rule.left() > stack.left() - 20 && rule.left() < stack.left() + 20;
            // Borders of tables run from edge to edge; the rule above notes seldom does.
            if (between && here && rule.width() > 25) {
                return true;
            }
        }
        return false;
    }

    private boolean isNext(NoteLabel label) {
        return label.number() > last && label.number() <= last + MOST_SKIPPED || label.number() == 1;
    }

    private int labelled(List<Line> lines, int small, Set<Integer> marks) {
        for (int i = small; i < lines.size(); i++) {
            NoteLabel label = NoteLabel.of(lines.get(i));
            if (label == null) {
                continue;
            }
            if (label.number() == 0) {
                if (label.raised() || i == small) {
                    return i;
                }
            } else if (label.number() == last + 1 || marks.contains(label.number()) && isNext(label)) {
                return i;
            } else if (label.raised() && isNext(label)) {
                return i;
            }
        }
        return lines.size();
    }

    /** The rest of the last page's note stands right above the first label, in its size. */
    private int goingOn(List<Line> lines, int small, int labelled) {
        int start = labelled;
        while (start > small) {
            Line above = lines.get(start - 1);
            Line below = lines.get(start);
            boolean near = below.y() - above.y() < PARTING_GAP * Math.max(above.size(), below.size());
            if (!near || !Sizes.isSame(above.size(), below.size()) || last == 0) {
                break;
            }
            start--;
        }
        return start;
    }

    /** Whether small lines without a label are what remains of a note from the page before. */
    private boolean isRest(List<Line> lines, int small, PageLayout page) {
        if (small == lines.size() || !open || !isNoteSize(lines.get(small).size())) {
            return false;
        }
        if (small == 0) {
            return true;
        }
        float gap = lines.get(small).y() - lines.get(small - 1).y();
        return gap > PARTING_GAP * bodySize && lines.get(lines.size() - 1).y() > 0.6f * page.height();
    }

    private boolean isNoteSize(float size) {
        Float most = null;
        for (Map.Entry<Float, Integer> entry : noteSizes.entrySet()) {
            if (most == null || entry.getValue() > count(most)) {
                most = entry.getKey();
            }
        }
        return most != null && Sizes.isSame(size, most);
    }

    private int count(@Nullable Float size) {
        return size == null ? 0 : noteSizes.getOrDefault(size, 0);
    }

    private static boolean endsSentence(String text) {
        String end = text.strip();
        if (end.isEmpty()) {
            return true;
        }
        char last = end.charAt(end.length() - 1);
        return last == '.' || last == '!' || last == '?' || last == ')' || last == '\u201d' || last == '"';
    }
}
