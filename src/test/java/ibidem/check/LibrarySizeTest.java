package ibidem.check;

import static org.assertj.core.api.Assertions.assertThat;

import ibidem.align.Search;
import ibidem.library.Descriptions;
import ibidem.library.Library;
import ibidem.read.FileReaders;
import ibidem.read.Readers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A verdict is about a quotation and its source: it must not turn on how many others are held. */
class LibrarySizeTest {
    private static final String SOURCE = """
            The committee met in the old customs house, because the town hall was being painted. It was agreed that no boat
            should leave the harbour after the lamp had been lit, unless the keeper had seen its papers. Mrs. Arden said that
            she had kept the lamp for thirty years and had never once been asked for her opinion.

            The fishermen did not like the rule, but they kept it. What they liked even less was the bell, which could be
            heard as far as the mill. In the second winter the bell was sold to pay for the roof.
            """;

    /** Quotations of every kind, and stock phrases that stand nowhere in the source. */
    private static final List<String> QUOTATIONS = List.of(
            "no boat should leave the harbour after the lamp had been lit",
            "no ship should leave the harbour after the lamp had been lit",
            "had kept the lamp for thirty years ... never once been asked for her opinion",
            "The fishermen did not like the rule, but they obeyed it.",
            "the bell was sold to pay for a new roof",
            "the bell, which could be heard as far as the hill",
            "it was agreed that no boat should enter the harbour",
            "as far as I can see",
            "it was agreed that there should be",
            "I think that we have to do this now",
            "the roof was sold to pay for the winter",
            "at the end of the day we have to ask for it");

    /** Common words, as unrelated texts are made of for the most part, and some of the source's own. */
    private static final String[] COMMON =
            ("the of and to in a is that was he for it with as his on be at by had not are but"
                            + " from or have an they which one you were her all she there would their we him been has when who will"
                            + " more no if out so said what up its about into than them can only other new some could time these two"
                            + " may then do first any my now such like our over man me even most made after also did many before must"
                            + " through back years where much your way well down should because each just those people harbour boat"
                            + " winter roof bell lamp rule papers town mill opinion sold pay leave asked heard kept liked")
                    .split(" ");

    @TempDir
    private Path sources;

    @Test
    @Timeout(60)
    void verdictsStayAsUnrelatedSourcesAreAdded() throws IOException {
        Files.writeString(sources.resolve("source.txt"), SOURCE);
        List<String> alone = verdicts();
        assertThat(alone).contains("EXACT source.txt", "ALTERED source.txt", "ELIDED source.txt", "NOT_FOUND");
        Random random = new Random(20);
        int held = 0;
        for (int size : new int[] {1, 10, 100, 400}) {
            for (; held < size; held++) {
                Files.writeString(sources.resolve("other" + held + ".txt"), unrelated(random));
            }
            assertThat(verdicts()).as("with %d other sources", size).isEqualTo(alone);
        }
    }

    private static String unrelated(Random random) {
        StringBuilder text = new StringBuilder();
        while (text.length() < 10_000) {
            int rank = (int) (COMMON.length * random.nextDouble() * random.nextDouble());
            text.append(COMMON[rank]).append(random.nextInt(15) == 0 ? ". " : " ");
        }
        return text.toString();
    }

    /** Each quotation's wording, and its source if it stands somewhere. */
    private List<String> verdicts() throws IOException {
        List<String> verdicts = new ArrayList<>();
        try (Readers readers = new FileReaders()) {
            Library library = Library.open(List.of(sources), Set.of(), readers, Descriptions.UNKNOWN);
            Locator locator = Locator.search(library, QUOTATIONS, Search.Options.DEFAULT);
            for (int i = 0; i < QUOTATIONS.size(); i++) {
                Located located = locator.locate(i);
                boolean found = located.verdict().wording() != ibidem.judge.Wording.NOT_FOUND;
                verdicts.add(located.verdict().wording()
                        + (found && !located.verdict().passages().isEmpty()
                                ? " "
                                        + Path.of(library.path(located.verdict()
                                                        .passages()
                                                        .get(0)
                                                        .source()))
                                                .getFileName()
                                : ""));
            }
        }
        return verdicts;
    }
}
