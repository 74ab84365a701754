/**
 * Stage 4, manners: references whose parts are known by their marks: statutes, decisions, law journals, papers of
 * parliaments, letters, archives, interviews, films, descriptions by GOST, news in quotation marks.
 *
 * <p>In: the words of a reference. Out: {@link ibidem.cite.item.Fields}, or nothing where no manner fits. Start reading at
 * {@link ibidem.cite.manner.Manners}. A reader knows one manner and asks no other.
 */
@NullMarked
package ibidem.cite.manner;

import org.jspecify.annotations.NullMarked;
