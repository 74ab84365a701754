/**
 * Stage 10: writes a check's result for people and programs. Same result in, same bytes out: no clock, locale or
 * absolute path. Here, and only here, offsets become code points.
 *
 * <p>In: a {@link ibidem.check.CheckResult}. Out: text. Start reading at {@link ibidem.report.Format}.
 */
@NullMarked
package ibidem.report;

import org.jspecify.annotations.NullMarked;
