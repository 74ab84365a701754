package ibidem.read.worker;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small files of many formats, made on the spot. */
final class Made {
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private Made() {}

    /** @param members names and contents by turns */
    static Path zip(Path file, String... members) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (int i = 0; i < members.length; i += 2) {
                zip.putNextEntry(new ZipEntry(members[i]));
                zip.write(members[i + 1].getBytes(UTF_8));
            }
        }
        return file;
    }

    static String docxBody(String paragraphs) {
        return "<w:document xmlns:w=\"" + WORD + "\" xmlns:r=\"" + OFFICE + "\" xmlns:m=\"m\" xmlns:mc=\"mc\"><w:body>"
                + paragraphs + "</w:body></w:document>";
    }

    static String paragraph(String words) {
        return "<w:p><w:r><w:t>" + words + "</w:t></w:r></w:p>";
    }

    static String relationships(String... typesAndTargets) {
        StringBuilder all = new StringBuilder(
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
        for (int i = 0; i < typesAndTargets.length; i += 2) {
            String target = typesAndTargets[i + 1];
            all.append("<Relationship Id=\"r")
                    .append(i)
                    .append("\" Type=\"")
                    .append(OFFICE)
                    .append('/');
            all.append(typesAndTargets[i]).append("\" Target=\"").append(target).append('"');
            all.append(target.contains(":") ? " TargetMode=\"External\"/>" : "/>");
        }
        return all + "</Relationships>";
    }

    static Path docx(Path file, String document, String... targets) throws IOException {
        return zip(
                file,
                "[Content_Types].xml",
                "<Types/>",
                "_rels/.rels",
                relationships("officeDocument", "word/document.xml"),
                "word/_rels/document.xml.rels",
                relationships(targets),
                "word/document.xml",
                document);
    }

    /** A DOCX whose body is {@code unit} written {@code times} times, without ever holding it. */
    static Path hugeDocx(Path file, String unit, int times) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            String around = docxBody("|");
            zip.write(around.substring(0, around.indexOf('|')).getBytes(UTF_8));
            repeat(zip, unit, times);
            zip.write(around.substring(around.indexOf('|') + 1).getBytes(UTF_8));
        }
        return file;
    }

    static void repeat(OutputStream out, String unit, int times) throws IOException {
        byte[] block = unit.repeat(1000).getBytes(UTF_8);
        for (int i = 0; i < times / 1000; i++) {
            out.write(block);
        }
    }

    /** @param objects from number 1 on; the first is the catalog */
    static Path pdf(Path file, String... objects) throws IOException {
        StringBuilder pdf = new StringBuilder("%PDF-1.4\n");
        int[] offsets = new int[objects.length];
        for (int i = 0; i < objects.length; i++) {
            offsets[i] = pdf.length();
            pdf.append(i + 1).append(" 0 obj\n").append(objects[i]).append("\nendobj\n");
        }
        int table = pdf.length();
        pdf.append("xref\n0 ").append(objects.length + 1).append("\n0000000000 65535 f \n");
        for (int offset : offsets) {
            pdf.append(String.format("%010d 00000 n \n", offset));
        }
        pdf.append("trailer\n<</Size ").append(objects.length + 1).append("/Root 1 0 R>>\nstartxref\n");
        pdf.append(table).append("\n%%EOF\n");
        Files.write(file, pdf.toString().getBytes(ISO_8859_1));
        return file;
    }

    static String stream(String dictionary, String content) {
        return "<<" + dictionary + "/Length " + content.length() + ">>\nstream\n" + content + "\nendstream";
    }

    /** A PDF of one page with these contents; objects from number 6 on may follow. */
    static Path page(Path file, String content, String resources, String... more) throws IOException {
        String[] objects = new String[5 + more.length];
        objects[0] = "<</Type/Catalog/Pages 2 0 R>>";
        objects[1] = "<</Type/Pages/Count 1/Kids[3 0 R]>>";
        objects[2] = "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>"
                + resources + ">>>>";
        objects[3] = stream("", content);
        objects[4] = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>";
        System.arraycopy(more, 0, objects, 5, more.length);
        return pdf(file, objects);
    }

    static String show(int x, int y, int size, String words) {
        return "BT /F " + size + " Tf 1 0 0 1 " + x + " " + y + " Tm (" + words + ") Tj ET\n";
    }
}
