package ibidem.library;

import ibidem.cite.CslDate;
import ibidem.cite.CslItem;
import ibidem.cite.CslName;
import ibidem.cite.find.DateFinder;
import ibidem.cite.find.FoundDate;
import ibidem.cite.names.FoundName;
import ibidem.cite.names.NameReader;
import ibidem.library.Availability.Status;
import ibidem.library.find.HeldWork;
import ibidem.library.find.HeldWork.Known;
import ibidem.library.find.TitleWords;
import ibidem.read.Document;
import ibidem.read.Metadata;
import ibidem.read.ReadOutcome.Read;
import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What sources of which nothing is declared say of themselves: metadata, first lines, the file's name. */
final class SourceHeads {
    /** Bytes of a plain text that are looked at, and words of any text. */
    private static final int HEAD_BYTES = 2_048;

    private static final int HEAD_WORDS = 60;
    /** With more sources than this they are known by their names only: their first lines would fill the memory. */
    private static final int MOST_READ = 4_000;
    /** Not found, where only names were looked at: the first lines may say more. */
    static final Availability UNREAD = new Availability(
            Status.ABSENT,
            -1,
            List.of(),
            "what is not declared of more than " + MOST_READ + " sources is known by their files' names only");

    /**
     * Words of a title that must stand together at the beginning of a text: alone, and beside the author's family name;
     * right beside the whole name one will do.
     */
    private static final int WORDS_ALONE = 4;

    private static final int WORDS_WITH_AUTHOR = 2;

    private final Library library;

    SourceHeads(Library library) {
        this.library = library;
    }

    /** Whether the library is too large for first lines to be looked at. */
    boolean isNamesOnly() {
        return library.size() > MOST_READ;
    }

    HeldWork work(Source source) {
        if (isNamesOnly()) {
            return named(source);
        }
        if (Library.isPlain(source.path())) {
            return guessed(source, head(source.file().toFile()));
        }
        if (!(library.open(source.number()) instanceof Read read)) {
            return named(source);
        }
        Document document = read.document();
        CslItem item = item(document.metadata());
        String text = document.text().substring(0, Math.min(document.text().length(), HEAD_BYTES));
        List<String> urls = document.metadata().url().isEmpty()
                ? List.of()
                : List.of(document.metadata().url());
        return item.title().isEmpty() && urls.isEmpty()
                ? guessed(source, text)
                : HeldWork.of(
                        source.number(),
                        item,
                        urls,
                        Known.STATED,
                        firstWords(document.metadata().title() + " " + text));
    }

    /** Whether the author's whole name stands right before or after the title: an essay on a work says more between them. */
    private static boolean isTitlePage(List<String> title, CslItem cited, List<String> start) {
        return cited.authors().stream()
                .map(author -> TitleWords.of(author.display()))
                .filter(name -> name.size() > 1)
                .anyMatch(name -> TitleWords.contains(start, joined(name, title))
                        || TitleWords.contains(start, joined(title, name))
                        || TitleWords.contains(start, joined(title, joined(List.of("by"), name))));
    }

    private static List<String> joined(List<String> one, List<String> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    /** Whether the first words give the day, not the year alone: a speech of that title on that day is that speech. */
    private static boolean isDated(@Nullable CslDate date, List<String> start) {
        if (date == null || date.day() == 0) {
            return false;
        }
        boolean figures = start.contains(String.valueOf(date.year()))
                && (start.contains(String.valueOf(date.day())) || start.contains("0" + date.day()));
        // A day of another calendar has other figures.
        return figures
                || DateFinder.find(String.join(" ", start)).stream()
                        .anyMatch(found -> found.date().equals(date));
    }

    /** A source known by its name alone. */
    static HeldWork named(Source source) {
        return guessed(source, "");
    }

    private static HeldWork guessed(Source source, String head) {
        List<String> nameWords = FileNames.words(source.path());
        return new HeldWork(
                source.number(),
                CslItem.EMPTY,
                nameWords.isEmpty() ? List.of() : List.of(nameWords),
                List.of(),
                Known.GUESSED,
                firstWords(head));
    }

    private static List<String> firstWords(String head) {
        List<String> words = TitleWords.of(head);
        return words.subList(0, Math.min(words.size(), HEAD_WORDS));
    }

    private static String head(File file) {
        try (FileInputStream in = new FileInputStream(file)) {
            return new String(in.readNBytes(HEAD_BYTES), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return ""; // whoever wants its words will say so
        }
    }

    /** The work that a file says it is. */
    static CslItem item(Metadata metadata) {
        Map<String, String> text = new HashMap<>();
        Map<String, List<CslName>> names = new HashMap<>();
        Map<String, CslDate> dates = new HashMap<>();
        if (!metadata.title().isBlank()) {
            text.put("title", titleOf(metadata));
        }
        if (!metadata.site().isBlank()) {
            text.put("container-title", metadata.site());
        }
        if (!metadata.url().isBlank()) {
            text.put("URL", metadata.url());
        }
        List<CslName> authors = new ArrayList<>();
        for (String author : metadata.authors()) {
            NameReader.read(author).stream().map(FoundName::name).forEach(authors::add);
        }
        if (!authors.isEmpty()) {
            names.put("author", authors);
        }
        List<FoundDate> found = DateFinder.find(metadata.published());
        if (!found.isEmpty()) {
            dates.put("issued", found.get(0).date());
        }
        return text.isEmpty() ? CslItem.EMPTY : new CslItem("", text, names, dates);
    }

    /** {@code Headline | Site}, {@code Headline - Site}: the site is not part of the title. */
    private static String titleOf(Metadata metadata) {
        String title = metadata.title();
        List<String> site = TitleWords.of(metadata.site());
        for (String divider : List.of(" | ", " - ", " – ", " — ", " :: ")) {
            int at = title.lastIndexOf(divider);
            if (at <= 0) {
                continue;
            }
            List<String> tail = TitleWords.of(title.substring(at + divider.length()));
            if (divider.equals(" | ") || !site.isEmpty() && (site.containsAll(tail) || tail.containsAll(site))) {
                return title.substring(0, at);
            }
        }
        return title;
    }

    /** Whether a file known by its name and first lines may be the work cited. Never a conflict: it is a guess. */
    static Availability guess(List<String> title, CslItem cited, HeldWork work) {
        List<String> matched = new ArrayList<>();
        List<String> name = work.titles().isEmpty() ? List.of() : work.titles().get(0);
        List<String> families = new ArrayList<>();
        for (CslName author : cited.authors()) {
            families.addAll(TitleWords.of(author.family().isEmpty() ? author.literal() : author.family()));
        }
        boolean authorNamed = families.stream().anyMatch(name::contains);
        boolean authorStands = authorNamed || families.stream().anyMatch(work.start()::contains);
        boolean year = cited.issued() != null
                && name.contains(String.valueOf(cited.issued().year()));
        int words = TitleWords.count(title);
        boolean enough = words >= WORDS_ALONE
                || isTitlePage(title, cited, work.start())
                || words >= WORDS_WITH_AUTHOR && (authorStands || isDated(cited.issued(), work.start()));
        boolean inHead = enough && TitleWords.contains(work.start(), title);
        boolean inName = TitleWords.contains(name, title)
                && (words >= WORDS_ALONE
                        || authorNamed
                        || TitleWords.withoutArticle(name).equals(title));
        if (inHead || inName) {
            matched.add("title");
        }
        if (authorStands && (!matched.isEmpty() || authorNamed && year)) {
            matched.add("author");
        }
        if (year && !matched.isEmpty()) {
            matched.add("issued");
        }
        boolean byAuthorAndYear = authorNamed && year && !FileNames.isOtherTitle(name, title, cited);
        return inHead || inName || byAuthorAndYear
                ? new Availability(Status.AVAILABLE, work.number(), matched, "by the file's name or first lines")
                : Availability.ABSENT;
    }
}
