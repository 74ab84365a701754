/**
 * {@code .ibidem.yml}: read with line numbers, checked strictly, laid under the environment and the command line.
 * YAML classes are loaded only where a configuration file exists. Start reading at
 * {@link ibidem.cli.configuration.Configuration}.
 */
@NullMarked
package ibidem.cli.configuration;

import org.jspecify.annotations.NullMarked;
