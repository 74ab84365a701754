package ibidem.read.worker;

import static org.assertj.core.api.Assertions.assertThat;

import ibidem.read.Document;
import ibidem.read.FileReaders;
import ibidem.read.Limits;
import ibidem.read.ReadOutcome;
import ibidem.read.Reading;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How Word and its like write what a reader sees: one habit a row. */
@Timeout(60)
class WordHabitsTest {
    private static FileReaders readers;

    @TempDir
    private static Path folder;

    @BeforeAll
    static void open() {
        readers = new FileReaders(new WorkerPool(Limits.STANDARD, 1), Limits.STANDARD);
    }

    @AfterAll
    static void close() {
        readers.close();
    }

    /** {@code ¶} is a paragraph, {@code «words»} a run of them; elements are those of WordprocessingML. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # a dropped initial
            ¶<w:pPr><w:framePr w:dropCap="drop"/></w:pPr>«T»/¶«he river rose.»/         | PARAGRAPH: The river rose.
            # paragraphs whose marks are deleted, one of them with all its words
            ¶<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>«One »/¶<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>‹gone›/¶«and two.»/ | PARAGRAPH: One and two.⏎⏎HIDDEN: gone
            ¶<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>‹first›/¶<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>‹second›/¶«Stays.»/ | PARAGRAPH: Stays.⏎⏎HIDDEN: first second
            # deletions that seen words part
            ¶«a »‹one›«b »‹two›«c»/                                                     | PARAGRAPH: a b c⏎⏎HIDDEN: one two
            # fields: what Zotero keeps, what is shown; a link written in one element
            ¶<w:r><w:fldChar w:fldCharType="begin"><w:fldData>QUJD</w:fldData></w:fldChar></w:r><w:r><w:instrText>ADDIN ZOTERO_ITEM {"a":"b"}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>«(Smith 2001)»<w:r><w:fldChar w:fldCharType="end"/></w:r>/ | PARAGRAPH: (Smith 2001)
            ¶<w:fldSimple w:instr=" PAGEREF x ">«17»</w:fldSimple>/                      | PARAGRAPH: 17
            # signs
            ¶<w:r><w:sym w:font="Symbol" w:char="F0B3"/></w:r>« 5 »<w:r><w:sym w:font="Wingdings" w:char="F0E0"/></w:r>«x»/ | PARAGRAPH: ≥ 5 x
            ¶«left»<w:r><w:ptab w:alignment="right"/></w:r>«right»/                      | PARAGRAPH: left right
            ¶<m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f>« cup»/ | PARAGRAPH: 1/2 cup
            # sight
            ¶<w:r><w:rPr><w:color w:val="FFFFFF"/></w:rPr><w:t>white</w:t></w:r>« seen»/ | PARAGRAPH: seen⏎⏎HIDDEN: white
            ¶<w:r><w:rPr><w:color w:val="FFFFFF"/><w:shd w:fill="000000"/></w:rPr><w:t>white</w:t></w:r>« seen»/ | PARAGRAPH: white seen
            ¶<w:pPr><w:shd w:fill="000000"/></w:pPr><w:r><w:rPr><w:color w:val="FFFFFF"/></w:rPr><w:t>white</w:t></w:r>/ | PARAGRAPH: white
            ¶<w:r><w:rPr><w:sz w:val="2"/></w:rPr><w:t>tiny</w:t></w:r>« seen»/          | PARAGRAPH: seen⏎⏎HIDDEN: tiny
            <w:tbl><w:tr><w:tc>¶<w:r><w:rPr><w:color w:val="FFFFFF"/></w:rPr><w:t>Head</w:t></w:r>/</w:tc></w:tr></w:tbl> | TABLE: Head
            # a box in the midst of a paragraph, written for new readers and for old
            ¶«Be»<w:r><mc:AlternateContent><mc:Choice><w:txbxContent>¶«Box.»/</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>¶«Box.»/</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>«fore.»/ | PARAGRAPH: Box.⏎⏎PARAGRAPH: Before.
            # content controls, smart tags
            <w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent>¶<w:smartTag><w:smartTagPr/>«In »</w:smartTag>«it.»/</w:sdtContent></w:sdt> | PARAGRAPH: In it.
            """)
    void docxIsReadAsItIsSeen(String body, String shown) throws IOException {
        String xml = body.replace("¶", "<w:p>")
                .replaceAll("/(?=¶|$|</w:t)", "</w:p>")
                .replaceAll("/(?=<w:p>|</w:txbx|</w:sdtC|</w:tc)", "</w:p>")
                .replace("«", "<w:r><w:t xml:space=\"preserve\">")
                .replace("»", "</w:t></w:r>")
                .replace("‹", "<w:del><w:r><w:delText>")
                .replace("›", "</w:delText></w:r></w:del>");
        Path file = Made.docx(folder.resolve("a.docx"), Made.docxBody(xml));
        assertThat(shown(file)).isEqualTo(shown.replace("⏎⏎", "\n"));
    }

    @Test
    void numbersOfAListAreThoseOfTypedNotes() throws IOException {
        String item = "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr><w:r><w:t>";
        String body =
                Made.docxBody(Made.paragraph("It rose.</w:t></w:r><w:r><w:rPr><w:vertAlign w:val=\"superscript\"/>"
                                + "</w:rPr><w:t>1</w:t></w:r><w:r><w:t xml:space=\"preserve\"> It fell.</w:t></w:r><w:r><w:rPr>"
                                + "<w:vertAlign w:val=\"superscript\"/></w:rPr><w:t>2")
                        + Made.paragraph("Notes") + item + "Smith 2001.</w:t></w:r></w:p>" + item
                        + "Jones 2002.</w:t></w:r></w:p>");
        String numbering = "<w:numbering xmlns:w=\"w\"><w:abstractNum w:abstractNumId=\"7\"><w:lvl w:ilvl=\"0\">"
                + "<w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\">"
                + "<w:abstractNumId w:val=\"7\"/></w:num></w:numbering>";
        Path file = Made.zip(
                folder.resolve("list.docx"),
                "[Content_Types].xml",
                "<Types/>",
                "_rels/.rels",
                Made.relationships("officeDocument", "word/document.xml"),
                "word/_rels/document.xml.rels",
                Made.relationships("numbering", "numbering.xml"),
                "word/document.xml",
                body,
                "word/numbering.xml",
                numbering);
        assertThat(shown(file)).isEqualTo("""
                PARAGRAPH: It rose.{1} It fell.{2}
                PARAGRAPH: Notes
                NOTE: Smith 2001.
                NOTE: Jones 2002.
                note 1: Smith 2001.
                note 2: Jones 2002.""");
    }

    /** Footnotes and endnotes count each for themselves, sections begin anew: no two are named alike. */
    @Test
    void notesThatCountForThemselvesAreNamedApart() throws IOException {
        String end =
                "<w:pPr><w:sectPr><w:footnotePr><w:numRestart w:val=\"eachSect\"/></w:footnotePr></w:sectPr></w:pPr>";
        String body = Made.docxBody(
                "<w:p>" + end + "<w:r><w:t>One</w:t><w:footnoteReference w:id=\"1\"/></w:r></w:p>"
                        + "<w:p><w:r><w:t>Two</w:t><w:footnoteReference w:id=\"2\"/></w:r></w:p>"
                        + "<w:p><w:r><w:t>Own</w:t><w:footnoteReference w:customMarkFollows=\"1\" w:id=\"3\"/><w:t>*</w:t></w:r></w:p>");
        String note = "<w:footnote w:id=\"%s\"><w:p><w:r><w:t>%s</w:t></w:r></w:p></w:footnote>";
        Path file = Made.zip(
                folder.resolve("notes.docx"),
                "[Content_Types].xml",
                "<Types/>",
                "_rels/.rels",
                Made.relationships("officeDocument", "word/document.xml"),
                "word/_rels/document.xml.rels",
                Made.relationships("footnotes", "footnotes.xml"),
                "word/document.xml",
                body,
                "word/footnotes.xml",
                "<w:footnotes xmlns:w=\"w\">" + String.format(note, "1", "First.") + String.format(note, "2", "Second.")
                        + String.format(note, "3", "* Thanks.") + "</w:footnotes>");
        assertThat(shown(file)).isEqualTo("""
                PARAGRAPH: One{1}
                PARAGRAPH: Two{1}
                PARAGRAPH: Own{*}
                NOTE: First.
                NOTE: Second.
                NOTE: * Thanks.
                note 1: First.
                note 1 (2): Second.
                note *: Thanks.""");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # Word's text box, for new readers and for old
            Be{\\shp{\\*\\shpinst\\shpleft0{\\sp{\\sn shapeType}{\\sv 202}}{\\shptxt \\pard\\plain Box.\\par}}{\\shprslt{\\*\\do{\\dptxbxtext\\pard Box.\\par}}}}fore.\\par | PARAGRAPH: Box.⏎PARAGRAPH: Before.
            {\\*\\do\\dobxcolumn{\\dptxbxtext\\pard Box.\\par}}After.\\par                | PARAGRAPH: Box.⏎PARAGRAPH: After.
            # what is written twice, for old readers and for new
            {\\upr{old ?}{\\*\\ud{new \\u960?}}}\\par                                     | PARAGRAPH: new π
            # sight
            {\\colortbl;\\red0\\green0\\blue0;\\red255\\green255\\blue255;}{\\cf2 white} seen\\par | PARAGRAPH: seen⏎HIDDEN: white
            {\\colortbl;\\red0\\green0\\blue0;\\red255\\green255\\blue255;}{\\cf2\\chcbpat1 white} seen\\par | PARAGRAPH: white seen
            {\\fs2 tiny} seen\\par                                                        | PARAGRAPH: seen⏎HIDDEN: tiny
            a {\\v one}b {\\v two}c\\par                                                  | PARAGRAPH: a b c⏎HIDDEN: one two
            # fonts
            {\\fonttbl{\\f0 Times;}{\\f3\\fcharset2 Symbol;}}{\\f3 a} and {\\f3\\u-3999 ?} and a\\par | PARAGRAPH: α and α and a
            # TextEdit: a line's end written as a control sign
            {\\fonttbl\\f0\\fswiss\\fcharset0 Helvetica;}\\f0\\fs24 One \\uc0\\u8220 two\\u8221 .\\⏎Three.\\⏎ | PARAGRAPH: One “two”.⏎PARAGRAPH: Three.
            # a list with its numbers before it
            {\\listtext\\pard\\plain 1.\\tab}\\ls1\\ilvl0 One item.\\par                  | LIST_ITEM 1: One item.
            """)
    void richTextIsReadAsItIsSeen(String body, String shown) throws IOException {
        Path file = folder.resolve("a.rtf");
        Files.write(
                file,
                ("{\\rtf1\\ansi\\ansicpg1252\\deff0 " + body.replace('⏎', '\n') + "}")
                        .getBytes(StandardCharsets.ISO_8859_1));
        assertThat(shown(file)).isEqualTo(shown.replace('⏎', '\n'));
    }

    private static String shown(Path file) {
        ReadOutcome outcome = readers.read(file);
        assertThat(outcome).as(outcome.toString()).isInstanceOf(ReadOutcome.Read.class);
        Document document = ((ReadOutcome.Read) outcome).document();
        return Reading.shown(document);
    }
}
