package ibidem.read.office;

import ibidem.read.Document;
import ibidem.read.DocumentBuilder;
import ibidem.read.FormatReader;
import ibidem.read.Input;
import ibidem.read.Limits;
import ibidem.read.ReadOutcome.Status;
import ibidem.read.UnreadableException;
import ibidem.read.zip.Archive;
import ibidem.read.zip.Xml;
import java.io.IOException;

/** Reads OpenDocument texts: body, notes where they stand, hidden and deleted words, the file's own description. */
public final class OdtReader implements FormatReader {
    private static final String READER = "odt 2";

    @Override
    public Document read(Input input) throws IOException, UnreadableException {
        Limits limits = input.limits();
        try (Archive archive = Archive.open(input.file(), limits)) {
            refuseEncrypted(archive, limits);
            OdtStyles styles = new OdtStyles();
            if (archive.has("styles.xml")) {
                try (Xml xml = Xml.of(archive.stream("styles.xml"), limits)) {
                    while (xml.next()) {
                        if (xml.isStart("style")) {
                            styles.take(xml);
                        }
                    }
                }
            }
            DocumentBuilder builder = new DocumentBuilder(limits);
            try (Xml xml = Xml.of(archive.stream("content.xml"), limits)) {
                new OdtBody(styles, builder).read(xml);
            }
            if (archive.has("meta.xml")) {
                builder.metadata(CoreProperties.read("meta.xml", archive, limits));
            }
            return builder.build(input.provenance(READER), "there are no words in it");
        }
    }

    private static void refuseEncrypted(Archive archive, Limits limits) throws IOException, UnreadableException {
        if (archive.has("META-INF/manifest.xml")) {
            try (Xml xml = Xml.of(archive.stream("META-INF/manifest.xml"), limits)) {
                while (xml.next()) {
                    if (xml.isStart("encryption-data")) {
                        throw new UnreadableException(
                                Status.PROTECTED, "it asks for a password; save a copy without one");
                    }
                }
            }
        }
    }
}
