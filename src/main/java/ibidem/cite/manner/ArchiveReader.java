package ibidem.cite.manner;

import ibidem.cite.find.Anchors;
import ibidem.cite.find.FoundDate;
import ibidem.cite.item.Fields;
import ibidem.cite.item.ItemBuilder;
import ibidem.cite.reference.ReferenceWords;
import ibidem.text.TextSpan;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads citations of papers in archives: what it is, its day, and where it is kept, in any order. {@code TNA, CAB 23/95,
 * Cabinet Minutes, 30 August 1938}; {@code Kennan to Byrnes, telegram, 22 February 1946, RG 59, Box 6462, National
 * Archives, College Park, MD}.
 */
final class ArchiveReader {
    /** What stands before the day in one part with it is a title only if it is longer: {@code 3.–5. Mai}. */
    private static final int SHORTEST_TITLE = 3;

    private ArchiveReader() {}

    static Fields read(ReferenceWords reference) {
        Fields letter = LetterReader.read(reference);
        if (letter != null) {
            return letter;
        }
        String text = reference.text();
        ItemBuilder item = new ItemBuilder(text);
        item.anchors(reference.anchors());
        FoundDate day = day(reference.anchors());
        TextSpan dated = day == null ? new TextSpan(0, 0) : day.span();
        List<TextSpan> parts = new ArrayList<>();
        for (TextSpan part : KeptAt.parts(text, new TextSpan(0, text.length()))) {
            boolean holdsDay = part.overlaps(dated);
            TextSpan rest = holdsDay ? new TextSpan(part.start(), Math.max(part.start(), dated.start())) : part;
            TextSpan trimmed = ItemBuilder.trimmed(text, rest);
            if (!holdsDay || trimmed.length() > SHORTEST_TITLE) {
                parts.add(trimmed);
            }
        }
        if (day != null) {
            item.date("issued", day, 0);
        }
        TextSpan quoted = reference.quotedTitle();
        if (quoted != null) {
            item.put("title", quoted);
        }
        new KeptAt(text, item).put(parts).forEach(left -> item.put("title", left));
        item.type("manuscript");
        return item.build(1);
    }

    /** A year alone may be part of a shelf mark. */
    private static @Nullable FoundDate day(Anchors anchors) {
        return anchors.dates().stream()
                .filter(date -> date.kind() != FoundDate.Kind.YEAR)
                .findFirst()
                .orElse(null);
    }
}
