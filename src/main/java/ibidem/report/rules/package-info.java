/**
 * The catalogue of rules: what each means, why it matters and how to fix it, for {@code ibidem explain}, the HTML
 * report, SARIF and {@code docs/rules.md}. Start reading at {@link ibidem.report.rules.Catalogue}.
 */
@NullMarked
package ibidem.report.rules;

import org.jspecify.annotations.NullMarked;
