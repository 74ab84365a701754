package ibidem.read.office;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Which characters the bytes of a rich text are: by the file's code page, else by the font's script. */
final class RtfFonts {
    /** Fonts that say nothing of their script, or say "the file's". */
    private static final int DEFAULT_SCRIPT = 1;

    private final Map<Integer, Charset> scripts = new HashMap<>();
    private final Set<Integer> symbols = new HashSet<>();
    private Charset file = named("windows-1252");
    private int defined;

    private static Charset named(String name) {
        return Charset.isSupported(name) ? Charset.forName(name) : StandardCharsets.ISO_8859_1;
    }

    void codePage(int number) {
        file = page(number);
    }

    void mac() {
        file = named("x-MacRoman");
    }

    private static Charset page(int number) {
        return switch (number) {
            case 932 -> named("windows-31j");
            case 936 -> named("GBK");
            case 949 -> named("x-windows-949");
            case 950 -> named("Big5");
            case 874 -> named("x-windows-874");
            case 10000 -> named("x-MacRoman");
            case 65001 -> StandardCharsets.UTF_8;
            default -> named(number >= 1250 && number <= 1258 ? "windows-" + number : "IBM" + number);
        };
    }

    /** The table of fonts comes to this one. */
    void define(int font) {
        defined = font;
    }

    /** The script of the font being defined, as {@code \fcharset} numbers it. */
    void script(int script) {
        int page = switch (script) {
            case 77 -> 10000;
            case 128 -> 932;
            case 129 -> 949;
            case 134 -> 936;
            case 136 -> 950;
            case 161 -> 1253;
            case 162 -> 1254;
            case 163 -> 1258;
            case 177 -> 1255;
            case 178 -> 1256;
            case 186 -> 1257;
            case 204 -> 1251;
            case 222 -> 874;
            case 238 -> 1250;
            default -> 0;
        };
        if (page > 0 && script != DEFAULT_SCRIPT) {
            scripts.put(defined, page(page));
        }
    }

    /** The name of the font being defined. */
    void name(String name) {
        if (SymbolFont.isNamed(name)) {
            symbols.add(defined);
        }
    }

    /** What these bytes show in a font. */
    String decode(byte[] bytes, int font) {
        if (!symbols.contains(font)) {
            return new String(bytes, scripts.getOrDefault(font, file));
        }
        StringBuilder shown = new StringBuilder();
        for (byte one : bytes) {
            shown.append(SymbolFont.character(one & 0xff));
        }
        return shown.toString();
    }

    /** What a character of Unicode shows in a font: fonts of signs have theirs among the private ones. */
    String decode(char code, int font) {
        return code >= 0xf000 && code <= 0xf0ff && symbols.contains(font)
                ? SymbolFont.character(code)
                : String.valueOf(code);
    }
}
