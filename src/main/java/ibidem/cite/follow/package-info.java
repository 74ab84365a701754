/**
 * Short forms, ibid. and cross-references find the citation that names their work in full.
 *
 * <p>In: the pieces of all notes in order, and the entries of the bibliography. Out: a {@link
 * ibidem.cite.Resolution} each. Start reading at {@link ibidem.cite.follow.Follower}.
 *
 * <p>Where two works fit, the answer is AMBIGUOUS, never the likelier one. Works are found by an index over their
 * names and title words, so a draft of many notes stays linear.
 */
@NullMarked
package ibidem.cite.follow;

import org.jspecify.annotations.NullMarked;
