/**
 * The SARIF 2.1.0 log, for code scanning dashboards.
 *
 * @see <a href="https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html">SARIF 2.1.0</a>
 */
@NullMarked
package ibidem.report.sarif;

import org.jspecify.annotations.NullMarked;
