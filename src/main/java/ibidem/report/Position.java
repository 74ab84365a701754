package ibidem.report;

/**
 * A place as reports give it.
 *
 * @param start code points before it, from 0
 * @param end code points before its end
 * @param startLine from 1
 * @param startColumn from 1, in code points
 * @param page the page from 1; 0 where the format has none
 * @param label the page as printed, or the time code; may be empty
 */
public record Position(
        int start, int end, int startLine, int startColumn, int endLine, int endColumn, int page, String label) {}
