package ibidem.judge;

import ibidem.align.Edit;
import ibidem.align.Passage;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The answer of the wording axis.
 *
 * @param level null unless the words were found the same
 * @param reason null unless the wording is {@code UNRESOLVED}
 * @param alteration the gravest edit; null unless the wording is {@code ALTERED}
 * @param minor whether every difference is of the classes that leave the sense alone, or a leading "And"
 * @param detail one line for a person; may be empty
 * @param passages best first; spans point into the documents. For a quotation that was not found, the nearest, or none
 */
public record WordingVerdict(
        Wording wording,
        @Nullable Level level,
        @Nullable Reason reason,
        Edit.@Nullable Kind alteration,
        boolean minor,
        String detail,
        Set<Flag> flags,
        List<Passage> passages) {
    public WordingVerdict {
        flags = Collections.unmodifiableSet(new TreeSet<>(flags));
        passages = List.copyOf(passages);
    }
}
