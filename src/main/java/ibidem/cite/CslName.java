package ibidem.cite;

/** A name as in CSL: {@code family} and {@code given} of a person, or {@code literal} of an institution; empty if not. */
public record CslName(String family, String given, String literal) {
    public static CslName person(String family, String given) {
        return new CslName(family, given, "");
    }

    public static CslName institution(String literal) {
        return new CslName("", "", literal);
    }

    /** As written in running text. */
    public String display() {
        return !literal.isEmpty() ? literal : given.isEmpty() ? family : given + " " + family;
    }
}
