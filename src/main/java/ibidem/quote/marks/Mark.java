package ibidem.quote.marks;

/**
 * One character, or two ({@code ``}), that may be a quotation mark. Prices are in tenths of the trouble that a reader
 * would have with that reading; 0 is what one expects.
 *
 * @param at first code unit
 * @param length 1 or 2 code units
 * @param open price of opening
 * @param close price of closing
 * @param skip price of being no quotation mark
 * @param leads whether nothing but white space or other marks stands before it in its paragraph
 */
record Mark(int at, int length, Sign sign, int open, int close, int skip, boolean leads) {}
