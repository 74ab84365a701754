/**
 * HTML as a reader of the page sees it: words, blocks, quotations, notes and their markers, and apart from these what
 * surrounds the text and what the page hides.
 *
 * <p>In: the file's characters. Out: a {@link ibidem.read.Document} mapped back to the file character by character.
 * Start reading at {@link ibidem.read.html.Html}. The tree is walked without recursion and jsoup bounds its depth, so
 * hostile nesting costs time in proportion to its length. No script runs, nothing is fetched.
 */
@NullMarked
package ibidem.read.html;

import org.jspecify.annotations.NullMarked;
