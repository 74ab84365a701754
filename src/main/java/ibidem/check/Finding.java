package ibidem.check;

import ibidem.judge.Rule;
import ibidem.judge.Severity;
import ibidem.text.TextSpan;

/**
 * Something in a draft that a person should look at.
 *
 * @param about what it is said of, for a message: {@code “no one can force …”}; may be empty
 * @param what what is said
 * @param span where, in the draft's text
 * @param subject what it is about, for programs: the id of a quotation or citation ({@code q3}, {@code c2},
 *     {@code b7}), or {@code note 12}; empty for the draft as a whole
 * @param standing whether it is open, or known and set aside
 */
public record Finding(
        Rule rule, Severity level, String about, String what, TextSpan span, String subject, Standing standing) {
    /** An open finding. */
    public Finding(Rule rule, Severity level, String about, String what, TextSpan span, String subject) {
        this(rule, level, about, what, span, subject, Standing.OPEN);
    }

    /** An open finding whose message names nothing that the report would show beside it. */
    public Finding(Rule rule, Severity level, String what, TextSpan span, String subject) {
        this(rule, level, "", what, span, subject, Standing.OPEN);
    }

    /** One line, complete by itself. */
    public String message() {
        return about.isEmpty() ? what : about + " " + what;
    }

    public Finding with(Standing now) {
        return new Finding(rule, level, about, what, span, subject, now);
    }

    public Finding with(Severity now) {
        return new Finding(rule, now, about, what, span, subject, standing);
    }

    /** This finding, said of something that its message then names. */
    public Finding of(String whom) {
        return new Finding(rule, level, whom + ":", what, span, subject, standing);
    }

    public boolean isOpen() {
        return standing.isOpen();
    }
}
