/**
 * Markdown as journals and newsrooms write it: CommonMark with tables, notes, front matter, pandoc's citations, and the
 * shortcodes of site generators.
 *
 * <p>In: the file's characters. Out: a {@link ibidem.read.Document} whose text is what a reader of the page sees, mapped
 * back to the file character by character. Start reading at {@link ibidem.read.markdown.Markdown}. Blocks and inlines
 * are walked without recursion: nesting costs memory of the heap, never of the stack.
 */
@NullMarked
package ibidem.read.markdown;

import org.jspecify.annotations.NullMarked;
