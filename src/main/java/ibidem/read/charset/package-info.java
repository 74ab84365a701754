/**
 * The characters of a text file. In: bytes and the encoding that the file names. Out: {@link ibidem.read.Decoded}. Start
 * reading at {@link ibidem.read.charset.TextDecoder}.
 */
@NullMarked
package ibidem.read.charset;

import org.jspecify.annotations.NullMarked;
