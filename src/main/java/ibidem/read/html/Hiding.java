package ibidem.read.html;

import java.util.Locale;

/**
 * What CSS declarations ({@code display:none; ...}) do to the sight of an element. {@code display}, {@code visibility},
 * {@code opacity} and everything else that takes out of sight are four means apart: a later rule may take one back and
 * leave the others.
 */
final class Hiding {
    /** What the declarations say of a means. */
    enum Says {
        NOTHING,
        SHOWN,
        HIDDEN
    }

    /** {@code display}, {@code visibility}, {@code opacity}, all others. */
    static final int MEANS = 4;

    private static final int DISPLAY = 0;
    private static final int VISIBILITY = 1;
    private static final int OPACITY = 2;
    private static final int OTHER = 3;

    /** Words moved so far out of the page are out of sight. */
    private static final double OFF_SCREEN = -900;
    /** The same in hundredths of the page or of the element around. */
    private static final double OFF_SCREEN_PERCENT = -100;
    /** What is fainter cannot be read on any ground. */
    private static final double FAINTEST = 0.05;
    /** The smallest letters that leave a trace, in pixels or points. */
    private static final double SMALLEST = 1;

    private final Says[] says = {Says.NOTHING, Says.NOTHING, Says.NOTHING, Says.NOTHING};
    private final boolean[] important = new boolean[MEANS];
    private boolean positioned;
    private boolean away;
    private boolean zero;
    private boolean clipped;
    private boolean groundIsText;
    private String color = "";
    private String ground = "";

    private Hiding() {}

    static Hiding of(String declarations) {
        Hiding hiding = new Hiding();
        for (String declaration : declarations.toLowerCase(Locale.ROOT).split(";")) {
            int colon = declaration.indexOf(':');
            if (colon > 0) {
                String value = declaration.substring(colon + 1);
                String bare = value.replace("!important", "").strip();
                hiding.take(declaration.substring(0, colon).strip(), bare, value.length() > bare.length() + 9);
            }
        }
        boolean together = hiding.positioned && (hiding.away || hiding.clipped) || hiding.zero && hiding.clipped;
        if (together || hiding.isColourless()) {
            hiding.says[OTHER] = Says.HIDDEN;
        }
        return hiding;
    }

    Says says(int means) {
        return says[means];
    }

    boolean isImportant(int means) {
        return important[means];
    }

    boolean saysNothing() {
        for (Says one : says) {
            if (one != Says.NOTHING) {
                return false;
            }
        }
        return true;
    }

    /** Whether the words are white and no ground is named: on a page without colours nobody sees them. */
    boolean isWhite() {
        return ground.isEmpty() && isWhite(color);
    }

    static boolean isWhite(String color) {
        return switch (color.toLowerCase(Locale.ROOT)) {
            case "white", "#fff", "#ffffff", "rgb(255,255,255)", "rgb(255, 255, 255)" -> true;
            default -> false;
        };
    }

    private void take(String name, String value, boolean isImportant) {
        switch (name) {
            case "display" -> set(DISPLAY, value.equals("none"), isImportant);
            case "visibility" -> set(VISIBILITY, value.equals("hidden") || value.equals("collapse"), isImportant);
            case "opacity" -> set(OPACITY, number(value) <= FAINTEST, isImportant);
            case "position" -> positioned = value.equals("absolute") || value.equals("fixed");
            case "left", "top", "right", "bottom" -> away |= isAway(value);
            case "width", "height", "max-height", "max-width" -> zero |= number(value) == 0;
            case "overflow", "overflow-x", "overflow-y" -> clipped |= value.equals("hidden") || value.equals("clip");
            case "clip" -> clipped |= value.startsWith("rect(0") || value.startsWith("rect(1px");
            case "color" -> color = value;
            case "background", "background-color" -> ground = value;
            case "background-clip", "-webkit-background-clip" -> groundIsText = value.equals("text");
            default -> {
                if (isOutOfSight(name, value)) {
                    set(OTHER, true, isImportant);
                }
            }
        }
    }

    private void set(int means, boolean hides, boolean isImportant) {
        says[means] = hides ? Says.HIDDEN : Says.SHOWN;
        important[means] = isImportant;
    }

    /** Whether the letters have no colour, or that of their ground. Letters cut out of a picture have none, and are seen. */
    private boolean isColourless() {
        boolean clear = color.equals("transparent") || color.startsWith("rgba(") && number(lastPart(color)) == 0;
        boolean named = color.startsWith("#") || color.startsWith("rgb") || color.equals("white");
        return clear && !groundIsText || named && color.equals(ground);
    }

    private static String lastPart(String value) {
        return value.substring(Math.max(value.lastIndexOf(','), value.lastIndexOf('/')) + 1)
                .strip();
    }

    private static boolean isOutOfSight(String name, String value) {
        return switch (name) {
            case "font-size" -> isTiny(value);
            case "font" -> value.startsWith("0/") || value.startsWith("0 ");
            case "text-indent" -> isAway(value);
            case "margin-left", "margin-top" -> number(value) <= OFF_SCREEN;
            case "content-visibility" -> value.equals("hidden");
            case "filter" -> value.startsWith("opacity(") && number(value.substring(8)) <= FAINTEST;
            case "scale" -> number(value) == 0;
            case "translate" -> isAway(value);
            case "transform" -> isMovedAway(value);
            case "clip-path" -> isClippedAway(value);
            default -> false;
        };
    }

    private static boolean isTiny(String value) {
        double size = number(value);
        return size == 0 || size < SMALLEST && (value.endsWith("px") || value.endsWith("pt"));
    }

    private static boolean isMovedAway(String value) {
        int open = value.indexOf('(');
        String first = open < 0 ? "" : value.substring(open + 1).strip();
        return value.startsWith("scale") && number(first) == 0 || value.startsWith("translate") && isAway(first);
    }

    private static boolean isClippedAway(String value) {
        int open = value.indexOf('(');
        double first = open < 0 ? Double.NaN : number(value.substring(open + 1).strip());
        return value.startsWith("circle(") && first == 0 || value.startsWith("inset(") && first >= 50;
    }

    private static boolean isAway(String value) {
        boolean share = value.contains("%") || value.contains("vw") || value.contains("vh");
        return number(value) <= (share ? OFF_SCREEN_PERCENT : OFF_SCREEN);
    }

    /** The number at the start of a length; NaN if there is none. */
    private static double number(String value) {
        int end = 0;
        while (end < value.length() && end < 12 && "+-.0123456789".indexOf(value.charAt(end)) >= 0) {
            end++;
        }
        try {
            return Double.parseDouble(value.substring(0, end));
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }
}
