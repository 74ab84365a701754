package ibidem.library;

import java.nio.file.Path;

/**
 * A source that is held: one file.
 *
 * @param number its place in the library, from 0; sources are numbered in the order of their paths
 * @param path as it stands in reports: the path given, or below the folder given
 * @param file where to read it
 * @param description what is known of it without its text
 */
public record Source(int number, String path, Path file, Description description) {}
