package ibidem.read;

import java.util.Locale;

/** What reading one file may cost. Each limit has a name for options and reports, a unit and a default. */
public enum Limit {
    /** Seconds on the clock, generous: a busy machine must not change a verdict. */
    WALL_TIME(120, "s"),
    /** Seconds of computing. A healthy file takes milliseconds. */
    CPU_TIME(30, "s"),
    /** Heap of a worker process. */
    MEMORY(256, "MB"),
    /** Size of the file. */
    BYTES_IN(256, "MB"),
    /** What all archive members and streams of the file may inflate to together. */
    BYTES_INFLATED(512, "MB"),
    /** Inflated size by packed size of one member, held once it inflates to {@link Limits#RATIO_GRACE} bytes. */
    RATIO(200, "times"),
    /** Members of an archive. */
    ENTRIES(10_000, "entries"),
    /** Elements, groups or parts inside each other. */
    DEPTH(500, "levels"),
    PAGES(10_000, "pages"),
    CHARACTERS_OUT(20_000_000, "characters");

    private final int standard;
    private final String unit;

    Limit(int standard, String unit) {
        this.standard = standard;
        this.unit = unit;
    }

    /** The value where no option says otherwise, in {@link #unit}. */
    public int standard() {
        return standard;
    }

    public String unit() {
        return unit;
    }

    /** As written in options and reasons: {@code bytes-inflated}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
