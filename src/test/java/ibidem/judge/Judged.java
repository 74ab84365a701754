package ibidem.judge;

import ibidem.align.Stretch;
import ibidem.align.WordShares;
import ibidem.text.OffsetMap;
import ibidem.text.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Judges a quotation against whole texts, without any search before: the slow and obvious way. */
final class Judged {
    private final List<String> texts = new ArrayList<>();
    private Set<Integer> cited = Set.of();
    private Set<Reason> obstacles = Set.of();
    private WordingContext.Task task = WordingContext.Task.LOCATE;
    private WordingContext.Sources sources = WordingContext.Sources.UNKNOWN;

    static Judged in(String... texts) {
        Judged judged = new Judged();
        judged.texts.addAll(List.of(texts));
        return judged;
    }

    Judged citing(Integer... numbers) {
        cited = Set.of(numbers);
        task = WordingContext.Task.CHECK;
        return this;
    }

    Judged checking(Reason... reasons) {
        obstacles = Set.of(reasons);
        task = WordingContext.Task.CHECK;
        return this;
    }

    Judged knowing(WordingContext.Sources known) {
        sources = known;
        return this;
    }

    WordingVerdict verdict(String quotation) {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            Stretch stretch = new Stretch(texts.get(i), 0, List.of());
            candidates.add(Candidate.of(i, List.of(stretch), OffsetMap.identity()));
        }
        WordingContext.Sources known = new WordingContext.Sources() {
            @Override
            public SpeakerMatch speaker(int source, ibidem.text.TextSpan passage) {
                return sources.speaker(source, passage);
            }

            @Override
            public boolean isLater(int source) {
                return sources.isLater(source);
            }

            @Override
            public long words(int source) {
                return Words.of(texts.get(source)).size();
            }
        };
        return WordingAxis.judge(quotation, candidates, new WordingContext(cited, task, obstacles, shares(), known));
    }

    /** Shares of a made-up large library: function words common, others as rare as they are long. */
    WordShares shares() {
        Map<Long, Integer> counts = new HashMap<>();
        long all = 0;
        for (String text : texts) {
            Words words = Words.of(text);
            for (int i = 0; i < words.size(); i++) {
                counts.merge(words.key(i), 1, Integer::sum);
            }
            all += words.size();
        }
        long total = Math.max(1, all);
        return new WordShares() {
            @Override
            public long words() {
                return total;
            }

            @Override
            public double share(long key) {
                return Math.max(0.5, counts.getOrDefault(key, 0)) / total;
            }
        };
    }
}
