package ibidem.read;

import ibidem.read.ReadOutcome.Status;
import ibidem.read.ReadOutcome.Unread;
import ibidem.read.charset.TextDecoder;
import ibidem.read.html.Html;
import ibidem.read.markdown.Markdown;
import ibidem.read.plain.PlainText;
import ibidem.read.subtitles.Subtitles;
import ibidem.text.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;

/** Reads the formats that are text: plain, Markdown, HTML, subtitles. */
public final class TextReader implements FormatReader {
    /** HTML asks for the declaration in the first 1,024 bytes; long comments come before it in practice. */
    private static final int DECLARATION_BYTES = 8192;

    /** Whether files of this type are read by this reader. */
    public static boolean reads(String mediaType) {
        return MediaTypes.isText(mediaType);
    }

    @Override
    public Document read(Input input) throws IOException, UnreadableException {
        return document(input.name(), input.mediaType(), Files.readAllBytes(input.file()), input.limits());
    }

    static Document document(String path, String mediaType, byte[] bytes, Limits limits) throws UnreadableException {
        if (bytes.length > limits.bytes(Limit.BYTES_IN)) {
            throw UnreadableException.limit(Limit.BYTES_IN, limits);
        }
        Decoded decoded = TextDecoder.decode(bytes, mediaType.equals(MediaTypes.HTML) ? declaredCharset(bytes) : "");
        if (decoded.text().length() > limits.of(Limit.CHARACTERS_OUT)) {
            throw UnreadableException.limit(Limit.CHARACTERS_OUT, limits);
        }
        if (MediaTypes.isOtherThanPromised(path, mediaType)) {
            decoded = decoded.with(MediaTypes.mismatch(mediaType));
        }
        if (!Gibberish.isText(decoded.text())) {
            Unread none = noText(path, mediaType);
            throw new UnreadableException(none.status(), none.reason());
        }
        if (decoded.text().isBlank()) {
            throw new UnreadableException(
                    Status.NO_TEXT, bytes.length == 0 ? "the file is empty" : "nothing but blanks");
        }
        Document document = document(new Provenance(path, mediaType, Sha256.hex(Sha256.of(bytes)), ""), decoded);
        if (document.text().isBlank()) {
            throw new UnreadableException(Status.NO_TEXT, "no words in it");
        }
        return document;
    }

    private static Document document(Provenance file, Decoded decoded) {
        return switch (file.mediaType()) {
            case MediaTypes.MARKDOWN -> Markdown.read(file.by("markdown 1"), decoded);
            case MediaTypes.HTML -> Html.read(file.by("html 1"), decoded);
            case MediaTypes.SUBRIP, MediaTypes.VTT -> Subtitles.read(file.by("subtitles 1"), decoded);
            default -> PlainText.read(file.by("plain 2"), decoded);
        };
    }

    private static String declaredCharset(byte[] bytes) {
        return Html.declaredCharset(
                new String(bytes, 0, Math.min(bytes.length, DECLARATION_BYTES), StandardCharsets.ISO_8859_1));
    }

    /** Zero bytes, or bytes that mean nothing: another program would make letters of them. */
    static Unread noText(String path, String mediaType) {
        return new Unread(path, mediaType, Status.UNSUPPORTED, "its content is binary, no text");
    }
}
