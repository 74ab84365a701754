package ibidem.align;

import ibidem.text.TextSpan;

/**
 * A place worth a closer look: some seeds of a fragment stand there together.
 *
 * @param text number of the text in the run
 * @param span where, in that text as streamed
 * @param fragment which fragment of the quotation voted for it, from 0
 * @param votes how many seeds did; comparable only between windows of one fragment
 */
public record Window(int text, TextSpan span, int fragment, int votes) {}
