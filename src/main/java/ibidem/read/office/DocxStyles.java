package ibidem.read.office;

import ibidem.read.Block;
import ibidem.read.Limits;
import ibidem.read.zip.Xml;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a style of a DOCX file says about the words in it. Built-in styles have English names in every language. */
final class DocxStyles {
    /** Styles may rest on styles; longer chains than this are a ring. */
    private static final int LONGEST_CHAIN = 20;

    private final Map<String, Style> byId = new HashMap<>();

    /**
     * @param level of a heading or list, 0 for others
     * @param list the number of the list that its paragraphs are items of, empty for none
     * @param shaded whether the ground of its words may have a colour
     */
    record Look(Block.Kind kind, int level, boolean hidden, String list, boolean shaded) {
        static final Look PLAIN = new Look(Block.Kind.PARAGRAPH, 0, false, "", false);
    }

    /** What a style itself says; null where it leaves that to the style it rests on. */
    private static final class Style {
        private String basedOn = "";
        private Block.@Nullable Kind kind;
        private int level;
        private @Nullable Boolean hidden;
        private @Nullable String list;
        private boolean shaded;
    }

    static DocxStyles read(InputStream part, Limits limits) throws IOException {
        DocxStyles styles = new DocxStyles();
        try (Xml xml = Xml.of(part, limits)) {
            while (xml.next()) {
                if (xml.isStart("style")) {
                    styles.add(xml);
                }
            }
        }
        return styles;
    }

    private void add(Xml xml) throws IOException {
        Style style = new Style();
        byId.put(xml.attribute("styleId"), style);
        String name = "";
        int outline = 0;
        int outside = xml.depth() - 1;
        while (xml.next() && xml.depth() > outside) {
            if (!xml.isStart()) {
                continue;
            }
            switch (xml.name()) {
                case "name" -> name = xml.attribute("val").toLowerCase(Locale.ROOT);
                case "basedOn" -> style.basedOn = xml.attribute("val");
                case "outlineLvl" -> outline = number(xml.attribute("val"), 9) + 1;
                case "numPr" -> style.list = style.list == null ? "" : style.list;
                case "numId" -> style.list = xml.attribute("val");
                case "shd" -> style.shaded = true;
                case "vanish" -> style.hidden = isOn(xml.attribute("val"));
                default -> {}
            }
        }
        style.kind = kind(name, outline, style.list != null);
        style.level = level(name, outline);
    }

    private static Block.@Nullable Kind kind(String name, int outline, boolean listed) {
        if (name.startsWith("heading ") || name.equals("title") || name.equals("subtitle")) {
            return Block.Kind.HEADING;
        }
        if (name.contains("quote") || name.equals("block text") || name.contains("quotation")) {
            return Block.Kind.BLOCK_QUOTATION;
        }
        if (name.equals("caption")) {
            return Block.Kind.CAPTION;
        }
        if (outline >= 1 && outline <= 9) {
            return Block.Kind.HEADING;
        }
        return listed || name.startsWith("list ") ? Block.Kind.LIST_ITEM : null;
    }

    private static int level(String name, int outline) {
        if (name.startsWith("heading ")) {
            return number(name.substring(8), 1);
        }
        return name.equals("title") ? 1 : name.equals("subtitle") ? 2 : outline;
    }

    /** What the style with this id, and those it rests on, say. */
    Look look(String id) {
        Block.Kind kind = null;
        int level = 0;
        Boolean hidden = null;
        String list = null;
        boolean shaded = false;
        Style style = byId.get(id);
        for (int i = 0; style != null && i < LONGEST_CHAIN; i++) {
            if (kind == null && style.kind != null) {
                kind = style.kind;
                level = style.level;
            }
            hidden = hidden == null ? style.hidden : hidden;
            list = list == null ? style.list : list;
            shaded |= style.shaded;
            style = byId.get(style.basedOn);
        }
        return new Look(
                kind == null ? Block.Kind.PARAGRAPH : kind,
                level,
                Boolean.TRUE.equals(hidden),
                list == null ? "" : list,
                shaded);
    }

    /** How OOXML writes a switch: on where it stands at all, unless it says off. */
    static boolean isOn(String value) {
        return !value.equals("0") && !value.equals("false") && !value.equals("off");
    }

    static int number(String digits, int otherwise) {
        try {
            return Integer.parseInt(digits.strip());
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }
}
