package ibidem.cite.words;

import java.util.Locale;

/** What a phrase does in a note; the resource files name roles in lower case. */
public enum Role {
    /** Leads to a citation, at its start or in the middle of a sentence: see, cf., but see, vgl. */
    SIGNAL,
    /** Leads to a citation at the start of a sentence only, being an ordinary word elsewhere: so, nach, similarly. */
    LEAD,
    /** Opens a comparison of citations, in which {@link #WITH} leads to the next: compare A with B, vgl. A mit B. */
    COMPARES,
    WITH,
    /** Says by what name a work is cited from here on: hereinafter, im Folgenden, ci-après. */
    SHORTENED,
    /** Leads from one citation to the next: quoted in, cited in, zit. nach. */
    THROUGH,
    /** The work cited just before: ibid., id., ebd. */
    IBID,
    /** The author cited just before, another work: idem, ders. */
    SAME_AUTHOR,
    /** A work cited elsewhere: op. cit., loc. cit., a.a.O. */
    CITED,
    /** Up or down from here: supra, infra, above, oben, unten. */
    WHERE_BACK,
    WHERE_FORWARD,
    /** Stands before the number of a note: note, n., Anm., Fn. */
    NOTE,
    /** Leads to the draft's own text: and accompanying text, text at. */
    OWN_TEXT,
    /** Not published: interview, personal communication, on file with. */
    UNPUBLISHED,
    /** Stands before a locator: p., S., ch., para. */
    LOCATOR,
    /** Joins names or citations: and, und, et. */
    AND,
    /** Further authors: et al., u. a. */
    ET_AL,
    /** Leads to the work that holds the cited one: in. */
    IN,
    /** An editor or translator follows or precedes: ed., Hrsg. */
    EDITOR,
    /** Goes on with the same citation after a full stop: retrieved, accessed, abgerufen. */
    CONTINUES,
    /** Stands where a year would: forthcoming, n.d., im Druck. */
    UNDATED,
    /** Leads to an author's name in a sentence: by, of, von, bei. */
    BY,
    /** Before a signal it makes a verb of it: to see, can see. */
    BEFORE_VERB,
    /** Told, not cited: verbs and pronouns that titles seldom hold in lower case. */
    PROSE,
    /** A place where papers are kept, or a shelf mark of one: archive, fol., box. */
    ARCHIVE,
    /** A heading over notes or over a bibliography. */
    NOTES_HEADING,
    BIBLIOGRAPHY_HEADING,
    /** Ends in a full stop that does not end a sentence. */
    ABBREVIATION;

    static Role named(String key) {
        return valueOf(key.strip().toUpperCase(Locale.ROOT).replace(' ', '_'));
    }
}
