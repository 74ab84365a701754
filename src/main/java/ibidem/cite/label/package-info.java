/**
 * Stage 4, labelling: a linear-chain conditional random field [1] that says of each word of a reference which part of
 * it the word belongs to.
 *
 * <p>In: hashed features of each word, from {@code ibidem.cite.reference}. Out: a {@link ibidem.cite.label.Tag} for each,
 * and how sure that is. Knows no text. The weights are a resource; how they are learnt is in the test tree, where
 * nothing ships ({@code Trainer}).
 *
 * <p>Cost: words x tags x (features + tags).
 *
 * <p>[1] J. Lafferty, A. McCallum, F. Pereira, "Conditional random fields", ICML 2001.
 */
@NullMarked
package ibidem.cite.label;

import org.jspecify.annotations.NullMarked;
