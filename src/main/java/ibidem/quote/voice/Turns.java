package ibidem.quote.voice;

import ibidem.read.Block;
import ibidem.read.Document;
import ibidem.text.TextSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Cuts a transcript into turns by the labels at the beginning of its lines: {@code NAME:}, {@code Q:},
 * {@code 00:12 Name:}, {@code Ms. Juul (Norway):}, {@code Mr. McCONNELL.}
 */
final class Turns {
    /** Labels that a text must hold to be a transcript, and the least different ones where they are not all capitals. */
    private static final int MIN_LABELS = 3;

    /** As many are enough if all bear a title: {@code Ms. Juul (Norway):}. */
    private static final int MIN_TITLED = 2;

    /** Longest label: a name of {@link #MAX_LABEL_WORDS} words with its country, office and language in brackets. */
    private static final int MAX_LABEL = 90;

    private static final int MAX_LABEL_WORDS = 5;

    private Turns() {}

    /** The turns in order, none if the document is no transcript. */
    static List<Turn> of(Document document) {
        List<Turn> candidates = new ArrayList<>();
        for (Block block : document.blocks()) {
            boolean said = block.kind() == Block.Kind.PARAGRAPH
                    || block.kind() == Block.Kind.LIST_ITEM
                    || block.kind() == Block.Kind.BLOCK_QUOTATION;
            if (said) {
                lines(document.text(), block.span(), candidates);
            }
        }
        Map<String, Integer> counts = new HashMap<>();
        List<Turn> cast = cast(document);
        candidates.addAll(cast);
        candidates.sort(Comparator.comparingInt(turn -> turn.span().start()));
        for (Turn turn : candidates) {
            counts.merge(turn.label().toLowerCase(Locale.ROOT), 1, Integer::sum);
        }
        List<Turn> labels = candidates.stream()
                .filter(turn -> capitals(turn.label())
                        || titled(turn.label())
                        || counts.getOrDefault(turn.label().toLowerCase(Locale.ROOT), 0) > 1)
                .toList();
        boolean titled = labels.size() >= MIN_TITLED && labels.stream().allMatch(turn -> titled(turn.label()));
        if (labels.size() < MIN_LABELS && !titled) {
            return List.of();
        }
        List<Turn> turns = new ArrayList<>();
        int end = document.blocks().get(document.blocks().size() - 1).span().end();
        for (int i = 0; i < labels.size(); i++) {
            int next = i + 1 < labels.size() ? labels.get(i + 1).span().start() : end;
            turns.add(new Turn(
                    labels.get(i).label(),
                    new TextSpan(
                            labels.get(i).span().start(),
                            Math.max(next, labels.get(i).span().end()))));
        }
        return List.copyOf(turns);
    }

    /**
     * The turns of a play, whose persons stand in capitals before a full stop: {@code FIREFLY. (Rising.) You talk}; none
     * where no person speaks twice, since an acronym may begin a paragraph.
     */
    private static List<Turn> cast(Document document) {
        List<Turn> cast = new ArrayList<>();
        Set<String> names = new HashSet<>();
        boolean again = false;
        for (Block block : document.blocks()) {
            String text = document.text();
            int start = block.span().start();
            int stop = text.indexOf(". ", start);
            boolean named = stop > start
                    && stop < Math.min(block.span().end(), start + MAX_PERSON)
                    && text.substring(start, stop).chars().allMatch(c -> Character.isUpperCase(c) || c == ' ')
                    && stop - start >= LEAST_PERSON;
            if (named) {
                String name = text.substring(start, stop);
                again |= !names.add(name);
                cast.add(new Turn(name, new TextSpan(start, block.span().end())));
            }
        }
        return again && names.size() > 1 && cast.size() >= MIN_LABELS ? cast : List.of();
    }

    /** Letters and blanks of a person's name in a play. */
    private static final int LEAST_PERSON = 3;

    private static final int MAX_PERSON = 30;

    private static void lines(String text, TextSpan block, List<Turn> into) {
        int line = block.start();
        while (line < block.end()) {
            int end = text.indexOf('\n', line);
            if (end < 0 || end > block.end()) {
                end = block.end();
            }
            label(text, line, end, into);
            line = end + 1;
        }
    }

    private static void label(String text, int start, int end, List<Turn> into) {
        int from = afterTime(text, start, end);
        int stop = recorded(text, from, end);
        if (stop > 0) {
            into.add(new Turn(clean(text.substring(from, stop)).toUpperCase(Locale.ROOT), new TextSpan(start, end)));
            return;
        }
        int colon = -1;
        for (int i = from; i < Math.min(end, from + MAX_LABEL); i++) {
            char c = text.charAt(i);
            if (c == ':') {
                colon = i;
                break;
            }
            boolean allowed = Character.isLetter(c)
                    || c == ' '
                    || c == '.'
                    || c == '\''
                    || c == '’'
                    || c == '-'
                    || c == '*'
                    || c == '('
                    || c == ')'
                    || c == ','
                    || c == '_'
                    || c == '/'
                    || Character.isDigit(c);
            if (!allowed) {
                return;
            }
        }
        if (colon <= from
                || colon + 1 < end
                        && !Character.isWhitespace(text.charAt(colon + 1))
                        && text.charAt(colon + 1) != '*') {
            return;
        }
        String label = clean(text.substring(from, colon));
        if (label.isEmpty() || label.split(" ").length > MAX_LABEL_WORDS || !name(label)) {
            return;
        }
        into.add(new Turn(label, new TextSpan(start, end)));
    }

    /** Titles that a record sets before the names of those who speak. */
    private static final Set<String> TITLES = Set.of("Mr.", "Mrs.", "Ms.", "Miss", "Dr.", "Mr", "Mrs", "Ms", "Dr");

    private static boolean titled(String label) {
        int blank = label.indexOf(' ');
        return blank > 0 && TITLES.contains(label.substring(0, blank));
    }

    /**
     * The end of a name as the Congressional Record sets it before a turn, {@code Mr. McCONNELL.} or {@code The PRESIDING
     * OFFICER.}; -1 if there is none: a title, then capitals up to a full stop.
     */
    private static int recorded(String text, int from, int end) {
        int blank = text.indexOf(' ', from);
        if (blank < 0 || blank >= end) {
            return -1;
        }
        String title = text.substring(from, blank);
        int stop = text.indexOf(". ", blank);
        if (stop < 0 || stop >= Math.min(end, from + MAX_LABEL) || !title.equals("The") && !TITLES.contains(title)) {
            return -1;
        }
        int state = text.indexOf(" of ", blank);
        String name = text.substring(blank + 1, state > 0 && state < stop ? state : stop);
        long capitals = name.chars().filter(Character::isUpperCase).count();
        long small = name.chars().filter(Character::isLowerCase).count();
        boolean plain = name.chars().allMatch(c -> Character.isLetter(c) || " -'’".indexOf(c) >= 0);
        return plain && capitals >= 3 && small <= 2 ? stop : -1;
    }

    /** Past a time code in front of a label: {@code [00:12:31]}. */
    private static int afterTime(String text, int start, int end) {
        int at = start;
        while (at < end && "[](){}*_ 0123456789:.,->\t".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    /** The label without emphasis, and without what stands in brackets: {@code SMITH (via video)}. */
    private static String clean(String label) {
        String plain = label.replace("*", "").replace("_", " ");
        int bracket = plain.indexOf('(');
        if (bracket > 0) {
            plain = plain.substring(0, bracket);
        }
        return plain.strip().replaceAll(" {2,}", " ");
    }

    /** Whether every word of it begins with a capital, titles and particles apart. */
    private static boolean name(String label) {
        boolean capital = false;
        for (String word : label.split(" ")) {
            boolean upper = !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
            boolean caseless = !word.isEmpty()
                    && Character.isLetter(word.codePointAt(0))
                    && !Character.isLowerCase(word.codePointAt(0))
                    && !upper;
            if (!upper && !caseless && word.length() > 3) {
                return false;
            }
            capital |= upper || caseless;
        }
        return capital;
    }

    private static boolean capitals(String label) {
        return label.equals(label.toUpperCase(Locale.ROOT)) && label.chars().anyMatch(Character::isLetter);
    }
}
