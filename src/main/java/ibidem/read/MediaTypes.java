package ibidem.read;

import ibidem.read.charset.TextDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What a file is: by its first bytes, then by the look of its text, then by its name. */
final class MediaTypes {
    static final String PLAIN = "text/plain";
    static final String MARKDOWN = "text/markdown";
    static final String HTML = "text/html";
    static final String SUBRIP = "application/x-subrip";
    static final String VTT = "text/vtt";
    static final String BINARY = "application/octet-stream";

    /** How much of a file's beginning is looked at. */
    static final int HEAD = 4096;

    /** First bytes as ISO-8859-1, and what they begin. */
    private static final String[][] MAGIC = {
        {"PK\u0003\u0004", "application/zip"},
        {"PK\u0005\u0006", "application/zip"},
        {"\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1", "application/x-ole-storage"},
        {"{\\rtf", "application/rtf"},
        {"\u001F\u008B", "application/gzip"},
        {"\u0089PNG", "image/png"},
        {"\u00FF\u00D8\u00FF", "image/jpeg"},
        {"GIF8", "image/gif"},
        {"7z\u00BC\u00AF", "application/x-7z-compressed"},
        {"BZh", "application/x-bzip2"},
        {"ID3", "audio/mpeg"},
        {"RIFF", "application/octet-stream"},
        {"\u007FELF", "application/octet-stream"},
    };

    /** Lines that a mail begins with. */
    private static final String[] MAIL_HEADERS = {
        "received:", "return-path:", "delivered-to:", "mime-version:", "message-id:", "x-mozilla-status:"
    };

    private MediaTypes() {}

    /** Whether a file of this type is text, so that its positions point into itself. */
    static boolean isText(String mediaType) {
        return switch (mediaType) {
            case PLAIN, MARKDOWN, HTML, SUBRIP, VTT -> true;
            default -> false;
        };
    }

    /** Zero bytes under a name that promises text. */
    static boolean isBinaryNamedAsText(String name, String mediaType) {
        return mediaType.equals(BINARY) && !byName(name).isEmpty();
    }

    static boolean isOtherThanPromised(String name, String mediaType) {
        String promised = promised(name);
        return !promised.isEmpty() && !promised.equals(mediaType);
    }

    /** The warning that goes with it. */
    static String mismatch(String mediaType) {
        return "is " + mediaType + " by its content, not what its name says";
    }

    /** The media type of a file with this name and these first bytes. */
    static String of(String name, byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        String magic = byMagic(head);
        if (!magic.isEmpty()) {
            return magic;
        }
        boolean wide = TextDecoder.isWide(bytes);
        if (!wide && head.indexOf('\0') >= 0) {
            return BINARY;
        }
        String text = wide ? head.replace("\0", "") : head;
        String looks = byLook(text.toLowerCase(Locale.ROOT));
        String named = byName(name);
        if (!looks.isEmpty() && !(named.equals(MARKDOWN) && !looks.equals(HTML))) {
            return looks;
        }
        return named.isEmpty() ? PLAIN : named;
    }

    /** What the name alone promises; empty if nothing that is known. */
    static String byName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return switch (lower.substring(lower.lastIndexOf('.') + 1)) {
            case "txt", "text" -> PLAIN;
            case "md", "markdown", "mdown", "mkd", "qmd", "rmd" -> MARKDOWN;
            case "html", "htm", "xhtml" -> HTML;
            case "srt" -> SUBRIP;
            case "vtt" -> VTT;
            case "eml" -> "message/rfc822";
            default -> "";
        };
    }

    /** What the name promises of a format that is no text; empty if nothing that is known. */
    static String promised(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return switch (lower.substring(lower.lastIndexOf('.') + 1)) {
            case "pdf" -> "application/pdf";
            case "docx", "odt", "epub", "pptx", "xlsx", "odp", "zip" -> "application/zip";
            case "doc", "ppt", "xls", "msg" -> "application/x-ole-storage";
            case "rtf" -> "application/rtf";
            default -> byName(name);
        };
    }

    private static String byMagic(String head) {
        for (String[] magic : MAGIC) {
            if (head.startsWith(magic[0])) {
                return magic[1];
            }
        }
        return head.substring(0, Math.min(head.length(), 1024)).contains("%PDF-") ? "application/pdf" : "";
    }

    private static String byLook(String lower) {
        String head =
                lower.startsWith("\u00EF\u00BB\u00BF") ? lower.substring(3).strip() : lower.strip();
        if (head.startsWith("webvtt")) {
            return VTT;
        }
        if (isSubRip(head)) {
            return SUBRIP;
        }
        if (isMail(head)) {
            return "message/rfc822";
        }
        String markup = afterComments(head);
        if (markup.startsWith("<!doctype html") || markup.startsWith("<html") || markup.startsWith("<head>")) {
            return HTML;
        }
        if (markup.startsWith("<?xml")) {
            return markup.contains("<html") || markup.contains("<!doctype html") ? HTML : "application/xml";
        }
        return "";
    }

    /** {@code 1}, then {@code 00:00:01,000 --> 00:00:04,000}. */
    private static boolean isSubRip(String head) {
        int line = head.indexOf('\n');
        if (line < 0 || line > 8 || !Character.isDigit(head.charAt(0))) {
            return false;
        }
        int end = head.indexOf('\n', line + 1);
        return head.substring(line + 1, end < 0 ? head.length() : end).contains("-->");
    }

    private static boolean isMail(String head) {
        for (String header : MAIL_HEADERS) {
            if (head.startsWith(header)) {
                return true;
            }
        }
        boolean from = head.startsWith("from:") || head.startsWith("to:") || head.startsWith("subject:");
        return from && (head.contains("\nmime-version:") || head.contains("\nmessage-id:"));
    }

    private static String afterComments(String head) {
        String rest = head;
        while (rest.startsWith("<!--")) {
            int end = rest.indexOf("-->");
            if (end < 0) {
                return rest;
            }
            rest = rest.substring(end + 3).strip();
        }
        return rest;
    }
}
