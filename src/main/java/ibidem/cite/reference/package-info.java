/**
 * Stage 4, the words of a reference: how it is cut, what is known of each word, and the features that the labeller looks at.
 *
 * <p>In: the text of one reference and what of it was set in italics. Out: {@link
 * ibidem.cite.reference.ReferenceWords}. Knows neither weights nor items. The learnt weights hold for these features only:
 * whoever changes them, or the words in {@code ibidem.cite.find} they look at, learns the weights again.
 */
@NullMarked
package ibidem.cite.reference;

import org.jspecify.annotations.NullMarked;
