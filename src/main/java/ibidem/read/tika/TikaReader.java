package ibidem.read.tika;

import ibidem.read.Document;
import ibidem.read.DocumentBuilder;
import ibidem.read.FormatReader;
import ibidem.read.Input;
import ibidem.read.Limit;
import ibidem.read.LimitException;
import ibidem.read.ReadOutcome.Status;
import ibidem.read.UnreadableException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Set;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.detect.DefaultEncodingDetector;
import org.apache.tika.detect.EncodingDetector;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.UnsupportedFormatException;
import org.apache.tika.exception.WriteLimitReachedException;
import org.apache.tika.exception.ZeroByteFileException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.csv.TextAndCSVParser;
import org.apache.tika.parser.mbox.MboxParser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.OldExcelParser;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.microsoft.ooxml.xwpf.ml2006.Word2006MLParser;
import org.apache.tika.parser.microsoft.xml.WordMLParser;
import org.apache.tika.parser.odf.FlatOpenDocumentParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.apache.tika.parser.wordperfect.WordPerfectParser;
import org.apache.tika.parser.xml.DcXMLParser;
import org.apache.tika.parser.xml.FictionBookParser;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Reads a file by the parser that Tika finds for it; files inside the file are left alone. */
public final class TikaReader implements FormatReader {
    private static final String READER = "tika 3.3.1";

    /** Named one by one: none of them runs other programs, looks into archives or recognises pictures. */
    private static final List<Parser> PARSERS = List.of(
            new OfficeParser(),
            new OldExcelParser(),
            new OOXMLParser(),
            new Word2006MLParser(),
            new WordMLParser(),
            new OpenDocumentParser(),
            new FlatOpenDocumentParser(),
            new WordPerfectParser(),
            new MboxParser(),
            new FictionBookParser(),
            new DcXMLParser(),
            new TextAndCSVParser());

    private static final EmbeddedDocumentExtractor NOTHING_INSIDE = new EmbeddedDocumentExtractor() {
        @Override
        public boolean shouldParseEmbedded(Metadata metadata) {
            return false;
        }

        @Override
        public void parseEmbedded(InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml) {
            throw new IllegalStateException("asked to read a file inside the file");
        }
    };

    @Override
    public Document read(Input input) throws IOException, UnreadableException {
        AutoDetectParser parser = new AutoDetectParser(new DefaultDetector(), PARSERS.toArray(new Parser[0]));
        Metadata metadata = new Metadata();
        ParseContext context = new ParseContext();
        context.set(EmbeddedDocumentExtractor.class, NOTHING_INSIDE);
        context.set(EncodingDetector.class, new StrictUtf8First());
        DocumentBuilder builder = new DocumentBuilder(input.limits());
        try (TikaInputStream in = TikaInputStream.get(input.file(), metadata)) {
            MediaType type = parser.getDetector().detect(in, metadata);
            if (!isReadable(parser, type, context)) {
                throw new UnreadableException(Status.UNSUPPORTED, "a format that cannot be read: " + type);
            }
            parser.parse(in, new Paragraphs(builder, input.limits()), metadata, context);
        } catch (SAXException | TikaException e) {
            throw reason(e, input);
        }
        builder.metadata(TikaMetadata.of(metadata));
        String type = metadata.get(Metadata.CONTENT_TYPE);
        return builder.build(
                input.as(type == null ? input.mediaType() : bare(type)).provenance(READER), "there are no words in it");
    }

    private static boolean isReadable(AutoDetectParser parser, MediaType type, ParseContext context) {
        Set<MediaType> known = parser.getSupportedTypes(context);
        MediaType at = parser.getMediaTypeRegistry().normalize(type);
        while (at != null && !at.equals(MediaType.OCTET_STREAM)) {
            if (known.contains(at)) {
                return true;
            }
            at = parser.getMediaTypeRegistry().getSupertype(at);
        }
        return false;
    }

    private static String bare(String type) {
        int parameters = type.indexOf(';');
        return parameters < 0 ? type : type.substring(0, parameters).strip();
    }

    private static UnreadableException reason(Exception e, Input input) {
        Limit limit = LimitException.within(e);
        if (limit == null && e instanceof SAXException sax && sax.getException() != null) {
            limit = LimitException.within(sax.getException());
        }
        if (limit != null) {
            return UnreadableException.limit(limit, input.limits());
        }
        if (WriteLimitReachedException.isWriteLimitReached(e)) {
            return UnreadableException.limit(Limit.CHARACTERS_OUT, input.limits());
        }
        if (e instanceof EncryptedDocumentException) {
            return new UnreadableException(Status.PROTECTED, "it asks for a password; save a copy without one", e);
        }
        if (e instanceof ZeroByteFileException) {
            return new UnreadableException(Status.NO_TEXT, "the file is empty", e);
        }
        if (e instanceof UnsupportedFormatException) {
            return new UnreadableException(Status.UNSUPPORTED, "a format that cannot be read", e);
        }
        return new UnreadableException(Status.DAMAGED, "its content breaks off or makes no sense", e);
    }

    /** Tika's own detectors take UTF-8 whose first letter beyond ASCII comes late for ISO-8859-1. */
    private static final class StrictUtf8First implements EncodingDetector {
        private static final long serialVersionUID = 1L;

        @Override
        public Charset detect(InputStream in, Metadata metadata) throws IOException {
            return Utf8.fits(in)
                    ? java.nio.charset.StandardCharsets.UTF_8
                    : new DefaultEncodingDetector().detect(in, metadata);
        }
    }
}
