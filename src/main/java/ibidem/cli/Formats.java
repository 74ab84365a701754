package ibidem.cli;

import ibidem.report.Format;
import ibidem.report.GithubWriter;
import ibidem.report.JsonReport;
import ibidem.report.JunitWriter;
import ibidem.report.MarkdownWriter;
import ibidem.report.TextReport;
import ibidem.report.html.HtmlWriter;
import ibidem.report.sarif.SarifWriter;
import java.util.List;

/** The formats of {@code check}, by name. A format's classes are loaded when it is asked for. */
final class Formats {
    private Formats() {}

    static List<String> names() {
        return List.of("text", "json", "sarif", "junit", "github", "markdown", "html");
    }

    static Format of(String name) {
        return switch (name) {
            case "text" -> new TextReport();
            case "json" -> new JsonReport();
            case "sarif" -> new SarifWriter();
            case "junit" -> new JunitWriter();
            case "github" -> new GithubWriter();
            case "markdown" -> new MarkdownWriter();
            case "html" -> new HtmlWriter();
            default -> throw new IllegalArgumentException("no such format: " + name);
        };
    }
}
