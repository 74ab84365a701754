package ibidem.cite.manner;

import ibidem.cite.find.FoundDate;
import ibidem.cite.find.Lexemes;
import ibidem.cite.find.MannerWords;
import ibidem.cite.item.Fields;
import ibidem.cite.item.ItemBuilder;
import ibidem.cite.reference.ReferenceWords;
import ibidem.text.TextSpan;
import org.jspecify.annotations.Nullable;

/**
 * Reads films and what is broadcast, which say so: {@code *Citizen Kane*. Directed by Orson Welles, RKO Radio Pictures,
 * 1941}, {@code Kubrick, S. (Director). (1968). *2001* [Film]. Metro-Goldwyn-Mayer}, {@code Edward R. Murrow, “A Report,”
 * *See It Now*, CBS, March 9, 1954, television broadcast}.
 */
final class FilmReader {
    private final ReferenceWords reference;
    private final String text;
    private final Lexemes lexemes;
    private final ItemBuilder item;

    private FilmReader(ReferenceWords reference) {
        this.reference = reference;
        this.text = reference.text();
        this.lexemes = new Lexemes(text);
        this.item = new ItemBuilder(text);
    }

    static @Nullable Fields read(ReferenceWords reference) {
        return new FilmReader(reference).read();
    }

    private @Nullable Fields read() {
        int directed = directed();
        boolean broadcast = isBroadcast();
        TextSpan title = title(directed);
        if (directed < 0 && !broadcast
                || title == null
                || reference.anchors().dates().isEmpty()) {
            return null;
        }
        int from = title.end();
        if (directed >= 0) {
            from = Math.max(from, directors(directed, title));
        }
        item.put("title", title);
        if (directed < 0 && title.start() > 2) {
            item.names("author", new TextSpan(0, title.start()));
        }
        FoundDate date = dateAfter(directed >= 0 && isRole(directed) ? 0 : title.end());
        if (date == null) {
            return null;
        }
        item.date("issued", date, 0);
        series(title, from);
        medium();
        item.anchors(reference.anchors());
        item.type(broadcast ? "broadcast" : "motion_picture");
        return item.build(1);
    }

    /** The lexeme of {@code directed by}, {@code dir.} or {@code (Director)}; -1 if none. */
    private int directed() {
        for (int i = 0; i < lexemes.size(); i++) {
            boolean role = MannerWords.DIRECTOR.has(lexemes.word(i));
            boolean by = lexemes.word(i + 1).equals("by") || lexemes.word(i + 1).equals("par");
            boolean bracketed = lexemes.isMark(i - 1, "(") && lexemes.isMark(i + 1, ")");
            if (role && (by || bracketed && lexemes.word(i).startsWith("dire"))) {
                return i;
            }
        }
        return -1;
    }

    private boolean isRole(int directed) {
        return lexemes.isMark(directed - 1, "(");
    }

    /** Whether it says {@code television broadcast} or {@code season 4, episode 5}. */
    private boolean isBroadcast() {
        for (int i = 0; i < lexemes.size(); i++) {
            boolean two = MannerWords.BROADCAST.has(lexemes.word(i)) && MannerWords.BROADCAST.has(lexemes.word(i + 1));
            boolean season = MannerWords.BROADCAST.has(lexemes.word(i))
                    && lexemes.isDigits(i + 1)
                    && (MannerWords.BROADCAST.has(lexemes.word(i + 2))
                            || MannerWords.BROADCAST.has(lexemes.word(i + 3)));
            if (two || season) {
                return true;
            }
        }
        return false;
    }

    /** In marks, else in italics, else what stands before {@code directed by}. */
    private @Nullable TextSpan title(int directed) {
        TextSpan quoted = reference.quotedTitle();
        if (quoted != null) {
            return quoted;
        }
        if (!reference.italics().isEmpty()) {
            return reference.italics().get(0);
        }
        return directed > 0 && !isRole(directed) ? new TextSpan(0, lexemes.start(directed)) : null;
    }

    /** Reads the directors; returns where they end. */
    private int directors(int directed, TextSpan title) {
        if (isRole(directed)) {
            item.names("director", new TextSpan(0, lexemes.start(directed - 1)));
            return lexemes.end(directed);
        }
        int i = directed + 2;
        while (i < lexemes.size()
                && (lexemes.isLetters(i)
                        || lexemes.isMark(i, "-’'&")
                        || lexemes.isMark(i, ".") && lexemes.end(i - 1) - lexemes.start(i - 1) == 1)) {
            i++;
        }
        if (i > directed + 2) {
            item.names("director", lexemes.span(directed + 2, i));
        }
        return i < lexemes.size() ? lexemes.start(i) : text.length();
    }

    private @Nullable FoundDate dateAfter(int from) {
        return reference.anchors().dates().stream()
                .filter(date -> date.span().start() >= from)
                .findFirst()
                .orElse(null);
    }

    /** The series that an episode belongs to is in italics; who made it stands between commas or in the brackets. */
    private void series(TextSpan title, int from) {
        int at = from;
        for (TextSpan italic : reference.italics()) {
            if (italic.start() >= title.end()) {
                item.put("container-title", italic);
                at = Math.max(at, italic.end());
                break;
            }
        }
        for (TextSpan part : KeptAt.parts(
                text.replace('(', ',').replace(')', ',').replace('[', ',').replace(']', ','),
                new TextSpan(at, text.length()))) {
            String words = part.of(text);
            boolean name =
                    Character.isUpperCase(words.charAt(0)) && words.chars().noneMatch(Character::isDigit);
            if (name && !isMedium(words) && !words.contains("irected")) {
                int colon = words.indexOf(": ");
                if (colon > 0) {
                    item.put("publisher-place", new TextSpan(part.start(), part.start() + colon));
                }
                item.put("publisher", new TextSpan(part.start() + (colon > 0 ? colon + 1 : 0), part.end()));
            }
        }
    }

    private static boolean isMedium(String words) {
        Lexemes lexemes = new Lexemes(words);
        return MannerWords.FILM.has(lexemes.word(0)) || MannerWords.BROADCAST.has(lexemes.word(0));
    }

    private void medium() {
        for (int i = lexemes.size() - 1; i >= 0; i--) {
            boolean bare = lexemes.isMark(i - 1, ",[(");
            if (MannerWords.FILM.has(lexemes.word(i)) && bare) {
                item.put("medium", lexemes.span(i, i + 1));
            }
        }
    }
}
