package ibidem.read.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The usual distance between lines, by their size: quotations have their own, and a thesis has twice a book's. */
final class Leading {
    /** Lines of one size as close as this share of it, or closer, are no two lines. */
    private static final float LEAST = 0.8f;

    /** Lines further apart than this, in sizes, are apart for another reason: theses set them 2.7 apart. */
    private static final float MOST = 3.2f;

    /** Fewer distances between lines of a size say nothing of it. */
    private static final int FEW = 2;

    /** What is usual where a document does not tell: small print is set closer than text, headings are set wider. */
    private static final float TEXT = 1.2f;

    private static final float SMALL = 1.25f;
    private static final float LARGE = 1.45f;

    private final float bodySize;
    private final float body;
    private final Map<Integer, Float> bySize = new HashMap<>();

    Leading(List<PageLayout> pages, float bodySize) {
        Map<Integer, Map<Integer, Integer>> counts = new HashMap<>();
        for (PageLayout page : pages) {
            page.stacks().forEach(stack -> count(stack.lines(), counts));
        }
        counts.forEach((size, distances) -> distances.forEach((distance, count) -> {
            if (count >= FEW
                    && count.equals(
                            distances.values().stream().max(Integer::compare).orElse(0))) {
                bySize.merge(size, distance / 2f, Math::min);
            }
        }));
        this.bodySize = bodySize;
        this.body = bySize.getOrDefault(key(bodySize), TEXT * bodySize);
    }

    private static void count(List<Line> lines, Map<Integer, Map<Integer, Integer>> counts) {
        for (int i = 1; i < lines.size(); i++) {
            Line line = lines.get(i);
            Line above = lines.get(i - 1);
            float distance = line.y() - above.y();
            if (Sizes.isSame(line.size(), above.size())
                    && distance > LEAST * line.size()
                    && distance < MOST * line.size()) {
                counts.computeIfAbsent(key(line.size()), s -> new HashMap<>())
                        .merge(Math.round(distance * 2), 1, Integer::sum);
            }
        }
    }

    private static int key(float size) {
        return Math.round(size * 2);
    }

    /** From the line above to this one, within a paragraph. */
    float above(Line line) {
        if (Sizes.isSame(line.size(), bodySize)) {
            return body;
        }
        if (line.size() > bodySize) {
            return Math.max(LARGE, body / bodySize) * line.size();
        }
        return bySize.getOrDefault(key(line.size()), SMALL * line.size());
    }
}
