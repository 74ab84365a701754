import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Sets each TEXT.txt (a title, then a paragraph a line) as TEXT: pages with a head, a number and a note at the foot. */
final class MakePdf {
    private static final PDFont FONT = new PDType1Font(FontName.TIMES_ROMAN);
    private static final int LINES = 44;

    public static void main(String[] paths) throws IOException {
        for (String path : paths) {
            List<String> paragraphs = Files.readAllLines(Path.of(path));
            List<String> lines = new ArrayList<>();
            for (String paragraph : paragraphs.subList(1, paragraphs.size())) {
                wrap(paragraph, lines);
            }
            try (PDDocument document = new PDDocument()) {
                for (int from = 0; from < lines.size(); from += LINES) {
                    int number = from / LINES + 1;
                    page(document, paragraphs.get(0), lines.subList(from, Math.min(lines.size(), from + LINES)), number);
                }
                document.save(path.substring(0, path.length() - ".txt".length()));
            }
        }
    }

    private static void wrap(String paragraph, List<String> lines) throws IOException {
        StringBuilder line = new StringBuilder();
        for (String word : printable(paragraph).split(" ")) {
            if (line.length() > 0 && FONT.getStringWidth(line + " " + word) / 1000 * 11 > 430) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
    }

    private static String printable(String text) {
        String plain = text.replace('\u2018', '\'').replace('\u2019', '\'').replace('\u201c', '"').replace('\u201d', '"');
        return plain.replaceAll("[^\\x20-\\x7e]", "-");
    }

    private static void page(PDDocument document, String title, List<String> lines, int number) throws IOException {
        PDPage page = new PDPage();
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            show(content, 9, 72, 750, title + "   " + number);
            float y = 720;
            for (String line : lines) {
                show(content, 11, 72, y, line);
                y -= 13.5f;
            }
            show(content, 6, 72, 100, String.valueOf(number));
            show(content, 8.5f, 76, 97, "Of page " + number + " of this article, and of nothing else.");
        }
    }

    private static void show(PDPageContentStream content, float size, float x, float y, String words) throws IOException {
        content.beginText();
        content.setFont(FONT, size);
        content.newLineAtOffset(x, y);
        content.showText(words);
        content.endText();
    }
}
