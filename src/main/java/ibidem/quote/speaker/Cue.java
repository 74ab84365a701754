package ibidem.quote.speaker;

/**
 * An attribution found for one quotation.
 *
 * @param speaker whose words
 * @param from index of the first cue word
 * @param to index after the last one
 * @param strength how surely the words are given to somebody; from the surest down
 */
record Cue(Mention speaker, int from, int to, Strength strength) {}
