package ibidem.cite.intext;

import ibidem.cite.intext.Bracket.Part;
import ibidem.cite.note.Scan;
import ibidem.cite.words.Role;
import ibidem.cite.words.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads {@code [12, p. 4]}, {@code [3, 7]}, {@code [1–3]}, {@code [1; 4, p. 5]} where entries are numbered. */
final class Numbers {
    /** More works than these are not cited by a range. */
    private static final int LONGEST_RANGE = 50;

    private final Shelf shelf;
    private final Set<String> notes;

    /** @param notes labels of notes, which no entry is meant by */
    Numbers(Shelf shelf, Set<String> notes) {
        this.shelf = shelf;
        this.notes = notes;
    }

    /** What a square bracket cites; nothing if it holds anything but numbers of entries and places in them. */
    List<Mentioned> read(Bracket bracket) {
        Tokens tokens = bracket.scan().tokens();
        List<Mentioned> found = new ArrayList<>();
        if (!tokens.isMark(bracket.open(), '[') || !tokens.isNumber(bracket.open() + 1)) {
            return found;
        }
        int from = bracket.open() + 1;
        boolean located = false;
        for (int i = from; i <= bracket.close(); i++) {
            located = i > from && (located || bracket.scan().is(i, Role.LOCATOR));
            boolean another = tokens.isMark(i, ',') && tokens.isNumber(i + 1) && !located;
            if (i == bracket.close() || tokens.isMark(i, ';') || another) {
                boolean whole = i == bracket.close() && from == bracket.open() + 1;
                List<Mentioned> part = part(new Part(
                        bracket,
                        from,
                        i,
                        whole
                                ? bracket.scan().span(from - 1, i + 1)
                                : bracket.scan().span(from, i)));
                if (part.isEmpty()) {
                    return List.of();
                }
                found.addAll(part);
                from = i + 1;
            }
        }
        return found;
    }

    private List<Mentioned> part(Part part) {
        Scan scan = part.bracket().scan();
        Tokens tokens = scan.tokens();
        Listed first = entry(tokens, part.from());
        int next = part.from() + 1;
        if (first == null) {
            return List.of();
        }
        boolean range = (tokens.isMark(next, '-') || tokens.isMark(next, '–')) && next + 2 == part.to();
        if (range) {
            return range(part, tokens.folded(part.from()), tokens.folded(next + 1));
        }
        String locator = part.locator(next);
        boolean located = tokens.isMark(next, ':') || tokens.isMark(next, ',') && scan.is(next + 1, Role.LOCATOR);
        boolean only = next == part.to() || located && !locator.isEmpty();
        return only ? List.of(Mentioned.listed(part.span(), List.of(first), locator, true)) : List.of();
    }

    private List<Mentioned> range(Part part, String from, String to) {
        List<Mentioned> found = new ArrayList<>();
        try {
            int last = Integer.parseInt(to);
            for (int n = Integer.parseInt(from); n <= last && found.size() < LONGEST_RANGE; n++) {
                Listed entry = notes.contains(String.valueOf(n)) ? null : shelf.labelled(String.valueOf(n));
                if (entry != null) {
                    found.add(Mentioned.listed(part.span(), List.of(entry), "", true));
                }
            }
        } catch (NumberFormatException notPlain) {
            return List.of();
        }
        return found;
    }

    private @Nullable Listed entry(Tokens tokens, int i) {
        String label = tokens.folded(i);
        return tokens.isNumber(i) && !notes.contains(label) ? shelf.labelled(label) : null;
    }
}
