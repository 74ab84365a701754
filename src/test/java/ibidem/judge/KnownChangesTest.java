package ibidem.judge;

import static org.assertj.core.api.Assertions.assertThat;

import ibidem.align.Edit.Kind;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Passages taken at random from a text and changed in one known way: whatever the passage, the label is known too. */
class KnownChangesTest {
    private static final int ROUNDS = 150;
    private static final String TEXT = """
            The ferry to the northern islands leaves at six in the morning, and whoever misses it waits for a day. \
            My grandmother kept a map of the harbour under the glass of her kitchen table; every wreck was marked with \
            a small red cross. In the autumn of 1911 the herring stayed away, and forty families went south on the last \
            boat. The schoolmaster counted the empty houses and wrote the number into the parish book. Nobody ever \
            explained to us why the lighthouse had been built so far from the rocks. Fishermen said that the engineer \
            had been paid by the yard, while the vicar blamed the fog of that particular spring. When the railway \
            reached the coast, prices fell by a third within two years. The old market hall became a cinema, then a \
            store for nets, and at last a museum with three rooms. Visitors ask for the way to the beach more often than \
            for the price of a ticket. On stormy nights the bell of the sunken chapel is heard, if you believe the \
            keeper of the inn. I have listened for it many times and heard only the wind in the rigging. A letter that \
            my uncle sent from Valparaiso took eleven months to arrive; by then he was home again. He read it aloud to \
            us as though a stranger had written it. The doctor came across the water twice each month with a bag of \
            medicines and the newspapers. People fell ill on other days as well, but they recovered before he could \
            charge for it. Our neighbour planted apple trees along the wall in the year of the great frost. Five of them \
            still bear fruit that tastes of salt.""";

    private static final String[] WORDS = TEXT.split(" ");

    /** A change that leaves the words the same, and the lowest level at which they are. */
    enum Dress {
        AS_IT_IS((text, random) -> text),
        WRAPPED((text, random) -> text.replace(" the ", "\nthe ")),
        WINDOWS_LINES((text, random) -> text.replace(" and ", "\r\nand ")),
        DOUBLE_BLANKS((text, random) -> text.replace(" ", "  ")),
        FIXED_BLANKS((text, random) -> text.replace(" the ", "\u00A0the\u202F")),
        SOFT_HYPHENS((text, random) -> text.replaceAll("([a-z]{3})([a-z]{3})", "$1\u00AD$2")),
        BROKEN_LINES((text, random) -> text.replaceFirst("([a-z]{4})([a-z]{4})", "$1-\n$2")),
        DECOMPOSED((text, random) -> Normalizer.normalize(text, Normalizer.Form.NFD)),
        LIGATURES((text, random) ->
                text.replace("fi", "\uFB01").replace("fl", "\uFB02").replace("ff", "\uFB00")),
        ZERO_WIDTH((text, random) -> text.replace("th", "t\u2060h")),
        SHOUTED((text, random) -> text.toUpperCase(java.util.Locale.ROOT)),
        WIDE((text, random) -> text.codePoints()
                .map(c -> c > ' ' && c < 0x7F ? c + 0xFEE0 : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()),
        EMPHASIS((text, random) -> text.replace(" the ", " *the* ")),
        ELLIPSES((text, random) -> "… " + text + " …"),
        QUOTED((text, random) -> "“" + text + "”");

        private final BiFunction<String, Random, String> change;

        Dress(BiFunction<String, Random, String> change) {
            this.change = change;
        }
    }

    @ParameterizedTest
    @EnumSource
    void dressDoesNotChangeTheWords(Dress dress) {
        Random random = new Random(dress.ordinal());
        for (int round = 0; round < ROUNDS / 5; round++) {
            String passage = passage(random, 5 + random.nextInt(25));
            WordingVerdict inDraft = Judged.in(TEXT).citing(0).verdict(dress.change.apply(passage, random));
            assertThat(inDraft.wording()).as("%s: %s", dress, passage).isEqualTo(Wording.EXACT);
            WordingVerdict inSource =
                    Judged.in(dress.change.apply(TEXT, random)).citing(0).verdict(passage);
            assertThat(inSource.wording())
                    .as("%s in the source: %s", dress, passage)
                    .isEqualTo(Wording.EXACT);
        }
    }

    /** A change and what it must be called. */
    enum Change {
        A_NOT_MORE("ALTERED NEGATION", 8, (words, random) -> words.add(inside(words, random), "not")),
        A_NEVER_MORE("ALTERED NEGATION", 8, (words, random) -> words.add(inside(words, random), "never")),
        A_NUMBER_MORE("ALTERED NUMBER", 8, (words, random) -> words.add(inside(words, random), "47")),
        A_NUMBER_WORD_MORE("ALTERED NUMBER", 8, (words, random) -> words.add(inside(words, random), "seventeen")),
        A_NAME_MORE("ALTERED NAME", 8, (words, random) -> words.add(inside(words, random), "Montgomery")),
        A_WORD_MORE("ALTERED CONTENT_WORD", 8, (words, random) -> words.add(inside(words, random), "purple")),
        A_SMALL_WORD_MORE("ALTERED FUNCTION_WORD", 8, (words, random) -> words.add(inside(words, random), "whose")),
        AN_ASIDE("EDITED", 6, (words, random) -> words.add(inside(words, random), "[as they say]")),
        A_REPLACED_WORD("EDITED", 8, (words, random) -> words.set(inside(words, random), "[it]")),
        AN_OMISSION("ELIDED", 12, (words, random) -> words.subList(5, 8).replaceAll(word -> "…")),
        A_LAWYERS_OMISSION("ELIDED", 12, (words, random) -> {
            words.subList(5, 9).clear();
            words.add(5, "* * *");
        }),
        PIECES_EXCHANGED("SPLICED", 14, (words, random) -> {
            List<String> first = new ArrayList<>(words.subList(0, 6));
            words.subList(0, 6).clear();
            words.add("…");
            words.addAll(first);
        }),
        LEFT_OUT_IN_SILENCE(
                "OMISSION_UNMARKED", 18, (words, random) -> words.subList(7, 11).clear());

        private final String label;
        private final int least;
        private final java.util.function.BiConsumer<List<String>, Random> change;

        Change(String label, int least, java.util.function.BiConsumer<List<String>, Random> change) {
            this.label = label;
            this.least = least;
            this.change = change;
        }
    }

    /** A place well inside; not a sentence's start, where a capital tells nothing. */
    private static int inside(List<String> words, Random random) {
        int at = 3 + random.nextInt(words.size() - 5);
        return words.get(at - 1).endsWith(".") ? at - 1 : at;
    }

    @ParameterizedTest
    @EnumSource
    void everyChangeHasItsName(Change change) {
        Random random = new Random(change.ordinal());
        for (int round = 0; round < ROUNDS; round++) {
            List<String> words = new ArrayList<>(
                    List.of(passage(random, change.least + random.nextInt(12)).split(" ")));
            String before = String.join(" ", words);
            change.change.accept(words, random);
            WordingVerdict verdict = Judged.in(TEXT).citing(0).verdict(String.join(" ", words));
            Kind kind = verdict.alteration();
            assertThat(verdict.wording() + (kind == null ? "" : " " + kind))
                    .as("%s: %s for %s", change, String.join(" ", words), before)
                    .isEqualTo(change.label);
        }
    }

    /** What stands around a passage, and in other sources, changes nothing. */
    @Test
    void otherTextChangesNoVerdict() {
        Random random = new Random(3);
        for (int round = 0; round < ROUNDS; round++) {
            List<String> words = new ArrayList<>(List.of(passage(random, 9).split(" ")));
            words.set(inside(words, random), random.nextBoolean() ? "purple" : "whose");
            String quotation = String.join(" ", words);
            String alone = Labels.of(Judged.in(TEXT).citing(0).verdict(quotation));
            String other =
                    "Snow lay on the pass until the end of May and the carts went round by the lake. ".repeat(40);
            assertThat(Labels.of(Judged.in(TEXT, other).citing(0).verdict(quotation)))
                    .isEqualTo(alone);
        }
    }

    private static String passage(Random random, int length) {
        int from = random.nextInt(WORDS.length - length);
        return String.join(" ", List.of(WORDS).subList(from, from + length));
    }
}
