/**
 * Stage 9: one draft, or many, through all stages. The order of the stages is known here and nowhere else.
 *
 * <p>In: drafts and a library. Out: a {@link ibidem.check.CheckResult}. Start reading at {@link ibidem.check.Checker}.
 */
@NullMarked
package ibidem.check;

import org.jspecify.annotations.NullMarked;
