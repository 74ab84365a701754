package ibidem.read.worker;

import ibidem.read.FormatReader;
import ibidem.read.Limits;
import ibidem.read.ReadOutcome.Status;
import ibidem.read.TextReader;
import ibidem.read.UnreadableException;
import ibidem.read.epub.EpubReader;
import ibidem.read.mail.MailReader;
import ibidem.read.office.DocxReader;
import ibidem.read.office.OdtReader;
import ibidem.read.office.PptxReader;
import ibidem.read.office.RtfReader;
import ibidem.read.pdf.PdfReader;
import ibidem.read.tika.TikaReader;
import ibidem.read.zip.Archive;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What a file is by its content, and who reads it. */
record Format(String mediaType, FormatReader reader) {
    private static final int HEAD = 1024;
    private static final String OOXML = "application/vnd.openxmlformats-officedocument.";
    private static final String ODF = "application/vnd.oasis.opendocument.";
    private static final String LOCAL_HEADER = "PK\u0003\u0004";

    /** @param hint what the file is taken to be */
    static Format of(Path file, String hint, Limits limits) throws IOException, UnreadableException {
        if (TextReader.reads(hint)) {
            return new Format(hint, new TextReader());
        }
        String head = head(file);
        if (head.startsWith(LOCAL_HEADER) || head.startsWith("PK\u0005\u0006")) {
            return zipped(file, limits);
        }
        if (head.contains("%PDF-")) {
            return new Format("application/pdf", new PdfReader());
        }
        if (head.startsWith("{\\rtf")) {
            return new Format("application/rtf", new RtfReader());
        }
        if (hint.equals("message/rfc822")) {
            return new Format(hint, new MailReader());
        }
        return new Format(hint, new TikaReader());
    }

    private static String head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
        }
    }

    private static Format zipped(Path file, Limits limits) throws IOException, UnreadableException {
        try (Archive archive = Archive.open(file, limits)) {
            if (archive.has("mimetype")) {
                String type = new String(archive.bytes("mimetype"), StandardCharsets.ISO_8859_1).strip();
                if (type.startsWith(ODF + "text")) {
                    return new Format(type, new OdtReader());
                }
                if (type.equals("application/epub+zip")) {
                    return new Format(type, new EpubReader());
                }
                return new Format(type, new TikaReader());
            }
            if (archive.has("META-INF/container.xml")) {
                return new Format("application/epub+zip", new EpubReader());
            }
            if (archive.has("[Content_Types].xml") || archive.has("_rels/.rels")) {
                return ooxml(archive.names());
            }
        }
        throw new UnreadableException(Status.UNSUPPORTED, "an archive: unpack it, and give its files");
    }

    private static Format ooxml(List<String> names) {
        for (String name : names) {
            if (name.startsWith("word/")) {
                return new Format(OOXML + "wordprocessingml.document", new DocxReader());
            }
            if (name.startsWith("ppt/")) {
                return new Format(OOXML + "presentationml.presentation", new PptxReader());
            }
        }
        return new Format("application/zip", new TikaReader());
    }
}
