/**
 * What people have already decided about findings: ignores in the draft and in the configuration, waivers, baselines,
 * and what a change did not touch. Pure functions from a result to a result; nothing is dropped, what is set aside
 * keeps its place with a {@link ibidem.check.Standing} that says who set it aside.
 */
@NullMarked
package ibidem.check.decisions;

import org.jspecify.annotations.NullMarked;
