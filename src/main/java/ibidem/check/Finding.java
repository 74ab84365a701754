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
 */
public record Finding(Rule rule, Severity level, String message, TextSpan span, String subject) {}
