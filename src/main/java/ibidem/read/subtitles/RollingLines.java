package ibidem.read.subtitles;

import java.util.List;

/**
 * Captions that roll: the last lines of a cue stand again at the top of the next one while a new line comes in below. A
 * line that a speaker says twice is said in two cues of its own.
 */
final class RollingLines {
    /** A cue that rolls on follows at once, in milliseconds. */
    private static final long AT_ONCE = 100;

    /** Programs write a cue of no length between two, to hold what stays. */
    private static final long NO_LENGTH = 50;

    private List<String> last = List.of();
    private long lastEnd = Long.MIN_VALUE / 2;

    /** How many of a cue's first lines stood in the last one already. */
    int repeated(List<String> lines, long start, long end) {
        boolean follows = start - lastEnd <= AT_ONCE;
        boolean holds = end - start <= NO_LENGTH;
        int repeated = 0;
        for (int n = Math.min(last.size(), lines.size()); follows && repeated == 0 && n > 0; n--) {
            boolean grows = n < lines.size() || holds;
            if (grows && lines.subList(0, n).equals(last.subList(last.size() - n, last.size()))) {
                repeated = n;
            }
        }
        last = lines;
        lastEnd = end;
        return repeated;
    }
}
