package ibidem.read.office;

import ibidem.read.zip.Xml;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** How the notes of a DOCX file are numbered: decimal footnotes and small Roman endnotes unless it says otherwise. */
final class DocxNumbering {
    private static final int HIGHEST_START = 10_000;

    private String footnotes = "decimal";
    private String endnotes = "lowerRoman";
    private int firstFootnote = 1;
    private int firstEndnote = 1;
    private boolean footnotesRestart;
    private boolean endnotesRestart;

    NoteLabels footnotes() {
        return new NoteLabels(footnotes, firstFootnote);
    }

    NoteLabels endnotes() {
        return new NoteLabels(endnotes, firstEndnote);
    }

    /** Whether they begin anew with each section. */
    boolean restarts(boolean foot) {
        return foot ? footnotesRestart : endnotesRestart;
    }

    /** Takes {@code footnotePr} or {@code endnotePr} that starts here; goes to its end. */
    void take(Xml xml) throws IOException {
        boolean foot = xml.isStart("footnotePr");
        String format = null;
        int first = 0;
        int outside = xml.depth() - 1;
        while (xml.next() && xml.depth() > outside) {
            if (xml.isStart("numFmt")) {
                format = xml.attribute("val");
            } else if (xml.isStart("numRestart")) {
                restart(foot, xml.attribute("val").equals("eachSect"));
            } else if (xml.isStart("numStart")) {
                first = DocxStyles.number(xml.attribute("val"), 0);
            }
        }
        set(foot, format, first);
    }

    private void restart(boolean foot, boolean eachSection) {
        footnotesRestart |= foot && eachSection;
        endnotesRestart |= !foot && eachSection;
    }

    private void set(boolean foot, @Nullable String format, int first) {
        if (foot) {
            footnotes = format == null ? footnotes : format;
            firstFootnote = first > 0 && first < HIGHEST_START ? first : firstFootnote;
        } else {
            endnotes = format == null ? endnotes : format;
            firstEndnote = first > 0 && first < HIGHEST_START ? first : firstEndnote;
        }
    }
}
