package ibidem.cite.intext;

import ibidem.cite.Citation;
import ibidem.cite.follow.Mention;

/**
 * An entry of the list of works.
 *
 * @param id {@code b1}, {@code b2} ... in order
 * @param label as printed ({@code 12}) or the key by which the text cites it; empty if it has none
 * @param mention its names, title and year, folded
 */
public record Listed(String id, String label, Citation citation, Mention mention) {}
