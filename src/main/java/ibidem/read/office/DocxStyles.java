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

    /** @param level of a heading or list, 0 for others */
    record Look(Block.Kind kind, int level, boolean hidden) {
        static final Look PLAIN = new Look(Block.Kind.PARAGRAPH, 0, false);
    }

    private record Style(
            String basedOn,
            Block.@Nullable Kind kind,
            int level,
            @Nullable Boolean hidden) {}

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
        String id = xml.attribute("styleId");
        String name = "";
        String basedOn = "";
        int outline = 0;
        Boolean hidden = null;
        boolean listed = false;
        int outside = xml.depth() - 1;
        while (xml.next() && xml.depth() > outside) {
            if (!xml.isStart()) {
                continue;
            }
            switch (xml.name()) {
                case "name" -> name = xml.attribute("val").toLowerCase(Locale.ROOT);
                case "basedOn" -> basedOn = xml.attribute("val");
                case "outlineLvl" -> outline = number(xml.attribute("val"), 9) + 1;
                case "numPr" -> listed = true;
                case "vanish" -> hidden = isOn(xml.attribute("val"));
                default -> {}
            }
        }
        byId.put(id, style(name, basedOn, outline, hidden, listed));
    }

    private static Style style(String name, String basedOn, int outline, @Nullable Boolean hidden, boolean listed) {
        if (name.startsWith("heading ")) {
            return new Style(basedOn, Block.Kind.HEADING, number(name.substring(8), 1), hidden);
        }
        if (name.equals("title") || name.equals("subtitle")) {
            return new Style(basedOn, Block.Kind.HEADING, name.equals("title") ? 1 : 2, hidden);
        }
        if (name.contains("quote") || name.equals("block text") || name.contains("quotation")) {
            return new Style(basedOn, Block.Kind.BLOCK_QUOTATION, 0, hidden);
        }
        if (name.equals("caption")) {
            return new Style(basedOn, Block.Kind.CAPTION, 0, hidden);
        }
        if (outline >= 1 && outline <= 9) {
            return new Style(basedOn, Block.Kind.HEADING, outline, hidden);
        }
        if (listed || name.startsWith("list ")) {
            return new Style(basedOn, Block.Kind.LIST_ITEM, 1, hidden);
        }
        return new Style(basedOn, null, 0, hidden);
    }

    /** What the style with this id, and those it rests on, say. */
    Look look(String id) {
        Block.Kind kind = null;
        int level = 0;
        Boolean hidden = null;
        Style style = byId.get(id);
        for (int i = 0; style != null && i < LONGEST_CHAIN; i++) {
            if (kind == null && style.kind != null) {
                kind = style.kind;
                level = style.level;
            }
            hidden = hidden == null ? style.hidden : hidden;
            style = byId.get(style.basedOn);
        }
        return new Look(kind == null ? Block.Kind.PARAGRAPH : kind, level, Boolean.TRUE.equals(hidden));
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
