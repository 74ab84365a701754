package ibidem.report;

/** A small SVG that shows the share of traceable quotations, for a README. Text and sizes only: no font is loaded. */
public final class Badge {
    private static final String LABEL = "quotations traceable";

    /** Width of a letter of the label's size, in the units of the picture; measured for Verdana 11. */
    private static final double LETTER = 6.6;

    private static final int PADDING = 10;

    private Badge() {}

    /** @param of all quotations that are judged; 0 gives {@code none} */
    public static String svg(int part, int of) {
        String value = Figures.share(part, of);
        int left = width(LABEL);
        int right = width(value);
        int all = left + right;
        return """
                <svg xmlns="http://www.w3.org/2000/svg" width="%1$d" height="20" role="img" aria-label="%4$s: %5$s">
                <title>%4$s: %5$s</title>
                <rect width="%1$d" height="20" rx="3" fill="#444"/>
                <path d="M%2$d 0h%3$dv20h-%3$dz" fill="%6$s"/>
                <g fill="#fff" text-anchor="middle" font-family="Verdana,DejaVu Sans,sans-serif" font-size="11">
                <text x="%7$d" y="14">%4$s</text>
                <text x="%8$d" y="14">%5$s</text>
                </g>
                </svg>
                """.formatted(all, left, right, LABEL, value, colour(part, of), left / 2, left + right / 2);
    }

    private static int width(String text) {
        return (int) Math.ceil(text.length() * LETTER) + 2 * PADDING;
    }

    /** White on each of these has a contrast of at least 4.5 to 1. */
    private static String colour(int part, int of) {
        if (of == 0) {
            return "#555";
        }
        return 10 * part >= 9 * of ? "#14703f" : 2 * part >= of ? "#8a5a00" : "#9c1c1c";
    }
}
