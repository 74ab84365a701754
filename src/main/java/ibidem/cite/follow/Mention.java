package ibidem.cite.follow;

import ibidem.cite.CslDate;
import ibidem.cite.CslItem;
import ibidem.cite.CslName;
import ibidem.cite.item.Fields;
import ibidem.cite.note.Clues;
import ibidem.cite.note.Piece;
import ibidem.cite.note.Scan;
import ibidem.cite.note.ShortName;
import ibidem.cite.words.Role;
import ibidem.cite.words.Tokens;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a citation says by which its work can be known, folded.
 *
 * @param names surnames, or the words before the title where names were not read
 * @param title the words of the title in marks or italics, or as read
 * @param loose all words in order up to the first year, number of a note or locator, where neither marks nor italics
 *     tell title from name
 * @param marked the title as its marks or italics show it; the same as {@code title} where it was not read
 * @param known the name it is to be known by from here on ({@code hereafter FRUS}); empty if none is given
 * @param etAl whether further authors are hinted at
 * @param year the year as written, with its letter ({@code 1980a}); empty if none
 */
public record Mention(
        List<String> names,
        List<String> title,
        List<String> marked,
        List<String> loose,
        List<String> known,
        boolean etAl,
        String year) {
    /** Words looked at to know a work by; a title is no longer than this. */
    private static final int MOST_WORDS = 60;

    public Mention {
        names = List.copyOf(names);
        title = List.copyOf(title);
        marked = List.copyOf(marked);
        loose = List.copyOf(loose);
        known = List.copyOf(known);
    }

    public boolean isEmpty() {
        return names.isEmpty() && title.isEmpty() && loose.isEmpty();
    }

    /** Of a citation that is not read field by field. */
    public static Mention of(Piece piece) {
        Scan scan = piece.scan();
        Clues clues = piece.clues();
        int end = limit(piece, clues);
        int titleAt = clues.hasTitle() && clues.title() < end ? clues.title() : -1;
        List<String> names = new ArrayList<>();
        List<String> loose = new ArrayList<>();
        boolean etAl = false;
        for (int i = piece.from(); i < end && loose.size() < MOST_WORDS; i++) {
            if (scan.tokens().isNumber(i) && i > piece.from() && scan.tokens().isMark(i - 1, ',')) {
                break;
            }
            if (!scan.tokens().isWord(i) && !(scan.tokens().isNumber(i) && i > piece.from())) {
                continue;
            }
            etAl |= scan.is(i, Role.ET_AL);
            boolean joint = scan.is(i, Role.AND) || scan.is(i, Role.ET_AL) || scan.is(i, Role.EDITOR);
            if (joint) {
                i = Math.max(i, scan.after(i, Role.ET_AL) - 1);
                continue;
            }
            loose.add(scan.tokens().folded(i));
            boolean before = titleAt < 0 ? i < end : i < titleAt;
            if (before && scan.tokens().isCapital(i) && isName(scan, i)) {
                names.add(scan.tokens().folded(i));
            }
        }
        List<String> title = titleAt < 0 ? List.of() : title(scan, titleAt, piece.to());
        return new Mention(names, title, title, loose, known(piece), etAl, year(scan, clues));
    }

    /** Of a citation in full: what was read of it comes before what its marks say. */
    public static Mention of(Piece piece, Fields fields) {
        Mention plain = of(piece);
        List<String> names = new ArrayList<>();
        for (CslName name : fields.item().authors()) {
            String family = name.family().isEmpty() ? name.literal() : name.family();
            Tokens words = Tokens.of(family);
            for (int i = 0; i < words.size(); i++) {
                if (words.isWord(i)) {
                    names.add(words.folded(i));
                }
            }
        }
        List<String> title = plain.title();
        if (!fields.item().title().isEmpty()) {
            title = words(fields.item().title());
        }
        boolean etAl = plain.etAl() || fields.item().authors().size() > 2;
        return new Mention(
                names.isEmpty() ? plain.names() : names,
                title,
                plain.title(),
                plain.loose(),
                plain.known(),
                etAl,
                issued(piece, fields.item().issued(), plain.year()));
    }

    /** Of a work known by its fields alone. */
    public static Mention of(CslItem item) {
        List<String> names = new ArrayList<>();
        for (CslName name : item.authors()) {
            names.addAll(words(name.family().isEmpty() ? name.literal() : name.family()));
        }
        List<String> title = words(item.title());
        String year = item.issued() == null ? "" : String.valueOf(item.issued().year());
        return new Mention(names, title, title, names, List.of(), item.authors().size() > 2, year);
    }

    /** The year it was issued as written, with its letter; the last year that stands there if none was read. */
    private static String issued(Piece piece, @Nullable CslDate issued, String last) {
        if (issued == null) {
            return last;
        }
        Tokens tokens = piece.scan().tokens();
        for (int i = piece.from(); i < piece.to(); i++) {
            if (tokens.year(i) == issued.year() && tokens.end(i) - tokens.start(i) == 5) {
                return tokens.folded(i);
            }
        }
        return String.valueOf(issued.year());
    }

    /** The folded words and numbers of a text. */
    public static List<String> words(String text) {
        Tokens tokens = Tokens.of(text);
        List<String> words = new ArrayList<>();
        for (int i = 0; i < tokens.size() && words.size() < MOST_WORDS; i++) {
            if (tokens.kind(i) != Tokens.Kind.MARK) {
                words.add(tokens.folded(i));
            }
        }
        return words;
    }

    private static List<String> known(Piece piece) {
        ShortName name = ShortName.of(piece);
        List<String> words = new ArrayList<>();
        for (int i = name == null ? 0 : name.nameFrom(); name != null && i < name.nameTo(); i++) {
            if (piece.scan().tokens().kind(i) != Tokens.Kind.MARK) {
                words.add(piece.scan().tokens().folded(i));
            }
        }
        return words;
    }

    private static boolean isName(Scan scan, int i) {
        int length = scan.tokens().end(i) - scan.tokens().start(i);
        int located = scan.after(i, Role.LOCATOR);
        boolean locator = located > i && scan.tokens().isNumber(located);
        boolean article =
                i + 1 < scan.tokens().size() && Titles.isArticle(scan.tokens().folded(i));
        boolean steering =
                article || locator || scan.is(i, Role.SAME_AUTHOR) || scan.is(i, Role.IBID) || scan.is(i, Role.CITED);
        return length > 1 && !steering;
    }

    /** The token where what names the work ends: at what sends the reader on, or at a locator after a mark. */
    private static int limit(Piece piece, Clues clues) {
        int end = piece.to();
        if (clues.crossref() >= 0) {
            end = Math.min(end, clues.crossref());
        }
        if (clues.ibid() >= 0) {
            end = Math.min(end, clues.ibid());
        }
        ShortName name = ShortName.of(piece);
        end = name == null ? end : Math.min(end, name.from());
        return end;
    }

    private static List<String> title(Scan scan, int at, int to) {
        List<String> words = new ArrayList<>();
        int end = scan.marks().quoteEnd(at);
        boolean quoted = end > at;
        for (int i = at; i < to && words.size() < MOST_WORDS; i++) {
            if (quoted ? i > end : !scan.marks().italic(i)) {
                break;
            }
            if (scan.tokens().kind(i) != Tokens.Kind.MARK) {
                words.add(scan.tokens().folded(i));
            }
        }
        return words;
    }

    private static String year(Scan scan, Clues clues) {
        return clues.year() < 0 ? "" : scan.tokens().folded(clues.year());
    }
}
