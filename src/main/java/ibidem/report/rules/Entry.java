package ibidem.report.rules;

import ibidem.judge.Rule;

/**
 * What the catalogue says of a rule, in plain text.
 *
 * @param name half a line, without a full stop
 * @param means what the finding says, and what it does not
 * @param why why a reader should care
 * @param fix what to do about it
 */
public record Entry(Rule rule, String name, String means, String why, String fix) {
    /** Where the rule stands in {@code docs/rules.md}: the anchor of its heading. */
    public String anchor() {
        return rule.code();
    }
}
