package ibidem.read.office;

import ibidem.read.Block;
import ibidem.read.Flow;
import ibidem.read.UnreadableException;
import ibidem.read.zip.Xml;
import java.io.IOException;

/** One paragraph of a DOCX file in the making. */
final class DocxParagraph {
    /** One centimetre: word processors set off quotations by that much or more, in twentieths of a point. */
    private static final int SET_OFF = 560;

    final Words words = new Words();
    private DocxStyles.Look look = DocxStyles.Look.PLAIN;
    private String list = "";
    private int level;
    private int left;
    private int right;
    private int outline;
    private boolean markDeleted;
    private boolean shaded;
    private boolean initial;
    private boolean endsSection;

    /** Takes {@code pPr} that starts here; goes to its end. */
    void properties(Xml xml, DocxStyles styles) throws IOException {
        int outside = xml.depth() - 1;
        while (xml.next() && xml.depth() > outside) {
            if (!xml.isStart()) {
                continue;
            }
            switch (xml.name()) {
                case "pStyle" -> {
                    look = styles.look(xml.attribute("val"));
                    list = list.isEmpty() ? look.list() : list;
                }
                case "numId" -> list = xml.attribute("val");
                case "ilvl" -> level = DocxStyles.number(xml.attribute("val"), 0);
                case "outlineLvl" -> outline = DocxStyles.number(xml.attribute("val"), 9) + 1;
                case "ind" -> indent(xml);
                case "shd" -> shaded = true;
                case "framePr" ->
                    initial = !xml.attribute("dropCap").isEmpty()
                            && !xml.attribute("dropCap").equals("none");
                case "del", "moveFrom" -> markDeleted = true;
                // The paragraph before a change of its properties.
                case "pPrChange" -> xml.skip();
                case "sectPr" -> {
                    endsSection = true;
                    xml.skip();
                }
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

    /** Whether the next paragraph goes on in this one: the mark at its end is deleted, or it is a dropped initial. */
    boolean runsOn() {
        return markDeleted || initial;
    }

    /** Whether nothing stands in it, not even a blank. */
    boolean isEmpty() {
        return words.shown.length() == 0 && words.hidden.length() == 0;
    }

    /** Goes on with the words of the next one, and ends as that does. */
    void goOn(DocxParagraph next) {
        if (initial || words.shown.isBlank()) {
            look = next.look;
            list = next.list;
            level = next.level;
            left = next.left;
            right = next.right;
            outline = next.outline;
        }
        initial = next.initial;
        markDeleted = next.markDeleted;
        words.append(next.words);
    }

    boolean endsSection() {
        return endsSection;
    }

    boolean isHidden() {
        return look.hidden();
    }

    boolean isShaded() {
        return shaded || look.shaded();
    }

    /** Tells its words to a story, an item of a list with its number. */
    void tell(Story story, DocxContext context) throws IOException, UnreadableException {
        Flow shown = words.shown;
        Block.Kind kind = kind();
        int ordinal = isListed() && !shown.isBlank() ? context.nextNumber(list, level) : 0;
        if (kind == Block.Kind.LIST_ITEM) {
            story.item(Math.max(1, level + 1), ordinal, shown);
        } else {
            story.paragraph(kind, kind == Block.Kind.HEADING ? headingLevel() : 0, shown);
        }
    }

    private boolean isListed() {
        return !list.isEmpty() && !list.equals("0");
    }

    private Block.Kind kind() {
        if (look.kind() == Block.Kind.PARAGRAPH) {
            if (outline >= 1 && outline <= 9) {
                return Block.Kind.HEADING;
            }
            if (isListed()) {
                return Block.Kind.LIST_ITEM;
            }
            return left >= SET_OFF && right >= SET_OFF ? Block.Kind.BLOCK_QUOTATION : Block.Kind.PARAGRAPH;
        }
        return look.kind();
    }

    private int headingLevel() {
        return look.level() > 0 ? look.level() : outline;
    }
}
