package ibidem.check;

import ibidem.align.Found;
import ibidem.align.Passage;
import ibidem.align.Stretch;
import ibidem.judge.Candidate;
import ibidem.judge.Cited;
import ibidem.judge.FoundPassage;
import ibidem.judge.QuotationJudge;
import ibidem.judge.QuotationJudge.Said;
import ibidem.judge.QuotationVerdict;
import ibidem.judge.Reason;
import ibidem.judge.SpeakerMatch;
import ibidem.judge.Wording;
import ibidem.judge.WordingAxis;
import ibidem.judge.WordingContext;
import ibidem.judge.WordingVerdict;
import ibidem.library.Holding;
import ibidem.quote.Quotation;
import ibidem.read.Block;
import ibidem.read.Document;
import ibidem.read.SearchText;
import ibidem.text.TextSpan;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Takes the quotations of one draft from the places that the search found to their verdicts. */
final class QuotationCheck {
    private final Document draft;
    private final Held held;
    private final Found found;
    private final CheckOptions options;
    private final Voiced voiced;
    private final WordingAxis axis = new WordingAxis();

    QuotationCheck(Document draft, Held held, Works works, Found found, CheckOptions options) {
        this.draft = draft;
        this.held = held;
        this.found = found;
        this.options = options;
        this.voiced = new Voiced(held, works, options.aliases());
    }

    /** The words of a source that a reader cannot see, if there are any. */
    private static Optional<Candidate> hidden(int source, Holding holding) {
        Document document = holding.document();
        if (document.blocks().stream().noneMatch(block -> block.kind() == Block.Kind.HIDDEN)) {
            return Optional.empty();
        }
        return Optional.of(Unseen.candidate(source, holding));
    }

    /**
     * @param words the words compared
     * @param wording their number in the search
     * @param cited where the draft says they stand
     */
    QuotationVerdict judge(Quotation quotation, String words, int wording, Cited cited) {
        if (quotation.kind() == Quotation.Kind.TERM) {
            return QuotationJudge.term();
        }
        List<Candidate> candidates = candidates(words, wording, cited.readable());
        for (int source : cited.readable()) {
            held.holding(source, draft)
                    .flatMap(holding -> hidden(source, holding))
                    .ifPresent(candidates::add);
        }
        WordingContext context = new WordingContext(
                cited.readable(),
                WordingContext.Task.CHECK,
                obstacles(cited),
                found.shares(),
                new KnownSources(quotation));
        WordingVerdict verdict = axis.verdict(words, candidates, context);
        if (verdict.wording() == Wording.NOT_FOUND && addUntouched(cited.readable(), candidates)) {
            verdict = axis.verdict(words, candidates, context);
        }
        if (isAbsent(verdict) && candidates.addAll(held.unseen().with(words, cited.readable()))) {
            verdict = axis.verdict(words, candidates, context);
        }
        for (Passage passage : verdict.passages()) {
            held.name(passage.source());
        }
        QuotationJudge judge = new QuotationJudge(cited, new Asked(quotation), options.minorCounts());
        return judge.judge(quotation, verdict);
    }

    private static boolean isAbsent(WordingVerdict verdict) {
        return verdict.wording() == Wording.NOT_FOUND || verdict.wording() == Wording.UNRESOLVED;
    }

    /** Characters of a cited source that tell its language and whether its text is sound. */
    private static final int HEAD = 20_000;

    /**
     * The beginnings of cited sources in which the search found no word: before it is claimed that they lack the
     * quotation, it is asked whether they could have it. @return whether there are any
     */
    private boolean addUntouched(Set<Integer> cited, List<Candidate> candidates) {
        int before = candidates.size();
        for (int source : cited) {
            if (candidates.stream().noneMatch(one -> one.source() == source && !one.hidden())) {
                held.holding(source, draft).ifPresent(holding -> {
                    SearchText search = holding.search();
                    String head = search.text()
                            .substring(0, Math.min(HEAD, search.text().length()));
                    candidates.add(Candidate.of(source, List.of(new Stretch(head, 0, List.of())), search.toDocument()));
                });
            }
        }
        return candidates.size() > before;
    }

    /** Where the original of a translated quotation stands, wherever in the library. */
    Original original(Quotation quotation, String words, int wording) {
        WordingVerdict verdict = axis.verdict(
                words,
                candidates(words, wording, Set.of()),
                WordingContext.locating(found.shares(), WordingContext.Sources.UNKNOWN));
        List<FoundPassage> passages = new ArrayList<>();
        for (Passage passage : verdict.passages()) {
            held.name(passage.source());
            Said said = voiced.said(quotation, passage.source(), passage.span());
            passages.add(new FoundPassage(passage, said.credit()));
        }
        return new Original(words, verdict.wording(), passages);
    }

    /** What is to be looked at of each source in which the search found something. */
    private List<Candidate> candidates(String words, int wording, Set<Integer> cited) {
        List<Candidate> candidates = new ArrayList<>();
        for (Candidates.Hits hits : Candidates.byText(found, wording, cited)) {
            Optional<Holding> holding = held.holding(hits.text(), draft);
            if (holding.isPresent()) {
                Candidate plain = Candidates.of(hits.text(), holding.get(), hits.windows(), words.length());
                Candidate.Parting parting = (earlier, later) -> voiced.parting(hits.text(), earlier, later);
                candidates.add(
                        new Candidate(plain.source(), plain.stretches(), plain.toDocument(), parting, plain.hidden()));
            }
        }
        return candidates;
    }

    /** Why "found nowhere" would prove nothing. */
    private Set<Reason> obstacles(Cited cited) {
        Set<Reason> obstacles = EnumSet.noneOf(Reason.class);
        obstacles.addAll(cited.obstacles());
        if (cited.readable().stream().anyMatch(this::isInOtherLanguage)) {
            obstacles.add(Reason.OTHER_LANGUAGE);
        }
        if (cited.readable().stream().anyMatch(held.library()::isScanned)) {
            obstacles.add(Reason.OCR_NOISE);
        }
        if (held.isEmptyFor(draft)) {
            obstacles.add(Reason.NO_SOURCE);
        } else if (!cited.any() && !options.libraryComplete()) {
            obstacles.add(Reason.NO_CITATION);
        }
        return obstacles;
    }

    /** Whether draft and source state their languages, and these differ: then the quotation is a translation. */
    private boolean isInOtherLanguage(int source) {
        String stated = held.library().source(source).description().language();
        String theirs = stated.isEmpty()
                ? held.holding(source)
                        .map(holding -> holding.document().metadata().language())
                        .orElse("")
                : stated;
        return Languages.differ(draft.metadata().language(), theirs);
    }

    /** What the wording axis asks of sources. */
    private final class KnownSources implements WordingContext.Sources {
        private final Quotation quotation;

        KnownSources(Quotation quotation) {
            this.quotation = quotation;
        }

        @Override
        public SpeakerMatch speaker(int source, TextSpan passage) {
            return voiced.said(quotation, source, passage).match();
        }

        @Override
        public boolean isScanned(int source) {
            return held.library().isScanned(source);
        }

        @Override
        public boolean isLater(int source) {
            return Dated.isLater(held.library().source(source), held.holding(source), draft);
        }

        @Override
        public long words(int source) {
            return found.words(source);
        }
    }

    /** What the judge asks of sources. */
    private final class Asked implements QuotationJudge.Sources {
        private final Quotation quotation;

        Asked(Quotation quotation) {
            this.quotation = quotation;
        }

        @Override
        public Document document(int source) {
            return held.holding(source)
                    .orElseThrow(() -> new IllegalStateException("a passage stands in a source that was read"))
                    .document();
        }

        @Override
        public Said said(Passage passage) {
            return voiced.said(quotation, passage.source(), passage.span());
        }
    }
}
