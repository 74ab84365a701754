package ibidem.read.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import ibidem.read.Block;
import ibidem.read.Document;
import ibidem.read.Input;
import ibidem.read.Limits;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/**
 * Printed pages in a notation. A line of it is a line of print; its first sign says where that stands:
 *
 * <pre>
 * ^ a head at the top          v a foot at the bottom       # a title            : small print in the text
 * | text                       > text that stands in        _ a note's line      - the rule above notes
 * [ left column                ] right column               ~ 5 lines of filler  = the next page
 * ]+5 right column, that much lower (and all that follows there)
 * @ 10/20+42 text of that size, that far from the next line, that far in; a c for the last is in the middle
 * </pre>
 *
 * <p>{@code ^<}, {@code ^>} and {@code ^} stand left, right and in the middle, and an empty one leaves its height free;
 * {@code {1}} is a raised sign.
 */
final class Sheets {
    private static final float WIDTH = 595;
    private static final float HEIGHT = 842;
    private static final float LEFT = 72;
    private static final float RIGHT = 523;
    private static final float MIDDLE = 310;
    private static final float TEXT = 11;
    private static final float SMALL = 8.5f;

    private static final String[] SYLLABLES = {
        "ba", "con", "der", "el", "fi", "gran", "hu", "ir", "jus", "ka", "lor", "men", "no", "ost", "pri", "qua", "rel",
        "sen", "tum", "ur", "ves", "wil", "yon", "zed"
    };

    private final StringBuilder content = new StringBuilder();
    private final PDFont font = new PDType1Font(FontName.HELVETICA);
    private final PDDocument document = new PDDocument();
    private final Random random;
    private float head;
    private float foot;
    private float text;
    private float right;
    private float note;

    private Sheets(long seed) {
        random = new Random(seed);
    }

    /** Reads the sheets as a PDF is read. */
    static Document read(String sheets) {
        try {
            Path file = Files.createTempFile("sheets-", ".pdf");
            try {
                write(sheets, file);
                return read(file);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Document read(Path file) {
        try {
            return new PdfReader().read(new Input(file, "sheets.pdf", "application/pdf", "", Limits.STANDARD));
        } catch (IOException | ibidem.read.UnreadableException e) {
            throw new AssertionError(e);
        }
    }

    /** The words of the blocks of these kinds, a line a block. */
    static String words(Document document, Block.Kind... kinds) {
        return document.blocks().stream()
                .filter(block -> java.util.List.of(kinds).contains(block.kind()))
                .map(block -> document.words(block.span()))
                .collect(Collectors.joining("\n"));
    }

    /** The words of all that is no note, head or hidden. */
    static String body(Document document) {
        return words(
                document,
                Block.Kind.HEADING,
                Block.Kind.PARAGRAPH,
                Block.Kind.BLOCK_QUOTATION,
                Block.Kind.LIST_ITEM,
                Block.Kind.TABLE,
                Block.Kind.CAPTION);
    }

    static void write(String sheets, Path file) throws IOException {
        Sheets written = new Sheets(sheets.hashCode());
        try (PDDocument document = written.document) {
            for (String page : sheets.split("(?m)^=.*\n?", -1)) {
                written.page(page);
            }
            document.save(file.toFile());
        }
    }

    private void page(String lines) throws IOException {
        content.setLength(0);
        head = 40;
        foot = 800;
        text = 96;
        right = 96;
        note = 780 - 10 * lines.lines().filter(line -> line.startsWith("_")).count();
        for (String line : lines.lines().filter(line -> !line.isBlank()).toList()) {
            line(line.charAt(0), line.substring(1).strip());
        }
        PDPage page = new PDPage(new PDRectangle(WIDTH, HEIGHT));
        PDResources resources = new PDResources();
        resources.put(org.apache.pdfbox.cos.COSName.getPDFName("F"), font);
        page.setResources(resources);
        if (content.isEmpty()) {
            document.addPage(page);
            return;
        }
        PDStream stream = new PDStream(document);
        try (var out = stream.createOutputStream()) {
            out.write(content.toString().getBytes(ISO_8859_1));
        }
        page.setContents(stream);
        document.addPage(page);
    }

    private void line(char kind, String words) throws IOException {
        switch (kind) {
            case '^' -> head = edge(words, head);
            case 'v' -> foot = edge(words, foot);
            case '#' -> text = flow(LEFT, text + 8, 16, words, 22);
            case ':' -> text = flow(LEFT, text, SMALL, words, 11);
            case '|' -> text = flow(LEFT, text, TEXT, words, 14);
            case '>' -> text = flow(LEFT + 22, text, TEXT, words, 14);
            case '[' -> text = flow(LEFT, text, TEXT, words, 14);
            case ']' -> right = beside(words);
            case '_' -> note = flow(LEFT, note, SMALL, words, 10);
            case '-' -> content.append(LEFT + " " + (HEIGHT - note + 12) + " m 216 " + (HEIGHT - note + 12) + " l S\n");
            case '@' -> text = set(words, text);
            case '~' -> filler(Integer.parseInt(words));
            default -> throw new IllegalArgumentException("no kind of line: " + kind);
        }
    }

    private float beside(String words) throws IOException {
        boolean lower = words.startsWith("+");
        int from = lower ? words.indexOf(' ') : 0;
        float y = right + (lower ? Float.parseFloat(words.substring(1, from)) : 0);
        return flow(MIDDLE, y, TEXT, words.substring(from).strip(), 14);
    }

    private float set(String line, float y) throws IOException {
        String[] manner = line.substring(0, line.indexOf(' ')).split("[/+]");
        String words = line.substring(line.indexOf(' ') + 1).strip();
        float size = Float.parseFloat(manner[0]);
        boolean middle = manner[2].equals("c");
        float x = middle ? (LEFT + RIGHT - width(words, size)) / 2 : LEFT + Float.parseFloat(manner[2]);
        return flow(x, y, size, words, Float.parseFloat(manner[1]));
    }

    private float edge(String words, float y) throws IOException {
        if (words.isEmpty()) {
            return y + 11;
        }
        char where = words.charAt(0);
        String bare = where == '<' || where == '>' ? words.substring(1).strip() : words;
        float width = width(bare, 9);
        float x = where == '<' ? LEFT : where == '>' ? RIGHT - width : (LEFT + RIGHT - width) / 2;
        return flow(x, y, 9, bare, 11);
    }

    private float flow(float x, float y, float size, String words, float leading) throws IOException {
        float at = x;
        for (String part : words.split("(?=\\{)|(?<=\\})", -1)) {
            boolean raised = part.startsWith("{");
            String bare = raised ? part.substring(1, part.length() - 1) : part;
            show(at, raised ? y - 0.35f * size : y, raised ? 0.6f * size : size, bare);
            at += width(bare, raised ? 0.6f * size : size);
        }
        return y + leading;
    }

    private void show(float x, float y, float size, String words) throws IOException {
        content.append("BT /F " + size + " Tf 1 0 0 1 " + x + " " + (HEIGHT - y) + " Tm <");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(font.encode(words));
        content.append(java.util.HexFormat.of().formatHex(bytes.toByteArray())).append("> Tj ET\n");
    }

    private float width(String words, float size) throws IOException {
        return font.getStringWidth(words) / 1000 * size;
    }

    /** Lines of text that say nothing and come once. */
    private void filler(int lines) throws IOException {
        for (int i = 0; i < lines; i++) {
            text = flow(LEFT, text, TEXT, sentence(RIGHT - LEFT), 14);
        }
    }

    private String sentence(float width) throws IOException {
        StringBuilder line = new StringBuilder();
        while (width(line.toString(), TEXT) < width - 20) {
            line.append(line.length() == 0 ? "" : " ");
            for (int i = 1 + random.nextInt(3); i >= 0; i--) {
                line.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
            }
        }
        return line.toString();
    }
}
