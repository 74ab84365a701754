package ibidem.quote.marks;

import ibidem.text.TextSpan;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the quotation marks of a text. */
public final class MarkReader {
    private MarkReader() {}

    /**
     * What stands between quotation marks.
     *
     * @param paragraphs where to look, in order, not overlapping; a quotation may run over several that follow each other
     * @param ends which of {@code paragraphs} no quotation runs beyond (headings, cells, notes), same length
     * @param left stretches whose marks are none (code, markup), in order
     * @return the outermost quotations in order
     */
    public static List<Pair> read(String text, List<TextSpan> paragraphs, boolean[] ends, List<TextSpan> left) {
        int[] signs = signs(text);
        Usage usage = Usage.of(text, signs);
        PairBuilder builder = new PairBuilder(text);
        Pairing pairing = new Pairing(builder);
        int skip = 0;
        int next = 0;
        for (int i = 0; i < paragraphs.size(); i++) {
            TextSpan paragraph = trim(text, paragraphs.get(i));
            Pricing pricing = new Pricing(text, paragraph.start(), paragraph.end(), usage);
            int from = paragraph.start();
            for (; next < signs.length && signs[next] < paragraph.end(); next++) {
                int at = signs[next];
                while (skip < left.size() && left.get(skip).end() <= at) {
                    skip++;
                }
                boolean read =
                        at >= from && !(skip < left.size() && left.get(skip).contains(at));
                Mark mark = read ? pricing.at(at) : null;
                if (mark != null) {
                    pairing.mark(mark);
                    from = at + mark.length();
                }
            }
            boolean last = i + 1 == paragraphs.size();
            TextSpan following = last ? paragraph : trim(text, paragraphs.get(i + 1));
            PairBuilder.Break end = new PairBuilder.Break(paragraph.end(), following.start(), last || ends[i]);
            pairing.paragraphEnd(end, last ? null : first(text, following, usage));
        }
        pairing.finish();
        return List.copyOf(builder.pairs());
    }

    /** Where the text has a character that may be a mark, ascending. */
    private static int[] signs(String text) {
        int[] signs = new int[64];
        int count = 0;
        char[] chars = text.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            if (Pricing.isMark(chars[i])) {
                if (count == signs.length) {
                    signs = Arrays.copyOf(signs, 2 * count);
                }
                signs[count++] = i;
            }
        }
        return Arrays.copyOf(signs, count);
    }

    private static @Nullable Mark first(String text, TextSpan paragraph, Usage usage) {
        return paragraph.length() == 0
                ? null
                : new Pricing(text, paragraph.start(), paragraph.end(), usage).at(paragraph.start());
    }

    private static TextSpan trim(String text, TextSpan span) {
        int from = span.start();
        int to = span.end();
        while (from < to && Pricing.blank(text.charAt(from))) {
            from++;
        }
        while (to > from && Pricing.blank(text.charAt(to - 1))) {
            to--;
        }
        return new TextSpan(from, to);
    }
}
