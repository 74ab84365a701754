package ibidem.read.office;

import ibidem.read.Flow;
import ibidem.read.Inline;
import ibidem.read.zip.Xml;
import java.io.IOException;

/** The look of the words in one run of a DOCX file. */
final class DocxRun {
    private boolean hidden;
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
                case "vertAlign" -> raised = xml.attribute("val").equals("superscript");
                case "i" -> italic = DocxStyles.isOn(xml.attribute("val"));
                case "rPrChange" -> xml.skip();
                default -> {}
            }
        }
    }

    boolean isHidden() {
        return hidden;
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
