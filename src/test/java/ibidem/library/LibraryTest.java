package ibidem.library;

import static org.assertj.core.api.Assertions.assertThat;

import ibidem.align.Found;
import ibidem.align.Search;
import ibidem.align.Window;
import ibidem.read.FileReaders;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryTest {
    private static final String WORDS =
            "Chi si contenta gode: così dice il proverbio, e così facevano i vecchi nella città alta.";

    @TempDir
    private Path folder;

    @Test
    void numbersFilesInTheOrderOfTheirPathsAndLeavesOutWhatIsNone() throws IOException {
        write("b.txt", "b");
        write("a/z.md", "z");
        write("a/.hidden.txt", "h");
        write(".git/x.txt", "x");
        write("a/picture.png", "p");
        write("skip/s.txt", "s");
        write("c.html", "c");
        write(".ibidemignore", "skip/\n");
        assertThat(paths(open(Set.of(), folder))).containsExactly("a/z.md", "b.txt", "c.html");
    }

    @Test
    void aFileNamedTwiceIsOneSource() throws IOException {
        write("a/z.txt", "z");
        assertThat(open(Set.of(), folder, folder.resolve("a"), folder.resolve("a/z.txt"))
                        .size())
                .isEqualTo(1);
    }

    @Test
    void aDraftIsNoSource() throws IOException {
        write("draft.md", "d");
        write("source.md", "s");
        assertThat(paths(open(Set.of(folder.resolve("draft.md")), folder))).containsExactly("source.md");
    }

    @Test
    void placesOfTheStreamAreFoundAgainInTheDocumentWhateverTheEncoding() throws IOException {
        String text = "\u2014 Città, città!\r\n\r\n" + WORDS + "\r\n";
        write("utf8.txt", text.getBytes(StandardCharsets.UTF_8));
        write("bom.txt", ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8));
        write("latin.txt", text.getBytes(Charset.forName("windows-1252")));
        write("page.md", ("# *Titolo*\n\n" + WORDS).getBytes(StandardCharsets.UTF_8));
        Library library = open(Set.of(), folder);
        Found found = Search.find(
                List.of("così facevano i vecchi nella città alta"), library.texts(), Search.Options.DEFAULT);
        List<Window> windows = found.windows(0);
        assertThat(windows).extracting(Window::text).containsExactlyInAnyOrder(0, 1, 2, 3);
        for (Window window : windows) {
            Holding holding = library.hold(window.text()).orElseThrow();
            int at = holding.toSearch(window.span()).start();
            int expected = holding.search().text().indexOf("così facevano");
            assertThat(at).as(library.path(window.text())).isBetween(expected - 4, expected + 4);
        }
    }

    @Test
    void whatCannotBeReadIsSaid() throws IOException {
        write("a.txt", "alpha beta gamma delta");
        Library library = open(Set.of(), folder.resolve("a.txt"), folder.resolve("gone.txt"));
        Search.find(List.of("alpha beta gamma delta"), library.texts(), Search.Options.DEFAULT);
        assertThat(library.unread().values())
                .singleElement()
                .satisfies(one -> assertThat(one.reason()).isEqualTo("no such file"));
    }

    private Library open(Set<Path> without, Path... paths) {
        return Library.open(List.of(paths), without, new FileReaders(), Descriptions.UNKNOWN);
    }

    private List<String> paths(Library library) {
        return library.sources().stream()
                .map(source -> folder.relativize(source.file()).toString().replace('\\', '/'))
                .toList();
    }

    private void write(String name, String text) throws IOException {
        write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private void write(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }
}
