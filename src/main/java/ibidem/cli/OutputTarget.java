package ibidem.cli;

import org.jspecify.annotations.Nullable;

/** One {@code --format FORMAT[=FILE]}. @param file null for standard output */
record OutputTarget(String format, @Nullable String file) {
    /** @throws IllegalArgumentException for an unknown format or an empty file name, with the reason */
    static OutputTarget parse(String argument) {
        int equals = argument.indexOf('=');
        String format = equals < 0 ? argument : argument.substring(0, equals);
        if (!Formats.names().contains(format)) {
            throw new IllegalArgumentException(
                    "no such format: " + format + " (there are " + String.join(", ", Formats.names()) + ")");
        }
        String file = equals < 0 ? null : argument.substring(equals + 1);
        if (file != null && file.isEmpty()) {
            throw new IllegalArgumentException("--format " + format + "= names no file");
        }
        return new OutputTarget(format, file);
    }
}
