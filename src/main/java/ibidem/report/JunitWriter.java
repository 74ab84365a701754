package ibidem.report;

import ibidem.check.CheckResult;
import ibidem.check.CheckedDraft;
import ibidem.check.FailOn;
import ibidem.check.Finding;
import ibidem.judge.Rule;
import ibidem.read.Document;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * JUnit XML as CI servers read it: a suite a draft, a case a quotation, note or citation. What makes the run fail is a
 * failure; what could not be checked, or was set aside, is skipped: neither a pass nor an accusation.
 */
public final class JunitWriter implements Format {
    private static final String RUN = "the run";

    /** Enough of a quotation to know it again. */
    private static final int NAME = 60;

    @Override
    public void write(CheckResult result, Setting setting, Writer out) throws IOException {
        StringBuilder suites = new StringBuilder();
        Counts all = new Counts();
        for (CheckedDraft draft : result.drafts()) {
            suite(draft.path(), cases(draft), setting.failOn(draft), suites, all);
        }
        if (!result.findings().isEmpty()) {
            suite(RUN, ofRun(result), FailOn.UNSUPPORTED, suites, all);
        }
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"ibidem\"");
        StringBuilder figures = new StringBuilder();
        all.write(figures);
        out.append(figures).append(">\n").append(suites).append("</testsuites>\n");
    }

    private static void suite(String name, List<Case> cases, FailOn failOn, StringBuilder suites, Counts all) {
        StringBuilder written = new StringBuilder();
        Counts counts = new Counts();
        for (Case one : cases) {
            one.write(name, failOn, counts, written);
        }
        suites.append("  <testsuite name=\"").append(Inert.xml(name)).append('"');
        counts.write(suites);
        suites.append(">\n").append(written).append("  </testsuite>\n");
        all.add(counts);
    }

    /** What is said of the run as a whole; an unread draft is an error of its own suite. */
    private static List<Case> ofRun(CheckResult result) {
        return result.findings().stream()
                .filter(finding -> finding.rule() != Rule.DRAFT_UNREADABLE)
                .map(finding -> new Case(finding.rule().code(), 1, List.of(finding), null))
                .toList();
    }

    private static List<Case> cases(CheckedDraft draft) {
        Document document = draft.document();
        Map<String, Case> cases = new LinkedHashMap<>();
        if (document == null) {
            cases.put("", new Case("the draft can be read", 1, List.of(), draft.reason()));
            return List.copyOf(cases.values());
        }
        Positions positions = new Positions(document);
        draft.quotations().stream()
                .filter(quotation -> quotation.verdict().bucket() != null)
                .forEach(quotation -> cases.put(
                        quotation.id(),
                        new Case(
                                quotation.id() + " \u201c"
                                        + shortened(document.words(
                                                quotation.quotation().span())) + "\u201d",
                                positions.of(quotation.quotation().span()).startLine())));
        draft.notes()
                .forEach(note -> cases.put(
                        "note " + note.note().label(),
                        new Case(
                                "note " + note.note().label() + " "
                                        + shortened(document.words(note.note().span())),
                                positions.of(note.note().span()).startLine())));
        draft.inText()
                .forEach(citation -> cases.put(
                        citation.id(),
                        new Case(
                                citation.id() + " "
                                        + shortened(citation.citation().text()),
                                positions.of(citation.citation().span()).startLine())));
        draft.bibliography()
                .forEach(citation -> cases.put(
                        citation.id(),
                        new Case(
                                citation.id() + " "
                                        + shortened(citation.citation().text()),
                                positions.of(citation.citation().span()).startLine())));
        for (Finding finding : draft.findings()) {
            cases.computeIfAbsent(
                            finding.subject(),
                            subject -> new Case(
                                    subject.isEmpty() ? "the draft" : subject,
                                    positions.of(finding.span()).startLine()))
                    .findings()
                    .add(finding);
        }
        return List.copyOf(cases.values());
    }

    private static String shortened(String words) {
        String line = Inert.line(words);
        int end = line.codePointCount(0, line.length()) <= NAME ? line.length() : line.offsetByCodePoints(0, NAME);
        return end == line.length() ? line : line.substring(0, end) + "\u2026";
    }

    /** One test case. @param unread why the draft could not be read; null if it was */
    private record Case(
            String name,
            int line,
            List<Finding> findings,
            @Nullable String unread) {
        Case(String name, int line) {
            this(name, line, new ArrayList<>(), null);
        }

        void write(String path, FailOn failOn, Counts counts, StringBuilder out) {
            counts.tests++;
            out.append("    <testcase name=\"")
                    .append(Inert.xml(name))
                    .append("\" classname=\"")
                    .append(Inert.xml(path))
                    .append("\" file=\"")
                    .append(Inert.xml(path))
                    .append("\" line=\"")
                    .append(line)
                    .append('"');
            List<Finding> failing = findings.stream().filter(failOn::fails).toList();
            List<Finding> skipped =
                    findings.stream().filter(JunitWriter::isNoPass).toList();
            if (unread != null) {
                counts.errors++;
                out.append(">\n      <error message=\"")
                        .append(Inert.xml(unread))
                        .append("\"/>\n    </testcase>\n");
            } else if (!failing.isEmpty()) {
                counts.failures++;
                out.append(">\n      <failure type=\"")
                        .append(failing.get(0).rule().code())
                        .append("\" message=\"")
                        .append(Inert.xml(Inert.line(failing.get(0).message())))
                        .append("\">");
                failing.forEach(finding -> out.append(Inert.html(path + ":" + line + ": "
                                + finding.rule().code() + ": " + Inert.line(finding.message())))
                        .append('\n'));
                out.append("</failure>\n    </testcase>\n");
            } else if (!skipped.isEmpty()) {
                counts.skipped++;
                out.append(">\n      <skipped message=\"")
                        .append(Inert.xml(Inert.line(skipped.get(0).message())))
                        .append("\"/>\n    </testcase>\n");
            } else {
                out.append("/>\n");
            }
        }
    }

    /** Unresolved, waived, an error that somebody set aside, or a whole run in which nothing could be checked. */
    private static boolean isNoPass(Finding finding) {
        return finding.rule().bucket().isPresent() || finding.rule() == Rule.NOTHING_CHECKABLE;
    }

    /** A suite's figures. */
    private static final class Counts {
        int tests;
        int failures;
        int errors;
        int skipped;

        void add(Counts other) {
            tests += other.tests;
            failures += other.failures;
            errors += other.errors;
            skipped += other.skipped;
        }

        void write(StringBuilder out) {
            out.append(" tests=\"%d\" failures=\"%d\" errors=\"%d\" skipped=\"%d\""
                    .formatted(tests, failures, errors, skipped));
        }
    }
}
