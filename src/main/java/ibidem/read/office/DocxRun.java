package ibidem.read.office;

import ibidem.read.Flow;
import ibidem.read.Inline;
import ibidem.read.zip.Xml;
import java.io.IOException;

/** The look of the words in one run of a DOCX file. */
final class DocxRun {
    /** Letters of half a point leave no trace, those of one point nobody can read; in half points. */
    private static final int SMALLEST = 2;

    private boolean hidden;
    private boolean white;
    private boolean shaded;
    private boolean tiny;
    private boolean raised;
    private boolean italic;

    /** Takes {@code rPr} that starts here; goes to its end. */
    void properties(Xml xml, DocxStyles styles) throws IOException {
        int outside = xml.depth() - 1;
        while (xml.next() && xml.depth() > outside) {
            if (!xml.isStart()) {
                continue;
            }
            switch (xml.name()) {
                case "rStyle" -> hidden |= styles.look(xml.attribute("val")).hidden();
                case "vanish" -> hidden = DocxStyles.isOn(xml.attribute("val"));
                case "color" -> white = xml.attribute("val").equalsIgnoreCase("FFFFFF");
                case "shd", "highlight" -> shaded = true;
                case "sz" -> tiny = DocxStyles.number(xml.attribute("val"), SMALLEST + 1) <= SMALLEST;
                case "vertAlign" -> raised = xml.attribute("val").equals("superscript");
                case "i" -> italic = DocxStyles.isOn(xml.attribute("val"));
                case "rPrChange" -> xml.skip();
                default -> {}
            }
        }
    }

    /** @param onWhite whether nothing around gives the ground a colour */
    boolean isHidden(boolean onWhite) {
        return hidden || tiny || white && !shaded && onWhite;
    }

    /** Says how what came since {@code start} looks. */
    void mark(Flow flow, int start) {
        if (italic) {
            flow.inline(Inline.Kind.EMPHASIS, start, "");
        }
        if (raised) {
            flow.inline(Inline.Kind.SUPERSCRIPT, start, "");
        }
    }
}
