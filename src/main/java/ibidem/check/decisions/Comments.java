package ibidem.check.decisions;

import ibidem.judge.Rule;
import ibidem.read.Document;
import ibidem.text.TextSpan;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds ignore comments in Markdown and HTML: {@code <!-- ibidem-ignore RULE, RULE: reason -->},
 * {@code ibidem-ignore-start}, {@code ibidem-ignore-end}, {@code ibidem-ignore-file}. One pass over the file.
 */
final class Comments {
    private static final String OPEN = "<!--";
    private static final String CLOSE = "-->";
    private static final String WORD = "ibidem-ignore";

    private Comments() {}

    /** What a comment asks for. */
    enum Kind {
        NEXT,
        START,
        END,
        FILE
    }

    /**
     * A comment.
     *
     * @param span where, in the file
     * @param rules empty for all
     * @param problem why it cannot be followed; empty if it can
     */
    record Comment(Kind kind, TextSpan span, Set<Rule> rules, String reason, String problem) {}

    static List<Comment> of(Document document) {
        List<Comment> comments = new ArrayList<>();
        if (!hasComments(document.provenance().mediaType())) {
            return comments;
        }
        String file = document.file();
        int at = file.indexOf(OPEN);
        while (at >= 0) {
            int close = file.indexOf(CLOSE, at + OPEN.length());
            if (close < 0) {
                break;
            }
            String inside = file.substring(at + OPEN.length(), close).strip();
            TextSpan span = new TextSpan(at, close + CLOSE.length());
            if (inside.startsWith(WORD) && !isShown(document, at)) {
                comments.add(read(inside.substring(WORD.length()), span));
            }
            at = file.indexOf(OPEN, span.end());
        }
        return comments;
    }

    private static boolean hasComments(String mediaType) {
        return mediaType.equals("text/markdown") || mediaType.equals("text/html") || mediaType.contains("xhtml");
    }

    /** Whether a reader sees the comment: then it is an example inside code, not a comment. */
    private static boolean isShown(Document document, int at) {
        int derived = document.toFile().toDerived(at);
        return document.text().startsWith(OPEN, derived) && document.toFile().toOriginal(derived) == at;
    }

    private static Comment read(String rest, TextSpan span) {
        int end = 0;
        while (end < rest.length() && (Character.isLetter(rest.charAt(end)) || rest.charAt(end) == '-')) {
            end++;
        }
        Optional<Kind> kind = switch (rest.substring(0, end)) {
            case "" -> Optional.of(Kind.NEXT);
            case "-start" -> Optional.of(Kind.START);
            case "-end" -> Optional.of(Kind.END);
            case "-file" -> Optional.of(Kind.FILE);
            default -> Optional.empty();
        };
        if (kind.isEmpty()) {
            return new Comment(
                    Kind.NEXT, span, Set.of(), "", "no such comment: ibidem-ignore" + rest.substring(0, end));
        }
        if (kind.get() == Kind.END) {
            return new Comment(Kind.END, span, Set.of(), "", "");
        }
        int colon = rest.indexOf(':', end);
        String reason = colon < 0 ? "" : rest.substring(colon + 1).strip();
        if (reason.isEmpty()) {
            return new Comment(kind.get(), span, Set.of(), "", "an ignore needs a reason after a colon");
        }
        Set<Rule> rules = new LinkedHashSet<>();
        for (String code : rest.substring(end, colon).strip().split("[,\\s]+")) {
            if (code.isEmpty()) {
                continue;
            }
            Optional<Rule> rule = Rule.byCode(code);
            if (rule.isEmpty()) {
                return new Comment(kind.get(), span, Set.of(), "", "no rule " + code);
            }
            rules.add(rule.get());
        }
        return new Comment(kind.get(), span, rules, reason, "");
    }
}
