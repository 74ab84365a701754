package ibidem.read.pdf;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What one page paints, in the order of its content. Ordinates run down from the page's top. */
final class Paint {
    /** Strokes no thicker than this are lines. */
    private static final float THIN = 2.5f;

    /** A page is a picture where one covers this share of it: its unpainted words are what was recognised there. */
    private static final float COVERS = 0.5f;

    private static final int MOST_SHAPES = 20_000;

    /** Whether the words on the page can be seen. */
    enum Visibility {
        SEEN,
        /** Seen on a dark ground only. */
        WHITE,
        /** In no colour: unseen, but what scanners put over their pictures. */
        UNPAINTED,
        NEVER
    }

    private record Placed(Glyph glyph, Visibility visibility) {}

    /** Where a glyph stands, to two points. */
    private record Spot(String text, int x, int y) {
        static Spot of(Glyph glyph) {
            return new Spot(glyph.text(), Math.round(glyph.x() / 2), Math.round(glyph.y() / 2));
        }
    }

    private final int number;
    private final Sheet sheet;
    private final float width;
    private final float height;
    private final Map<Integer, List<Placed>> byDirection = new TreeMap<>();
    private final List<Rule> rules = new ArrayList<>();
    private final List<Area> pictures = new ArrayList<>();
    private final List<Area> dark = new ArrayList<>();
    private final List<Area> path = new ArrayList<>();
    private final StringBuilder replaced = new StringBuilder();
    private final List<String> actual = new ArrayList<>();
    private Point2D.Float pen = new Point2D.Float();
    private boolean broken;
    private boolean denied;

    /** @param rotation clockwise, in degrees */
    Paint(int number, Sheet sheet, int rotation) {
        this.number = number;
        this.sheet = sheet;
        boolean turned = rotation % 180 != 0;
        this.width = turned ? sheet.height() : sheet.width();
        this.height = turned ? sheet.width() : sheet.height();
    }

    Sheet sheet() {
        return sheet;
    }

    int number() {
        return number;
    }

    float width() {
        return width;
    }

    float height() {
        return height;
    }

    void broken() {
        broken = true;
    }

    boolean isBroken() {
        return broken;
    }

    void add(Glyph glyph, int direction, Visibility visibility) {
        byDirection.computeIfAbsent(direction, d -> new ArrayList<>()).add(new Placed(glyph, visibility));
    }

    /** Collects what glyphs say inside marked content that says otherwise. */
    void replaced(String glyphs) {
        replaced.append(glyphs);
    }

    /** Ends that marked content. */
    void saidToBe(String words) {
        if (!Sameness.isSame(replaced, words)) {
            actual.add(words);
        }
        replaced.setLength(0);
    }

    void move(Point2D.Float to) {
        pen = to;
    }

    void line(Point2D.Float to) {
        shape(pen, to);
        pen = to;
    }

    void box(Point2D.Float one, Point2D.Float other) {
        shape(one, other);
    }

    private void shape(Point2D.Float one, Point2D.Float other) {
        if (path.size() < MOST_SHAPES) {
            path.add(area(one, other));
        }
    }

    private Area area(Point2D.Float one, Point2D.Float other) {
        float top = sheet.top() - Math.max(one.y, other.y);
        float bottom = sheet.top() - Math.min(one.y, other.y);
        float left = sheet.left();
        return new Area(Math.min(one.x, other.x) - left, top, Math.max(one.x, other.x) - left, bottom);
    }

    /** @param painted whether anything was drawn @param darkens whether it was filled with another colour than white */
    void endPath(boolean painted, boolean darkens) {
        for (Area shape : path) {
            float tall = shape.bottom() - shape.top();
            if (painted && tall <= THIN && shape.right() - shape.left() > 20 && rules.size() < MOST_SHAPES) {
                rules.add(new Rule(shape.left(), shape.right(), (shape.top() + shape.bottom()) / 2));
            } else if (darkens && tall > THIN && dark.size() < MOST_SHAPES) {
                dark.add(shape);
            }
        }
        path.clear();
    }

    void picture(Point2D.Float one, Point2D.Float other) {
        if (pictures.size() < MOST_SHAPES) {
            pictures.add(area(one, other));
        }
    }

    List<Rule> rules() {
        return rules;
    }

    boolean hasPictures() {
        return !pictures.isEmpty();
    }

    /** @param one whether the glyph's name denies what it is said to be */
    void denied(boolean one) {
        denied |= one;
    }

    /** Whether words stand apart since the names of their glyphs deny them. */
    boolean isDenied() {
        return denied;
    }

    /** Words that marked content claims and its glyphs do not show. */
    List<String> claimed() {
        return actual;
    }

    /** Whether unpainted words are those that were recognised in the page's picture. */
    boolean isRecognised() {
        return pictures.stream().anyMatch(picture -> picture.size() > COVERS * width * height);
    }

    /** The direction that most words run in: 0, 90, 180 or 270. */
    int direction() {
        int best = 0;
        int most = -1;
        for (Map.Entry<Integer, List<Placed>> entry : byDirection.entrySet()) {
            int count = entry.getValue().size();
            if (count > most) {
                most = count;
                best = entry.getKey();
            }
        }
        return best;
    }

    /** The glyphs in a direction that a reader sees. */
    List<Glyph> seen(int direction) {
        return glyphs(direction, true);
    }

    /** Those that nobody sees, but for such as lie under or over the same ones in sight. */
    List<Glyph> unseen(int direction) {
        List<Glyph> unseen = glyphs(direction, false);
        if (!unseen.isEmpty()) {
            Set<Spot> inSight = new HashSet<>();
            glyphs(direction, true).forEach(glyph -> inSight.add(Spot.of(glyph)));
            unseen.removeIf(glyph -> inSight.contains(Spot.of(glyph)));
        }
        return unseen;
    }

    private List<Glyph> glyphs(int direction, boolean seen) {
        List<Glyph> found = new ArrayList<>();
        for (Placed placed : byDirection.getOrDefault(direction, List.of())) {
            if (isSeen(placed, direction) == seen) {
                found.add(placed.glyph);
            }
        }
        return found;
    }

    List<Integer> otherDirections() {
        int main = direction();
        return byDirection.keySet().stream().filter(d -> d != main).toList();
    }

    private boolean isSeen(Placed placed, int direction) {
        Glyph glyph = placed.glyph;
        if (glyph.size() < 1 || isOutside(glyph, direction)) {
            return false;
        }
        return switch (placed.visibility) {
            case SEEN -> true;
            case UNPAINTED -> isRecognised();
            case WHITE -> isOn(dark, glyph) || isOn(pictures, glyph);
            case NEVER -> false;
        };
    }

    private boolean isOutside(Glyph glyph, int direction) {
        boolean level = direction % 180 == 0;
        float across = level ? sheet.width() : sheet.height();
        float down = level ? sheet.height() : sheet.width();
        return glyph.right() < 0 || glyph.x() > across || glyph.y() < 0 || glyph.y() - glyph.size() > down;
    }

    private static boolean isOn(List<Area> areas, Glyph glyph) {
        float x = glyph.x() + glyph.width() / 2;
        float y = glyph.y() - glyph.size() / 3;
        return areas.stream().anyMatch(area -> area.contains(x, y));
    }
}
