package ibidem.cite.intext;

import ibidem.cite.Citation.Form;
import ibidem.cite.CslItem;
import ibidem.cite.find.WordClass;
import ibidem.cite.intext.Bracket.Part;
import ibidem.cite.note.Scan;
import ibidem.cite.note.Steering;
import ibidem.cite.words.Role;
import ibidem.cite.words.Tokens;
import ibidem.text.TextSpan;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code (Smith 2016, 14)}, {@code (see Smith and Jones 2016a: 14; Miller 2017)}, {@code Smith (2016)},
 * {@code (ibid., 15)}, and MLA's {@code (Smith 14)}, {@code (Smith, Title 14)}, all of which need a list of works.
 */
final class AuthorDates {
    /** More names before a bracket are a sentence. */
    private static final int MOST_NAMES = 8;

    private final Shelf shelf;
    /** The entries that the last bracket named, for {@code ibid.} */
    private List<Listed> before = List.of();

    AuthorDates(Shelf shelf) {
        this.shelf = shelf;
    }

    /** What a bracket cites; spans count from the start of the scanned text. */
    List<Mentioned> read(Bracket bracket) {
        List<Mentioned> found = new ArrayList<>();
        List<String> names = List.of();
        for (Part part : bracket.parts()) {
            NamedYear dated = NamedYear.read(bracket.scan(), part.afterLead(), part.to());
            if (dated == null) {
                addIfNotNull(found, undated(part));
            } else if (!dated.names().isEmpty() || !names.isEmpty()) {
                // A year alone goes on with the names before: Smith 2016; 2017.
                names = dated.names().isEmpty() ? names : dated.names();
                List<Listed> entries = shelf.find(names, dated.years());
                found.add(Mentioned.listed(part.span(), entries, part.locator(dated.next()), isStrict(dated)));
            }
        }
        if (found.isEmpty() && NamedYear.isYear(bracket.scan(), bracket.open() + 1)) {
            addIfNotNull(found, narrative(bracket));
        }
        if (!found.isEmpty()) {
            before = found.stream()
                    .flatMap(mention -> mention.entries().stream())
                    .distinct()
                    .toList();
        }
        return found;
    }

    private static void addIfNotNull(List<Mentioned> found, @Nullable Mentioned mention) {
        if (mention != null) {
            found.add(mention);
        }
    }

    /**
     * Whether the list must have it: what is no name need not be there ({@code Paris, 1968}, {@code Summer 2019}), and a
     * body's short name may be explained elsewhere.
     */
    private static boolean isStrict(NamedYear dated) {
        String name = dated.names().size() == 1 ? dated.names().get(0) : "";
        boolean common = WordClass.PLACE.has(name) || WordClass.SEASON.has(name) || name.startsWith("interview");
        return !dated.names().isEmpty() && !dated.acronym() && !common;
    }

    /** Without a year: {@code ibid., 15}, or names, perhaps a title, and a page. */
    private @Nullable Mentioned undated(Part part) {
        Scan scan = part.bracket().scan();
        int i = part.afterLead();
        if (i < part.to() && Steering.isIbid(scan, i)) {
            String locator = part.locator(scan.after(i, Role.IBID));
            return before.isEmpty()
                    ? null
                    : new Mentioned(part.span(), Form.IBID, before, CslItem.EMPTY, locator, null, false);
        }
        List<String> words = new ArrayList<>();
        List<String> names = new ArrayList<>();
        int k = i;
        while (k < part.to() && !(k > i && Bracket.isPlace(scan.tokens(), k)) && !scan.is(k, Role.LOCATOR)) {
            if (scan.is(k, Role.ET_AL)) {
                k = scan.after(k, Role.ET_AL);
                continue;
            }
            if (scan.tokens().isWord(k)) {
                words.add(scan.tokens().folded(k));
                names.addAll(
                        scan.is(k, Role.AND) ? List.of() : List.of(scan.tokens().folded(k)));
            }
            k++;
        }
        String locator = part.locator(k);
        boolean marked = i < part.to() && !scan.said(i);
        if (names.isEmpty()
                || words.size() > 2 * MOST_NAMES
                || locator.isEmpty()
                || !marked && !scan.tokens().isCapital(i)) {
            return null;
        }
        List<Listed> titled = shelf.named(words, marked);
        List<Listed> entries = titled.isEmpty() ? shelf.named(names, false) : titled;
        if (entries.isEmpty()) {
            return null;
        }
        Mentioned mention = Mentioned.listed(part.span(), entries, locator, false);
        return marked ? mention.titled(scan.span(i, k)) : mention;
    }

    /** {@code Smith and Jones (2016)}: the names stand before the bracket. */
    private @Nullable Mentioned narrative(Bracket bracket) {
        Scan scan = bracket.scan();
        Tokens tokens = scan.tokens();
        int open = bracket.open();
        List<String> names = new ArrayList<>();
        List<Integer> starts = new ArrayList<>();
        for (int i = open - 1; i >= 0 && i > open - 2 * MOST_NAMES; i--) {
            if (NamedYear.isName(scan, i) && !isSmallWord(scan, i)) {
                names.add(0, name(tokens, i));
                starts.add(0, i);
            } else if (!(scan.is(i, Role.AND) || tokens.isMark(i, ',') || isEtAl(scan, i, open))) {
                break;
            } else if (tokens.isMark(i, ',') && !NamedYear.isName(scan, i - 1)) {
                break;
            }
        }
        NamedYear dated = NamedYear.dated(scan, open + 1, bracket.close(), names, false);
        // Words may stand before the names that begin with a capital, too: The World Bank (2001).
        for (int from = 0; from < names.size(); from++) {
            List<Listed> entries = shelf.find(names.subList(from, names.size()), dated.years());
            if (!entries.isEmpty()) {
                TextSpan span = new TextSpan(tokens.start(starts.get(from)), tokens.end(bracket.close()));
                String locator = new Part(bracket, open + 1, bracket.close(), span).locator(dated.next());
                return Mentioned.listed(span, entries, locator, false);
            }
        }
        return null;
    }

    private static boolean isEtAl(Scan scan, int i, int open) {
        for (int k = Math.max(0, i - 2); k <= i; k++) {
            int end = scan.after(k, Role.ET_AL);
            if (end > i && end <= open) {
                return true;
            }
        }
        return false;
    }

    /** Without a possessive ending: {@code Smith’s (2016)}. */
    private static String name(Tokens tokens, int i) {
        String name = tokens.folded(i);
        return name.endsWith("'s") ? name.substring(0, name.length() - 2) : name;
    }

    /** A word that starts a sentence before the names: {@code So Müller (1901)}, {@code In Arendt (1951)}. */
    private static boolean isSmallWord(Scan scan, int i) {
        return scan.is(i, Role.AND) || scan.is(i, Role.LEAD) || scan.is(i, Role.IN) || scan.is(i, Role.BY);
    }
}
