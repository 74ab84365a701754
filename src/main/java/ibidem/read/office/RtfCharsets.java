package ibidem.read.office;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** Which encoding the bytes of a rich text are in: by the file's code page, else by the font's script. */
final class RtfCharsets {
    /** Fonts that say nothing of their script, or say "the file's". */
    private static final int DEFAULT_SCRIPT = 1;

    private final Map<Integer, Charset> fonts = new HashMap<>();
    private Charset file = named("windows-1252");

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

    /** A font's script, as {@code \fcharset} numbers it. */
    void font(int font, int script) {
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
            fonts.put(font, page(page));
        }
    }

    Charset of(int font) {
        return fonts.getOrDefault(font, file);
    }
}
