/**
 * The words of citing: tokens of a note, and the phrases that steer one (see also, ibid., op. cit., quoted in), by
 * language, from resource files.
 *
 * <p>In: the words of a note. Out: {@link ibidem.cite.words.Tokens} and where in them a phrase of a
 * {@link ibidem.cite.words.Role} stands ({@link ibidem.cite.words.Lexicon}). A language is added by adding a file.
 */
@NullMarked
package ibidem.cite.words;

import org.jspecify.annotations.NullMarked;
