package ibidem.check;

import ibidem.judge.Rule;
import ibidem.judge.Severity;
import ibidem.text.TextSpan;

/**
 * Something in a draft that a person should look at.
 *
 * @param message one line, complete by itself
 * @param span where, in the draft's text
 * @param subject what it is about: the id of a quotation or citation ({@code q3}, {@code c2}, {@code b7}), or
 *     {@code note 12}
 * @param standing whether it is open, or known and set aside
 */
public record Finding(Rule rule, Severity level, String message, TextSpan span, String subject, Standing standing) {
    /** An open finding. */
    public Finding(Rule rule, Severity level, String message, TextSpan span, String subject) {
        this(rule, level, message, span, subject, Standing.OPEN);
    }

    public Finding with(Standing now) {
        return new Finding(rule, level, message, span, subject, now);
    }

    public Finding with(Severity now) {
        return new Finding(rule, now, message, span, subject, standing);
    }

    public boolean isOpen() {
        return standing.isOpen();
    }
}
