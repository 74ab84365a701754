/**
 * Stage 12: arguments, configuration, progress, exit status. Start reading at {@link ibidem.cli.Main}.
 */
@NullMarked
package ibidem.cli;

import org.jspecify.annotations.NullMarked;
