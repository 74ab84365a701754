package ibidem.read.office;

import ibidem.read.Block;
import ibidem.read.Flow;
import ibidem.read.zip.Xml;
import java.io.IOException;

/** One paragraph of a DOCX file in the making. */
final class DocxParagraph {
    /** One centimetre: word processors set off quotations by that much or more, in twentieths of a point. */
    private static final int SET_OFF = 560;

    final Flow shown = new Flow();
    final Flow hidden = new Flow();
    private DocxStyles.Look look = DocxStyles.Look.PLAIN;
    private boolean listed;
    private int level = 1;
    private int left;
    private int right;
    private int outline;
    private boolean markDeleted;

    /** Takes {@code pPr} that starts here; goes to its end. */
    void properties(Xml xml, DocxStyles styles) throws IOException {
        int outside = xml.depth() - 1;
        while (xml.next() && xml.depth() > outside) {
            if (!xml.isStart()) {
                continue;
            }
            switch (xml.name()) {
                case "pStyle" -> look = styles.look(xml.attribute("val"));
                case "numId" -> listed = !xml.attribute("val").equals("0");
                case "ilvl" -> level = DocxStyles.number(xml.attribute("val"), 0) + 1;
                case "outlineLvl" -> outline = DocxStyles.number(xml.attribute("val"), 9) + 1;
                case "ind" -> indent(xml);
                case "del", "moveFrom" -> markDeleted = true;
                // The paragraph before a change of its properties.
                case "pPrChange", "sectPr" -> xml.skip();
                default -> {}
            }
        }
    }

    private void indent(Xml xml) {
        String start = xml.attribute("left").isEmpty() ? xml.attribute("start") : xml.attribute("left");
        String end = xml.attribute("right").isEmpty() ? xml.attribute("end") : xml.attribute("right");
        boolean hanging = !xml.attribute("hanging").isEmpty();
        left = hanging ? 0 : DocxStyles.number(start, 0);
        right = DocxStyles.number(end, 0);
    }

    /** Whether the mark at its end is deleted, so that the next paragraph goes on in this one. */
    boolean runsOn() {
        return markDeleted;
    }

    boolean isHidden() {
        return look.hidden();
    }

    Block.Kind kind() {
        if (look.kind() == Block.Kind.PARAGRAPH) {
            if (outline >= 1 && outline <= 9) {
                return Block.Kind.HEADING;
            }
            if (listed) {
                return Block.Kind.LIST_ITEM;
            }
            return left >= SET_OFF && right >= SET_OFF ? Block.Kind.BLOCK_QUOTATION : Block.Kind.PARAGRAPH;
        }
        return look.kind();
    }

    int level() {
        return switch (kind()) {
            case HEADING -> look.level() > 0 ? look.level() : outline;
            case LIST_ITEM -> Math.max(1, level);
            default -> 0;
        };
    }
}
