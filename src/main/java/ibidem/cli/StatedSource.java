package ibidem.cli;

import ibidem.cite.CslDate;
import ibidem.cite.CslItem;
import ibidem.cite.CslName;
import ibidem.cite.data.Reference;
import ibidem.cite.data.ReferenceData;
import ibidem.cite.fields.FieldReader;
import ibidem.cite.find.DateFinder;
import ibidem.cite.find.FoundDate;
import ibidem.library.Description.Coverage;
import ibidem.library.Description.Nature;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the user says of a source that is added, and what is made of it. */
record StatedSource(
        String citation,
        @Nullable Path csl,
        List<String> urls,
        String accessed,
        String coverage,
        String language,
        String nature,
        boolean ocr) {

    /** The work as stated; {@code otherwise} where nothing is. */
    CslItem item(CslItem otherwise) throws IOException {
        CslItem item = otherwise;
        if (csl != null) {
            item = fromFile(csl);
        } else if (!citation.isBlank()) {
            item = new FieldReader().read(citation).item();
        }
        if (accessed.isEmpty()) {
            return item;
        }
        List<FoundDate> found = DateFinder.find(accessed);
        if (found.isEmpty() || !found.get(0).isPossible()) {
            throw new UserError(ExitStatus.USAGE, "--accessed " + accessed + " is no date; write 2016-01-13");
        }
        Map<String, String> text = item.text();
        Map<String, List<CslName>> names = item.names();
        Map<String, CslDate> dates = new HashMap<>(item.dates());
        dates.put("accessed", found.get(0).date());
        return new CslItem(item.type(), text, names, dates);
    }

    private static CslItem fromFile(Path file) throws IOException {
        try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            List<Reference> references =
                    ReferenceData.read(String.valueOf(file.getFileName()), in).references();
            if (references.size() != 1) {
                throw new UserError(
                        ExitStatus.USAGE, "--csl " + file + " holds " + references.size() + " works; one is needed");
            }
            return references.get(0).item();
        } catch (IOException e) {
            throw new UserError(ExitStatus.UNREADABLE, "--csl " + file + " cannot be read");
        }
    }

    Coverage coverageOr(Coverage otherwise) {
        return coverage.isEmpty() ? otherwise : one(Coverage.class, "--coverage", coverage);
    }

    Nature natureOr(Nature otherwise) {
        return nature.isEmpty() ? otherwise : one(Nature.class, "--nature", nature);
    }

    private static <E extends Enum<E>> E one(Class<E> type, String option, String word) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(word)) {
                return constant;
            }
        }
        String choices = type == Coverage.class ? "full, partial or excerpt" : "article or transcript";
        throw new UserError(ExitStatus.USAGE, option + " " + word.toLowerCase(Locale.ROOT) + ": write " + choices);
    }
}
