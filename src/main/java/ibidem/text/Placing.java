package ibidem.text;

/** Says where the offsets of a text, in code units from its start, lie for a person. */
public interface Placing {
    /** Line (from 1) of the code unit at {@code offset}. */
    int line(int offset);

    /** Column (from 1, in code points) of the code unit at {@code offset}. */
    int column(int offset);

    /** How many code points stand before {@code offset}. */
    int codePoint(int offset);
}
