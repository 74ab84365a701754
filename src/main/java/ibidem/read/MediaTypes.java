package ibidem.read;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What a file is: by its first bytes, then by the look of its text, then by its name. */
final class MediaTypes {
    static final String PLAIN = "text/plain";
    static final String MARKDOWN = "text/markdown";
    static final String HTML = "text/html";
    static final String BINARY = "application/octet-stream";

    /** How much of a file's beginning is looked at. */
    static final int HEAD = 4096;

    private MediaTypes() {}

    /** The media type of a file with this name and these bytes. */
    static String of(String name, byte[] bytes) {
        String magic = byMagic(bytes);
        if (!magic.isEmpty()) {
            return magic;
        }
        if (!TextDecoder.hasByteOrderMark(bytes) && hasNul(bytes)) {
            return BINARY;
        }
        if (looksLikeHtml(bytes)) {
            return HTML;
        }
        String named = byName(name);
        return named.isEmpty() ? PLAIN : named;
    }

    /** What the name alone promises; empty if nothing that is known. */
    static String byName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return switch (lower.substring(lower.lastIndexOf('.') + 1)) {
            case "txt", "text" -> PLAIN;
            case "md", "markdown", "mdown", "mkd", "qmd", "rmd" -> MARKDOWN;
            case "html", "htm", "xhtml" -> HTML;
            default -> "";
        };
    }

    private static String byMagic(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, 1024), StandardCharsets.ISO_8859_1);
        if (head.contains("%PDF-")) {
            return "application/pdf";
        }
        if (head.startsWith("PK\u0003\u0004") || head.startsWith("PK\u0005\u0006")) {
            return "application/zip";
        }
        if (head.startsWith("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1")) {
            return "application/x-ole-storage";
        }
        if (head.startsWith("{\\rtf")) {
            return "application/rtf";
        }
        return "";
    }

    private static boolean hasNul(byte[] bytes) {
        for (int i = 0; i < Math.min(bytes.length, HEAD); i++) {
            if (bytes[i] == 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean looksLikeHtml(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1)
                .stripLeading()
                .toLowerCase(Locale.ROOT);
        return head.startsWith("<!doctype html") || head.startsWith("<html");
    }
}
