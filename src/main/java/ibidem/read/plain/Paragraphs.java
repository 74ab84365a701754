package ibidem.read.plain;

import ibidem.read.Block;
import ibidem.read.notes.NoteLabel;
import ibidem.text.TextSpan;
import java.util.BitSet;
import java.util.List;

/** Cuts lines into paragraphs and says what each is. */
final class Paragraphs {
    /** Heads of news and journals: the longest of 240 news articles' has 17 words. */
    private static final int HEADING_LENGTH = 110;

    private static final int HEADING_WORDS = 18;
    /** Figures of a note's number. */
    private static final int MARKER = 3;
    /** A shorter indented line is a signature, an address, a formula. */
    private static final int QUOTATION_LENGTH = 40;

    private static final int QUOTATION_INDENT = 2;

    private final Lines lines;
    private final Layout layout;
    private final List<Block> blocks;
    private final BitSet running;

    /** @param running lines that are heads, feet or page numbers */
    Paragraphs(Lines lines, Layout layout, List<Block> blocks, BitSet running) {
        this.lines = lines;
        this.layout = layout;
        this.blocks = blocks;
        this.running = running;
    }

    /** Adds the blocks of the lines from {@code from} up to {@code to}. */
    void add(int from, int to) {
        int start = -1;
        for (int i = from; i <= to; i++) {
            boolean breaks = i == to || lines.isBlank(i) || running.get(i);
            if (breaks && start >= 0) {
                addRun(start, i);
                start = -1;
            }
            if (i < to && running.get(i)) {
                blocks.add(new Block(Block.Kind.RUNNING, lines.words(i), 0));
            } else if (!breaks && start < 0) {
                start = i;
            }
        }
    }

    private void addRun(int from, int to) {
        boolean separate = !layout.wrapped() && !isWrapped(from, to);
        int start = from;
        for (int i = from + 1; i <= to; i++) {
            if (i == to || separate || begins(from, i, to)) {
                boolean alone = start == from && i == to || separate;
                blocks.add(block(start, i, alone));
                start = i;
            }
        }
    }

    /** Whether the lines of a run were broken where a column was full: no next first word would have fitted. */
    private boolean isWrapped(int from, int to) {
        if (to - from < 3) {
            return false;
        }
        int widest = 0;
        for (int i = from; i < to; i++) {
            widest = Math.max(widest, lines.words(i).length());
        }
        if (widest > Layout.LONG_LINE) {
            return false;
        }
        for (int i = from; i + 1 < to; i++) {
            TextSpan next = lines.words(i + 1);
            int word = next.start();
            while (word < next.end() && !Lines.isBlank(lines.text().charAt(word))) {
                word++;
            }
            if (lines.words(i).length() + 1 + word - next.start() <= widest) {
                return false;
            }
        }
        return true;
    }

    /** Whether line {@code i} of a wrapped run begins a paragraph without a blank line before it. */
    private boolean begins(int from, int i, int to) {
        String words = lines.wordsOf(i);
        if (isBullet(words) || isTurn(words) || startsWithTime(words)) {
            return true;
        }
        boolean indented = lines.indent(i) >= lines.indent(i - 1) + QUOTATION_INDENT;
        boolean onlyFirst = i + 1 >= to || lines.indent(i + 1) < lines.indent(i);
        boolean hanging = i == from + 1 && i + 1 < to && lines.indent(i + 1) == lines.indent(i);
        boolean opensRun = lines.indent(i) > layout.margin() && indented && onlyFirst && !hanging;
        NoteLabel label = NoteLabel.at(lines.text(), lines.words(i));
        boolean item = label != null
                && (label.style() == NoteLabel.Style.DOT || label.style() == NoteLabel.Style.ROUND)
                && startsItem(from);
        return opensRun || item;
    }

    private boolean startsItem(int line) {
        NoteLabel label = NoteLabel.at(lines.text(), lines.words(line));
        return label != null && (label.style() == NoteLabel.Style.DOT || label.style() == NoteLabel.Style.ROUND);
    }

    private Block block(int from, int to, boolean alone) {
        TextSpan span = lines.words(from, to);
        String first = lines.wordsOf(from);
        if (to - from == 1 && alone && !isTurn(first) && isHeading(first, blocks.isEmpty())) {
            return new Block(Block.Kind.HEADING, span, blocks.isEmpty() ? 1 : 2);
        }
        if (isBullet(first) || startsItem(from)) {
            return new Block(Block.Kind.LIST_ITEM, span, 1);
        }
        return new Block(isQuotation(from, to) ? Block.Kind.BLOCK_QUOTATION : Block.Kind.PARAGRAPH, span, 0);
    }

    private boolean isQuotation(int from, int to) {
        boolean marked = true;
        boolean indented = true;
        for (int i = from; i < to; i++) {
            marked &= lines.text().charAt(lines.wordsStart(i)) == '>';
            indented &= lines.indent(i) >= layout.margin() + QUOTATION_INDENT;
        }
        boolean tellsApart = to - from > 1 || !layout.firstLineIndents();
        return marked || indented && tellsApart && lines.words(from, to).length() >= QUOTATION_LENGTH;
    }

    /** @param title whether it is the text's first line */
    private static boolean isHeading(String whole, boolean title) {
        String line = withoutMarker(whole);
        if (line.isEmpty() || line.length() > HEADING_LENGTH || isBullet(line)) {
            return false;
        }
        char last = line.charAt(line.length() - 1);
        if (".,;:…”\"»’)]'。．！？؟।".indexOf(last) >= 0 || line.chars().noneMatch(Character::isLetter)) {
            return false;
        }
        if ((last == '?' || last == '!') && !title && !isTitleCase(line)) {
            return false;
        }
        int first = line.codePointAt(0);
        boolean opens =
                Character.isLetterOrDigit(first) && !Character.isLowerCase(first) || "“\"'‘«#".indexOf(first) >= 0;
        return opens && line.chars().filter(Character::isWhitespace).count() < HEADING_WORDS;
    }

    /** Whether most words of four letters and more begin with a capital: what a speaker asks does not. */
    private static boolean isTitleCase(String line) {
        int capitals = 0;
        int words = 0;
        for (String word : line.split("\\s+")) {
            if (word.length() >= 4) {
                words++;
                capitals += Character.isUpperCase(word.codePointAt(0)) ? 1 : 0;
            }
        }
        return words > 0 && capitals * 4 >= words * 3;
    }

    /** The line without {@code [12]}, raised digits, or those of {@code mud.2} at its end. */
    private static String withoutMarker(String line) {
        int end = line.length();
        while (end > 0 && "⁰¹²³⁴⁵⁶⁷⁸⁹".indexOf(line.charAt(end - 1)) >= 0) {
            end--;
        }
        int figure = end;
        while (figure > 0 && Character.isDigit(line.charAt(figure - 1))) {
            figure--;
        }
        boolean glued = figure < end
                && end - figure <= MARKER
                && figure > 1
                && ".!?…”\"’»".indexOf(line.charAt(figure - 1)) >= 0;
        if (glued && !Character.isDigit(line.charAt(figure - 2))) {
            return line.substring(0, figure); // 3.1 is a section
        }
        int open = end > 0 && line.charAt(end - 1) == ']' ? line.lastIndexOf('[') : -1;
        return line.substring(0, open >= 0 && end - open <= 6 ? open : end).strip();
    }

    private static boolean isBullet(String line) {
        return line.length() > 2 && "-•*–◦▪·".indexOf(line.charAt(0)) >= 0 && Lines.isBlank(line.charAt(1));
    }

    /** {@code 00:01:02}, {@code [1:02]} or {@code (01:02)} at the start of a line, as transcripts tell when it was said. */
    private static boolean startsWithTime(String line) {
        int at = line.startsWith("[") || line.startsWith("(") ? 1 : 0;
        int fields = 0;
        while (fields < 3 && at < line.length() && Character.isDigit(line.charAt(at))) {
            int digits = at;
            while (digits < line.length() && Character.isDigit(line.charAt(digits))) {
                digits++;
            }
            fields++;
            if (digits - at > 2 || digits >= line.length() || line.charAt(digits) != ':') {
                at = digits;
                break;
            }
            at = digits + 1;
        }
        boolean ends = at >= line.length() || " ]).,".indexOf(line.charAt(at)) >= 0;
        // A wrapped line may begin with the time of day: 10:45.
        boolean clear = fields == 3 || fields == 2 && "[(".indexOf(line.charAt(0)) >= 0;
        return clear && ends && line.charAt(at - 1) != ':';
    }

    /** {@code NAME:} at the start of a line: a new speaker. */
    private static boolean isTurn(String line) {
        int colon = line.indexOf(':');
        if (colon < 1 || colon > 40) {
            return false;
        }
        boolean letters = false;
        for (int i = 0; i < colon; i++) {
            char c = line.charAt(i);
            if (Character.isLowerCase(c) || Character.isDigit(c)) {
                return false;
            }
            letters |= Character.isUpperCase(c);
        }
        return letters;
    }
}
