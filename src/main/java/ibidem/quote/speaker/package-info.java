/**
 * Whose words a quotation is said to be.
 *
 * <p>In: the words of a document outside its quotations, as {@link ibidem.quote.speaker.Narration}s, one a paragraph.
 * Out: a {@link ibidem.quote.speaker.Speaker} for each quotation whose speaker can be told. Start reading at
 * {@link ibidem.quote.speaker.Attributor}.
 *
 * <p>Rules over words: a cue (a verb of saying, “according to”), the phrase that is its subject, and where both stand to
 * the quotation. What the words of a language are is data, one resource a language ({@link
 * ibidem.quote.speaker.Lexicon}); the rules know classes of words only.
 */
@NullMarked
package ibidem.quote.speaker;

import org.jspecify.annotations.NullMarked;
