package ibidem.read.pdf;

import ibidem.read.Document;
import ibidem.read.FormatReader;
import ibidem.read.Input;
import ibidem.read.LimitException;
import ibidem.read.ReadOutcome.Status;
import ibidem.read.UnreadableException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;

/** Reads PDF: opens the file, lays its pages out, and has them written. */
public final class PdfReader implements FormatReader {
    static final String READER = "pdf 1";

    @Override
    public Document read(Input input) throws IOException, UnreadableException {
        FontMappers.set(OneFont.INSTANCE);
        try (PDDocument document =
                Loader.loadPDF(input.file().toFile(), "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
            List<PageLayout> pages = new ArrayList<>();
            Findings findings = new Findings();
            new PageScan(paint -> pages.add(findings.layout(paint)), input.limits()).scan(document);
            return new Article(pages, findings).write(document, input);
        } catch (InvalidPasswordException e) {
            throw new UnreadableException(Status.PROTECTED, "it asks for a password; save a copy without one", e);
        } catch (IOException e) {
            if (LimitException.within(e) != null) {
                throw e;
            }
            throw new UnreadableException(Status.DAMAGED, "the PDF is damaged or cut off", e);
        }
    }
}
