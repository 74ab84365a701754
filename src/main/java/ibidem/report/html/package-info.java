/**
 * The report as one self-contained page: the draft as written, each quotation and note marked by its bucket, its
 * evidence beside it. No request, no framework; readable without JavaScript, which only adds filters, keys and the
 * side panel. Start reading at {@link ibidem.report.html.HtmlWriter}.
 */
@NullMarked
package ibidem.report.html;

import org.jspecify.annotations.NullMarked;
