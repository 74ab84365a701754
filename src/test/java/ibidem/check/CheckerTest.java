package ibidem.check;

import static org.assertj.core.api.Assertions.assertThat;

import ibidem.align.Search;
import ibidem.judge.Bucket;
import ibidem.judge.Reason;
import ibidem.library.Descriptions;
import ibidem.library.Library;
import ibidem.quote.Quotation;
import ibidem.read.FileReaders;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A draft and its source through all stages. */
class CheckerTest {
    private static final String NOTE =
            "\n\n[^1]: Gloria Teasdale, “Firefly Defends Budget,” *The Freedonia Ledger*, March 3, 2021.\n";

    @TempDir
    private Path folder;

    static Stream<String> scenes() throws IOException {
        return resource("scenes.table").lines().filter(line -> !line.startsWith("#"));
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void saysOfAQuotationWhatAReaderOfBothWould(String scene) throws IOException {
        String[] columns = scene.split("\\|", 2);
        CheckedQuotation first = check(columns[1].strip()).quotations().get(0);
        assertThat(first.verdict().bucket() + " " + first.verdict().wording() + " "
                        + first.verdict().speakerMatch())
                .isEqualTo(columns[0].strip());
    }

    @Test
    void theTitleInANoteIsNoQuotation() throws IOException {
        List<CheckedQuotation> quotations =
                check("Firefly said “People are tired.”").quotations();
        assertThat(quotations).extracting(one -> one.quotation().kind()).last().isEqualTo(Quotation.Kind.TERM);
    }

    @Test
    void aSourceInAnotherScriptHoldsNoWordOfTheQuotationAndProvesNothing() throws IOException {
        String source = "Firefly Defends Budget\nGloria Teasdale\n\n"
                + "Ни один человек не может нас к этому принудить. ".repeat(4);
        CheckedQuotation first = check("Firefly said: “No one can force us to do anything at all.”", source)
                .quotations()
                .get(0);
        assertThat(first.verdict().reason()).isEqualTo(Reason.OTHER_LANGUAGE);
    }

    @Test
    void anIbidToAnInterviewIsUnpublishedToo() throws IOException {
        CheckedDraft draft = check(
                "He said “we shall see about that.”[^2] He said “we have seen about that.”[^3]"
                        + "\n\n[^2]: Interview with a minister of Freedonia, Fredonia City, May 4, 2021.\n\n[^3]: Ibid.\n\nThe end.");
        assertThat(draft.quotations())
                .filteredOn(one -> one.quotation().kind() == Quotation.Kind.DIRECT)
                .extracting(one -> one.verdict().reason())
                .containsExactly(Reason.UNPUBLISHED, Reason.UNPUBLISHED);
    }

    @ParameterizedTest
    @CsvSource({
        "draft_2016-04-20_star.md, speech_2016-04-19.txt, UNSUPPORTED",
        "draft_2016-04-20_star.md, speech_2016-04-21.txt, UNRESOLVED",
        "draft_2016-04-20_star.md, speech.txt, UNSUPPORTED"
    })
    void aSourceOfALaterDayChargesNobody(String draftName, String sourceName, Bucket expected) throws IOException {
        Path draft = Files.writeString(
                folder.resolve(draftName),
                "Firefly said: “We have looked at every page of this budget, and there is no room left for further cuts.”\n");
        Files.writeString(folder.resolve(sourceName), resource("freedonia.txt"));
        assertThat(check(draft).quotations().get(0).verdict().bucket()).isEqualTo(expected);
    }

    private CheckedDraft check(String words) throws IOException {
        return check(words, resource("freedonia.txt"));
    }

    private CheckedDraft check(String words, String source) throws IOException {
        Path draft = Files.writeString(folder.resolve("draft.md"), words + "[^1]" + NOTE);
        Files.writeString(folder.resolve("freedonia.txt"), source);
        return check(draft);
    }

    private CheckedDraft check(Path draft) {
        FileReaders readers = new FileReaders();
        Library library = Library.open(List.of(folder), Set.of(draft), readers, Descriptions.UNKNOWN);
        Checker checker = new Checker(CheckOptions.on(LocalDate.of(2026, 11, 24)), Search.Options.DEFAULT);
        return checker.check(List.of(readers.read(draft)), library).drafts().get(0);
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = CheckerTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
