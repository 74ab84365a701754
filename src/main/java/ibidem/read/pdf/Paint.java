package ibidem.read.pdf;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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

    private final int number;
    private final float width;
    private final float height;
    private final float originX;
    private final float originY;
    private final Map<Float, List<Placed>> byDirection = new HashMap<>();
    private final Map<Long, Glyph> doubles = new HashMap<>();
    private final List<Rule> rules = new ArrayList<>();
    private final List<Area> pictures = new ArrayList<>();
    private final List<Area> dark = new ArrayList<>();
    private final List<Area> path = new ArrayList<>();
    private final StringBuilder replaced = new StringBuilder();
    private final List<String> actual = new ArrayList<>();
    private Point2D.Float pen = new Point2D.Float();
    private boolean broken;

    /** @param left and {@code bottom}: where the page as shown begins in the coordinates of its content */
    Paint(int number, float width, float height, float left, float bottom) {
        this.number = number;
        this.width = width;
        this.height = height;
        this.originX = left;
        this.originY = bottom;
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

    /** Adds a glyph, but for one that is printed over itself to look bold. */
    void add(Glyph glyph, float direction, Visibility visibility) {
        if (!glyph.isBlank()) {
            long place = ((long) Math.round(glyph.x() / 2) << 40) ^ ((long) Math.round(glyph.y() / 2) << 16);
            Glyph there = doubles.put(place ^ glyph.text().hashCode(), glyph);
            boolean over = there != null
                    && there.text().equals(glyph.text())
                    && Math.abs(there.x() - glyph.x()) < 0.25f * Math.max(1, glyph.width())
                    && Math.abs(there.y() - glyph.y()) < 0.1f * glyph.size();
            if (over) {
                return;
            }
        }
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
        float top = height + originY - Math.max(one.y, other.y);
        float bottom = height + originY - Math.min(one.y, other.y);
        return new Area(Math.min(one.x, other.x) - originX, top, Math.max(one.x, other.x) - originX, bottom);
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

    /** Words that marked content claims and its glyphs do not show. */
    List<String> claimed() {
        return actual;
    }

    /** Whether unpainted words are those that were recognised in the page's picture. */
    boolean isRecognised() {
        return pictures.stream().anyMatch(picture -> picture.size() > COVERS * width * height);
    }

    /** The direction that most words run in: 0, 90, 180 or 270. */
    float direction() {
        float best = 0;
        int most = -1;
        for (Map.Entry<Float, List<Placed>> entry : byDirection.entrySet()) {
            int count = entry.getValue().size();
            if (count > most || (count == most && entry.getKey() < best)) {
                most = count;
                best = entry.getKey();
            }
        }
        return best;
    }

    /** Glyphs in a direction, the seen or the unseen ones. */
    List<Glyph> glyphs(float direction, boolean seen) {
        List<Glyph> found = new ArrayList<>();
        for (Placed placed : byDirection.getOrDefault(direction, List.of())) {
            if (isSeen(placed, direction) == seen) {
                found.add(placed.glyph);
            }
        }
        return found;
    }

    List<Float> otherDirections() {
        float main = direction();
        return byDirection.keySet().stream().filter(d -> d != main).sorted().toList();
    }

    private boolean isSeen(Placed placed, float direction) {
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

    private boolean isOutside(Glyph glyph, float direction) {
        boolean upright = direction % 180 == 0;
        float across = upright ? width : height;
        float down = upright ? height : width;
        return glyph.right() < 0 || glyph.x() > across || glyph.y() < 0 || glyph.y() - glyph.size() > down;
    }

    private static boolean isOn(List<Area> areas, Glyph glyph) {
        float x = glyph.x() + glyph.width() / 2;
        float y = glyph.y() - glyph.size() / 3;
        return areas.stream().anyMatch(area -> area.contains(x, y));
    }
}
