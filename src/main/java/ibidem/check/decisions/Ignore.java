package ibidem.check.decisions;

import ibidem.judge.Rule;
import java.util.Set;

/**
 * An ignore of the configuration, for drafts that can hold no comment.
 *
 * @param file glob of the drafts; empty for all
 * @param words words that the quotation or citation begins with, folded before comparing; empty for any
 * @param rules which rules; empty for all
 * @param line where it stands in the configuration, from 1
 */
public record Ignore(String file, String words, Set<Rule> rules, String reason, int line) {
    public Ignore {
        rules = Set.copyOf(rules);
    }
}
