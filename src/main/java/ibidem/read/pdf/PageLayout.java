package ibidem.read.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * One page, its lines in reading order.
 *
 * @param number from 1
 * @param sideways words that run another way than the page's: stamps at its edge
 * @param unseen words that the page holds and does not show
 */
record PageLayout(
        int number,
        float width,
        float height,
        List<Stack> stacks,
        List<Rule> rules,
        List<String> sideways,
        List<String> unseen) {
    PageLayout {
        stacks = List.copyOf(stacks);
        rules = List.copyOf(rules);
        sideways = List.copyOf(sideways);
        unseen = List.copyOf(unseen);
    }

    PageLayout with(List<Stack> others) {
        return new PageLayout(number, width, height, others, rules, sideways, unseen);
    }

    List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        stacks.forEach(stack -> lines.addAll(stack.lines()));
        return lines;
    }
}
