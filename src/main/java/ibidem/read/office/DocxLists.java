package ibidem.read.office;

import ibidem.read.Limits;
import ibidem.read.zip.Xml;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;

/** Counts the items of the numbered lists of a DOCX file. Lists of one abstract numbering go on counting together. */
final class DocxLists {
    private static final int LEVELS = 9;

    private final Map<String, Level[]> kinds = new HashMap<>();
    private final Map<String, String> kindOf = new HashMap<>();
    /** Where a list starts anew, by its number and level. */
    private final Map<String, Integer> starts = new HashMap<>();

    private final Map<String, int[]> counts = new HashMap<>();

    private record Level(boolean decimal, int start) {}

    static DocxLists read(InputStream part, Limits limits) throws IOException {
        DocxLists lists = new DocxLists();
        try (Xml xml = Xml.of(part, limits)) {
            while (xml.next()) {
                if (xml.isStart("abstractNum")) {
                    lists.kinds.put(xml.attribute("abstractNumId"), levels(xml));
                } else if (xml.isStart("num")) {
                    lists.list(xml);
                }
            }
        }
        return lists;
    }

    private static Level[] levels(Xml xml) throws IOException {
        Level[] levels = new Level[LEVELS];
        int outside = xml.depth() - 1;
        int level = 0;
        int start = 1;
        boolean decimal = false;
        while (xml.next() && xml.depth() > outside) {
            if (xml.isStart("lvl")) {
                level = level(xml.attribute("ilvl"));
                start = 1;
                decimal = false;
            } else if (xml.isStart("start")) {
                start = DocxStyles.number(xml.attribute("val"), 1);
            } else if (xml.isStart("numFmt")) {
                decimal = xml.attribute("val").startsWith("decimal");
            } else if (xml.isEnd("lvl")) {
                levels[level] = new Level(decimal, start);
            }
        }
        return levels;
    }

    private void list(Xml xml) throws IOException {
        String id = xml.attribute("numId");
        int outside = xml.depth() - 1;
        int level = 0;
        while (xml.next() && xml.depth() > outside) {
            if (xml.isStart("abstractNumId")) {
                kindOf.put(id, xml.attribute("val"));
            } else if (xml.isStart("lvlOverride")) {
                level = level(xml.attribute("ilvl"));
            } else if (xml.isStart("startOverride")) {
                starts.put(id + " " + level, DocxStyles.number(xml.attribute("val"), 1));
            }
        }
    }

    private static int level(String ilvl) {
        return Math.max(0, Math.min(LEVELS - 1, DocxStyles.number(ilvl, 0)));
    }

    /** The number that the next item of a list shows; 0 where it shows none. @param level from 0 */
    int next(String list, int level) {
        String kind = kindOf.getOrDefault(list, "");
        Level[] levels = kinds.get(kind);
        if (levels == null || level < 0 || level >= LEVELS) {
            return 0;
        }
        int[] count = counts.computeIfAbsent(kind, k -> new int[LEVELS]);
        Integer anew = starts.remove(list + " " + level);
        Level here = levels[level] == null ? new Level(false, 1) : levels[level];
        count[level] = anew != null ? anew : count[level] == 0 ? here.start : count[level] + 1;
        for (int deeper = level + 1; deeper < LEVELS; deeper++) {
            count[deeper] = 0;
        }
        return here.decimal ? count[level] : 0;
    }
}
