/**
 * Stage 6, description files: the manifest {@code sources.yml} and reference data beside the sources.
 *
 * <p>In: the folders of sources. Out: {@link ibidem.library.Descriptions}. Start reading at
 * {@link ibidem.library.data.DescriptionFiles}.
 */
@NullMarked
package ibidem.library.data;

import org.jspecify.annotations.NullMarked;
