package ibidem.cite.item;

import ibidem.cite.CslItem;
import ibidem.text.TextSpan;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a reference says.
 *
 * @param spans where each variable of {@code item} stands in the reference, UTF-16; names under {@code author} etc.
 * @param confidence from 0 to 1: how sure the reading is; below {@link #READABLE} the string is hardly a reference
 */
public record Fields(CslItem item, Map<String, TextSpan> spans, double confidence) {
    /** Below this a string is not taken for a reference to a work. */
    public static final double READABLE = 0.3;

    /** Nothing was read. */
    public static final Fields NONE = new Fields(CslItem.EMPTY, Map.of(), 0);

    public Fields {
        spans = Collections.unmodifiableMap(new TreeMap<>(spans));
    }
}
