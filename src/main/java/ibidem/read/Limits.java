package ibidem.read;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The value of every {@link Limit}, in that limit's unit. Immutable. */
public record Limits(Map<Limit, Integer> values) {
    /** Members of an archive may have any ratio up to this inflated size, in bytes: small ones hurt nobody. */
    public static final long RATIO_GRACE = 16L << 20;

    public static final Limits STANDARD = new Limits(Map.of());

    /** @param values those that differ from the standard; each at least 1 */
    public Limits {
        EnumMap<Limit, Integer> all = new EnumMap<>(Limit.class);
        for (Limit limit : Limit.values()) {
            int value = values.getOrDefault(limit, limit.standard());
            if (value < 1) {
                throw new IllegalArgumentException(limit.label() + " must be at least 1, not " + value);
            }
            all.put(limit, value);
        }
        values = Collections.unmodifiableMap(all);
    }

    public int of(Limit limit) {
        return values.getOrDefault(limit, limit.standard());
    }

    /** The limit in bytes, for those that are counted in megabytes. */
    public long bytes(Limit limit) {
        return (long) of(limit) << 20;
    }

    public Limits with(Limit limit, int value) {
        EnumMap<Limit, Integer> changed = new EnumMap<>(values);
        changed.put(limit, value);
        return new Limits(changed);
    }

    /**
     * These limits with one changed as an option says it.
     *
     * @param assignment {@code cpu-time=10}
     * @throws IllegalArgumentException one line that names the limits there are
     */
    public Limits with(String assignment) {
        int equals = assignment.indexOf('=');
        String name = equals < 0 ? assignment : assignment.substring(0, equals);
        for (Limit limit : Limit.values()) {
            if (limit.label().equals(name)) {
                return with(limit, value(assignment.substring(equals + 1), limit));
            }
        }
        throw new IllegalArgumentException("no limit is called \"" + name + "\"; there are "
                + Arrays.stream(Limit.values()).map(Limit::label).collect(Collectors.joining(", ")));
    }

    private static int value(String digits, Limit limit) {
        try {
            return Integer.parseInt(digits);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    limit.label() + " takes a whole number of " + limit.unit() + ", not \"" + digits + "\"", e);
        }
    }
}
