package ibidem.quote;

import ibidem.quote.marks.MarkReader;
import ibidem.quote.marks.Pair;
import ibidem.quote.speaker.Attributor;
import ibidem.quote.speaker.Lexicon;
import ibidem.quote.speaker.Lexicons;
import ibidem.quote.speaker.Speaker;
import ibidem.read.Block;
import ibidem.read.Document;
import ibidem.read.NoteText;
import ibidem.text.Bisection;
import ibidem.text.TextSpan;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds every quotation of a document and says whose words the document says it is. For several threads. */
public final class QuotationFinder {
    private final Lexicons lexicons = new Lexicons();

    /** The words of the language that a document is most likely written in. */
    public Lexicon lexicon(Document document) {
        return lexicons.of(document.text());
    }

    /** The quotations in the order of the text; those inside other quotations belong to these. */
    public List<Quotation> find(Document document, QuoteOptions options) {
        Areas areas = Areas.of(document);
        Lexicon lexicon = lexicon(document);
        List<Passage> passages = passages(document, areas, lexicon);
        List<TextSpan> outers = passages.stream().map(Passage::outer).toList();
        List<TextSpan> left = new ArrayList<>(areas.left());
        document.markers().forEach(marker -> left.add(marker.span()));
        left.sort(null);
        Attributor attributor =
                new Attributor(document.text(), areas.paragraphs(), outers, left, options.aliases(), lexicon);
        Attributor.@Nullable Attribution[] speakers = attributor.attribute();
        NoteLinks notes = new NoteLinks(document);
        PullQuotes pulls = PullQuotes.of(document, displayed(passages, areas));
        List<Quotation> quotations = new ArrayList<>();
        for (int i = 0; i < passages.size(); i++) {
            Quotation quotation = quotation(
                    document, passages.get(i), speakers[i], attributor, attributor.termReason(i), notes, pulls);
            if (attributor.joinsPrevious(i) && !quotations.isEmpty()) {
                quotations.add(join(quotations.remove(quotations.size() - 1), quotation));
            } else {
                quotations.add(quotation);
            }
        }
        return List.copyOf(quotations);
    }

    /** The words of what may be a pull quote: blocks, and what stands between marks alone in its paragraph. */
    private static List<TextSpan> displayed(List<Passage> passages, Areas areas) {
        List<TextSpan> displayed = new ArrayList<>();
        int next = 0;
        for (Passage passage : passages) {
            List<TextSpan> paragraphs = areas.paragraphs();
            while (next < paragraphs.size()
                    && paragraphs.get(next).end() <= passage.outer().start()) {
                next++;
            }
            boolean alone = next < paragraphs.size() && passage.outer().equals(paragraphs.get(next));
            if (alone || passage.block()) {
                displayed.add(passage.inner());
            }
        }
        return displayed;
    }

    /** Blocks, and what stands between marks outside them, in order. */
    private static List<Passage> passages(Document document, Areas areas, Lexicon lexicon) {
        List<Passage> passages = new ArrayList<>(new BlockPassages(document.text()).of(areas));
        Dialogue dialogue = new Dialogue(document.text(), lexicon);
        List<TextSpan> blocks = passages.stream().map(Passage::outer).toList();
        boolean[] ends = new boolean[areas.paragraphs().size()];
        for (int i = 0; i < ends.length; i++) {
            Block.Kind kind = areas.kinds().get(i);
            boolean same = i + 1 < ends.length && areas.kinds().get(i + 1) == kind;
            ends[i] = kind != Block.Kind.PARAGRAPH || !same;
        }
        int block = 0;
        for (Pair pair : MarkReader.read(document.text(), areas.paragraphs(), ends, areas.left())) {
            while (block < blocks.size()
                    && blocks.get(block).end() <= pair.outer().start()) {
                block++;
            }
            if (block == blocks.size() || !blocks.get(block).overlaps(pair.outer())) {
                passages.addAll(lexicon.dialogue() ? dialogue.apart(Passage.of(pair)) : List.of(Passage.of(pair)));
            }
        }
        if (lexicon.dialogue()) {
            dialogue.addTo(passages, areas);
        }
        passages.sort((one, other) -> one.outer().compareTo(other.outer()));
        return passages;
    }

    private static Quotation quotation(
            Document document,
            Passage passage,
            Attributor.@Nullable Attribution attribution,
            Attributor attributor,
            String termReason,
            NoteLinks notes,
            PullQuotes pulls) {
        List<String> labels = notes.of(passage.outer(), attribution == null ? null : attribution.speaker());
        boolean own = !labels.isEmpty() && notes.own(passage.outer());
        String reason = termReason(document, passage, attribution, own ? "" : termReason);
        Set<Quotation.Flag> flags = EnumSet.noneOf(Quotation.Flag.class);
        if (!passage.closed()) {
            flags.add(Quotation.Flag.UNCLOSED);
        }
        if (attribution != null && attribution.denied()) {
            flags.add(Quotation.Flag.DENIED);
        }
        if (pulls.repeats(passage.inner())) {
            flags.add(Quotation.Flag.PULL_QUOTE);
        }
        Quotation.Kind kind =
                passage.block() ? Quotation.Kind.BLOCK : reason.isEmpty() ? Quotation.Kind.DIRECT : Quotation.Kind.TERM;
        Speaker speaker = kind == Quotation.Kind.TERM || attribution == null ? null : attribution.speaker();
        if (passage.credit().length() > 0) {
            String name = document.words(passage.credit());
            speaker = new Speaker(name, name, passage.credit(), "—", attributor.person(name), null);
        }
        return new Quotation(passage.inner(), passage.pieces(), kind, reason, speaker, labels, flags);
    }

    private static String termReason(
            Document document, Passage passage, Attributor.@Nullable Attribution attribution, String termReason) {
        if (passage.block()) {
            return "";
        }
        NoteText note = noteAt(document, passage.outer());
        if (note != null) {
            boolean said = attribution != null && attribution.said() && note.kind() == NoteText.Kind.NOTE;
            boolean words =
                    note.kind() == NoteText.Kind.NOTE && new NotedWords(document.text()).quoted(passage, note.span());
            return said || words ? "" : "the title of a work";
        }
        return termReason;
    }

    private static @Nullable NoteText noteAt(Document document, TextSpan span) {
        List<NoteText> notes = document.notes();
        int low = Bisection.first(notes.size(), i -> notes.get(i).span().end() > span.start());
        return low < notes.size() && notes.get(low).span().contains(span.start()) ? notes.get(low) : null;
    }

    /** The two pieces of an interrupted quotation as one. */
    private static Quotation join(Quotation first, Quotation second) {
        List<TextSpan> fragments = new ArrayList<>(first.fragments());
        fragments.addAll(second.fragments());
        List<String> notes = new ArrayList<>(first.notes());
        second.notes().stream().filter(note -> !notes.contains(note)).forEach(notes::add);
        Set<Quotation.Flag> flags = EnumSet.noneOf(Quotation.Flag.class);
        flags.addAll(first.flags());
        flags.addAll(second.flags());
        Speaker speaker = first.speaker() != null ? first.speaker() : second.speaker();
        return new Quotation(
                first.span().hull(second.span()), fragments, Quotation.Kind.DIRECT, "", speaker, notes, flags);
    }
}
