package ibidem.report;

import ibidem.check.CheckResult;
import ibidem.check.CheckedDraft;
import ibidem.check.FailOn;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;

/** A way to write a check's result. Implementations hold no state and close nothing. */
public interface Format {
    /**
     * Writes the whole report.
     *
     * @param out stays open
     * @throws IOException if {@code out} does
     */
    void write(CheckResult result, Setting setting, Writer out) throws IOException;

    /**
     * What a report depends on besides the result.
     *
     * @param version of the tool
     * @param exit the status that the run ends with
     * @param color whether escape sequences are welcome
     * @param verbose whether to show what needs no attention, too
     * @param failOn what makes the run fail, by the path of the draft; where nothing is said, what is unsupported
     * @param compared whether the run was held against a baseline or a revision, so that findings are new or old
     */
    record Setting(
            String version, int exit, boolean color, boolean verbose, Map<String, FailOn> failOn, boolean compared) {
        public Setting {
            failOn = Map.copyOf(failOn);
        }

        public Setting(String version, int exit, boolean color, boolean verbose) {
            this(version, exit, color, verbose, Map.of(), false);
        }

        public FailOn failOn(CheckedDraft draft) {
            return failOn.getOrDefault(draft.path(), FailOn.UNSUPPORTED);
        }
    }
}
