package ibidem.quote.speaker;

import java.util.Locale;

/** What a word may be; the sections of a language's resource have these names. */
public enum Tag {
    /** A verb that gives words to somebody: said. */
    SPEECH,
    /** A verb that does so only right beside the words: continued. */
    TAGGING,
    /** A verb that attributes a piece of a sentence: called. */
    WEAK,
    /** A participle of both: saying. */
    PARTICIPLE,
    /** Another common verb. */
    VERB,
    /** The bare form of any of these: often a noun instead. */
    BASE,
    /** A word that is as often a noun as a form of a verb. */
    NOUNISH,
    /** A verb that names or judges: its object is what the words are about, its subject says them. */
    NAMING,
    /** A verb that takes the hearer as its object: told. */
    TELLING,
    /** A verb that says of words that they were not said so: denied. */
    DENYING,
    /** A word that denies the verb near it: never, didn’t. */
    NEGATION,
    AUXILIARY,
    /** An auxiliary that makes a passive of the participle after it. */
    PASSIVE,
    ADVERB,
    PRONOUN_MASCULINE,
    PRONOUN_FEMININE,
    PRONOUN_PLURAL,
    PRONOUN_NEUTER,
    PRONOUN_SELF,
    RELATIVE,
    /** A pronoun in the case of a subject. */
    SUBJECT,
    DETERMINER,
    /** A subject that is nobody: there. */
    EXPLETIVE,
    /** The article that points back: the. */
    DEFINITE,
    PREPOSITION,
    CONJUNCTION,
    /** What leads to what is said: that. */
    COMPLEMENT,
    /** A preposition by which what is said stands in a text or comes from a body: es heißt in dem Bericht. */
    IN,
    OF,
    BY,
    WITH,
    AS,
    TO,
    /** An article that may go on with a phrase: der Sprecher der Regierung. */
    GENITIVE,
    /** What is cut off in front of an apostrophe: l’, qu’. */
    ELISION,
    /** A pronoun that a hyphen ties to its verb: dit-il. */
    CLITIC,
    /** Says how the language orders words or writes speech: {@code verb-first}, {@code free}, {@code dialogue}. */
    HABIT,
    /** A conjunction that a clause with a subject of its own follows. */
    CLAUSE,
    /** Whom a verb of saying may be followed by before the words: told him. */
    OBJECT,
    /** Words before a speaker, of one or more words: according to. */
    PHRASE,
    /** What one has said: claim, remark. */
    POSSESSED,
    TITLE,
    /** A title that men bear: Mr. */
    TITLE_MASCULINE,
    TITLE_FEMININE,
    ABBREVIATION,
    TIME,
    /** A word of the names of bodies and places. */
    ORGANISATION,
    /** A noun for a person. */
    PERSON,
    /** Of these the nouns for men only, for women only: spokesman, widow. */
    PERSON_MASCULINE,
    PERSON_FEMININE,
    /** A noun for what is written. */
    DOCUMENT,
    /** A noun for several persons or a body: crowd, newspaper. */
    GROUP,
    /** A noun for a piece of a text: line, sentence. */
    PART,
    /** Whom the text speaks to: you. */
    HEARER,
    /** A verb that gives words to its subject only where a clause follows: found that. */
    FINDING,
    GIVEN_MASCULINE,
    GIVEN_FEMININE,
    /** What leads to a term rather than to words of somebody: so-called. */
    TERM_BEFORE,
    /** What says outright that words are spoken of: the word “x”. */
    TERM_WORD,
    /** The first word of a verb of saying of several words; no section has its name. */
    LEADS_SPEECH,
    /** The first word of another entry of several words; no section has its name. */
    LEADS_PHRASE;

    /** The tag as one bit of a word’s tags; there are fewer than 64. */
    long bit() {
        return 1L << ordinal();
    }

    /** The section's name in a resource: {@code pronoun.masculine}. */
    String section() {
        return name().toLowerCase(Locale.ROOT).replace('_', '.');
    }
}
