package ibidem.read.office;

import ibidem.read.zip.Xml;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the styles of an OpenDocument text say about the words in them. */
final class OdtStyles {
    private static final int LONGEST_CHAIN = 20;

    private final Map<String, Style> byName = new HashMap<>();

    private record Style(
            String parent,
            @Nullable Boolean hidden,
            @Nullable Boolean raised,
            @Nullable Boolean italic) {}

    /** Takes the style that starts here; goes to its end. */
    void take(Xml xml) throws IOException {
        String name = xml.attribute("name");
        String parent = xml.attribute("parent-style-name");
        Boolean hidden = null;
        Boolean raised = null;
        Boolean italic = null;
        int outside = xml.depth() - 1;
        while (xml.next() && xml.depth() > outside) {
            if (xml.isStart("text-properties")) {
                String display = xml.attribute("display");
                hidden = display.isEmpty() ? hidden : Boolean.valueOf(display.equals("none"));
                String position = xml.attribute("text-position");
                raised = position.isEmpty() ? raised : Boolean.valueOf(isRaised(position));
                String slant = xml.attribute("font-style");
                italic = slant.isEmpty() ? italic : Boolean.valueOf(!slant.equals("normal"));
            } else if (xml.isStart("section-properties")
                    && xml.attribute("display").equals("none")) {
                hidden = true;
            }
        }
        byName.put(name, new Style(parent, hidden, raised, italic));
    }

    /** {@code super 58%} or {@code 33% 58%}. */
    private static boolean isRaised(String position) {
        return position.startsWith("super")
                || (position.indexOf('%') > 0 && !position.startsWith("-") && !position.startsWith("0"));
    }

    boolean hides(String name) {
        return Boolean.TRUE.equals(first(name, 0));
    }

    boolean raises(String name) {
        return Boolean.TRUE.equals(first(name, 1));
    }

    boolean slants(String name) {
        return Boolean.TRUE.equals(first(name, 2));
    }

    /** Whether the style or one that it rests on has {@code word} in its name. */
    boolean isNamed(String name, String word) {
        String at = name;
        for (int i = 0; i < LONGEST_CHAIN; i++) {
            if (at.toLowerCase(Locale.ROOT).contains(word)) {
                return true;
            }
            Style style = byName.get(at);
            if (style == null || style.parent.isEmpty()) {
                return false;
            }
            at = style.parent;
        }
        return false;
    }

    private @Nullable Boolean first(String name, int property) {
        Style style = byName.get(name);
        for (int i = 0; style != null && i < LONGEST_CHAIN; i++) {
            Boolean value = property == 0 ? style.hidden : property == 1 ? style.raised : style.italic;
            if (value != null) {
                return value;
            }
            style = byName.get(style.parent);
        }
        return null;
    }
}
