package ibidem.quote.speaker;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All that a document tells of one name: whether it is a person’s, a man’s or a woman’s, and of what office. */
final class Named {
    private final String name;
    private final Lexicon lexicon;
    private final boolean body;
    /** Whether the given name is one of men, of women. */
    private final boolean masculine;

    private final boolean feminine;
    private final Set<String> offices = new HashSet<>();
    private boolean person;
    private boolean proven;
    private boolean acts;
    private @Nullable Boolean woman;

    /** @param body whether only bodies and places have such a name */
    Named(String name, boolean body, Lexicon lexicon) {
        this.name = name;
        this.body = body;
        this.lexicon = lexicon;
        int blank = name.indexOf(' ');
        String given = Spellings.lower(blank < 0 ? name : name.substring(0, blank));
        this.masculine = lexicon.is(given, Tag.GIVEN_MASCULINE);
        this.feminine = lexicon.is(given, Tag.GIVEN_FEMININE);
    }

    String name() {
        return name;
    }

    /** Notes that it says something, or stands with a title or a given name. */
    void isPerson() {
        person |= !body;
    }

    /** Notes that only a person is called so: by a title, a given name, an office, an age, the family name alone. */
    void isProven() {
        proven |= !body;
    }

    /** Whether it is surely a person's; whoever says something need not be one. */
    boolean proven() {
        return proven;
    }

    /** Notes that it does something, as persons do and others. */
    void acts() {
        acts = true;
    }

    /** Notes a word for a person or office that stands with it: Senator X, the senator X, X, a senator. */
    void office(String word) {
        offices.add(word);
    }

    /** Notes a title that only men or women bear: Mr., Mrs. */
    void titled(boolean ofWomen) {
        woman = ofWomen;
    }

    boolean person() {
        return person;
    }

    /** Whether the name is somewhere called by {@code role}; roles that are no offices fit everybody. */
    boolean plays(String role) {
        return !lexicon.is(role, Tag.TITLE) || offices.contains(role);
    }

    /** Whether it may be a person whom a pronoun of one of these genders stands for. */
    boolean fits(boolean he, boolean she) {
        boolean perhaps = acts || name.indexOf(' ') > 0;
        if (!person && (!perhaps || body)) {
            return false;
        }
        if (woman != null) {
            return woman ? she : he;
        }
        return !masculine && !feminine || he && masculine || she && feminine;
    }
}
