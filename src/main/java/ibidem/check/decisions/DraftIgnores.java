package ibidem.check.decisions;

import ibidem.check.CheckResult;
import ibidem.check.CheckedDraft;
import ibidem.check.Finding;
import ibidem.check.Standing;
import ibidem.check.decisions.Comments.Comment;
import ibidem.check.decisions.Comments.Kind;
import ibidem.judge.Rule;
import ibidem.read.Document;
import ibidem.text.TextSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Sets findings aside that a comment in the draft ignores. {@code ibidem-ignore} is for the next quotation, note or
 * citation that begins in the same paragraph or in the one after the comment; {@code -start} and {@code -end} enclose a
 * stretch; {@code -file} is for the whole draft. A comment that sets nothing aside is itself a finding.
 */
public final class DraftIgnores {
    private DraftIgnores() {}

    public static CheckResult apply(CheckResult result) {
        return result.map(DraftIgnores::apply);
    }

    private static CheckedDraft apply(CheckedDraft draft) {
        Document document = draft.document();
        List<Comment> comments = document == null ? List.of() : Comments.of(document);
        if (document == null || comments.isEmpty()) {
            return draft;
        }
        List<Finding> findings = new ArrayList<>(draft.findings());
        List<Finding> about = new ArrayList<>();
        for (int i = 0; i < comments.size(); i++) {
            Comment comment = comments.get(i);
            TextSpan here = inText(document, comment.span());
            if (!comment.problem().isEmpty()) {
                about.add(finding(Rule.IGNORE_MALFORMED, comment.problem(), here));
            } else if (comment.kind() != Kind.END) {
                int end = comment.kind() == Kind.START ? endOf(comments, i) : 0;
                if (comment.kind() == Kind.START && end < 0) {
                    about.add(finding(Rule.IGNORE_MALFORMED, "ibidem-ignore-start without ibidem-ignore-end", here));
                } else if (!setAside(document, stretch(draft, document, comment, end), comment, findings)) {
                    about.add(finding(Rule.IGNORE_UNUSED, "nothing to ignore here (" + comment.reason() + ")", here));
                }
            }
        }
        findings.addAll(about);
        findings.sort(Comparator.comparing(Finding::span));
        return draft.with(findings);
    }

    private static Finding finding(Rule rule, String message, TextSpan span) {
        return new Finding(rule, rule.severity(), message, span, "");
    }

    /** Where the stretch that comment {@code start} opens ends, in the file; -1 if it does not. */
    private static int endOf(List<Comment> comments, int start) {
        for (Comment comment : comments.subList(start + 1, comments.size())) {
            if (comment.kind() == Kind.END) {
                return comment.span().start();
            }
        }
        return -1;
    }

    /** The stretch of the file in which findings must begin. */
    private static TextSpan stretch(CheckedDraft draft, Document document, Comment comment, int end) {
        return switch (comment.kind()) {
            case FILE, END -> new TextSpan(0, document.file().length());
            case START -> new TextSpan(comment.span().end(), end);
            case NEXT -> next(draft, document, comment.span().end());
        };
    }

    /** The first thing that is judged after {@code from}, if it begins before the next paragraph ends. */
    private static TextSpan next(CheckedDraft draft, Document document, int from) {
        int limit = paragraphEnd(document.file(), from);
        TreeSet<TextSpan> items = new TreeSet<>();
        draft.quotations().stream()
                .filter(quotation -> quotation.verdict().bucket() != null)
                .forEach(quotation -> items.add(quotation.quotation().span()));
        draft.notes().forEach(note -> items.add(note.note().span()));
        draft.inText().forEach(citation -> items.add(citation.citation().span()));
        draft.bibliography().forEach(citation -> items.add(citation.citation().span()));
        for (TextSpan item : items) {
            TextSpan inFile = document.toFile().toOriginal(item);
            if (inFile.start() >= from && inFile.start() < limit) {
                return new TextSpan(inFile.start(), Math.max(inFile.end(), inFile.start() + 1));
            }
        }
        return new TextSpan(from, from);
    }

    /** The end of the paragraph that holds, or is the next after, {@code from}: a blank line after words. */
    private static int paragraphEnd(String file, int from) {
        int at = from;
        while (at < file.length() && Character.isWhitespace(file.charAt(at))) {
            at++;
        }
        boolean blank = false;
        for (; at < file.length(); at++) {
            char c = file.charAt(at);
            if (c == '\n') {
                if (blank) {
                    return at;
                }
                blank = true;
            } else if (!Character.isWhitespace(c)) {
                blank = false;
            }
        }
        return file.length();
    }

    private static boolean setAside(Document document, TextSpan stretch, Comment comment, List<Finding> findings) {
        Standing standing = new Standing(Standing.State.IGNORED_IN_DRAFT, comment.reason());
        Set<Rule> rules = comment.rules();
        boolean any = false;
        for (int i = 0; i < findings.size(); i++) {
            Finding finding = findings.get(i);
            int start = document.toFile().toOriginal(finding.span()).start();
            if (stretch.contains(start) && (rules.isEmpty() || rules.contains(finding.rule()))) {
                findings.set(i, finding.with(standing));
                any = true;
            }
        }
        return any;
    }

    private static TextSpan inText(Document document, TextSpan inFile) {
        int at = Math.min(
                document.toFile().toDerived(inFile.start()), document.text().length());
        return new TextSpan(at, at);
    }
}
