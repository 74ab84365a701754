package ibidem.cli;

import ibidem.report.Format;
import ibidem.report.JsonReport;
import ibidem.report.TextReport;
import java.util.List;

/** The formats of {@code check}, by name. A format's classes are loaded when it is asked for. */
final class Formats {
    private Formats() {}

    static List<String> names() {
        return List.of("text", "json");
    }

    static Format of(String name) {
        return switch (name) {
            case "text" -> new TextReport();
            case "json" -> new JsonReport();
            default -> throw new IllegalArgumentException("no such format: " + name);
        };
    }
}
