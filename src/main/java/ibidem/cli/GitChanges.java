package ibidem.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** What git says changed between a revision and the working tree of one repository. */
final class GitChanges {
    /** A diff of a large repository takes seconds; a hung git must not hang the run. */
    private static final int SECONDS = 120;

    private final Path root;
    private final String ref;
    /** By path below the root. */
    private final Map<String, FileChange> changes;

    private GitChanges(Path root, String ref, Map<String, FileChange> changes) {
        this.root = root;
        this.ref = ref;
        this.changes = changes;
    }

    /**
     * A file that changed.
     *
     * @param before its path at the revision; null if it is new
     * @param lines numbers of the lines that are new or changed, and of the line before a deletion
     * @param binary whether git knows no lines in it
     */
    record FileChange(@Nullable String before, BitSet lines, boolean binary) {}

    /**
     * @param near a file or folder inside the repository
     * @throws UserError where there is no git, no repository or no such revision
     */
    static GitChanges since(String ref, Path near) throws IOException {
        Path absolute = near.toAbsolutePath().normalize();
        Path parent = absolute.getParent();
        Path folder = parent == null || java.nio.file.Files.isDirectory(absolute) ? absolute : parent;
        if (ref.startsWith("-")) {
            throw new UserError(ExitStatus.USAGE, "--changed-since: no revision: " + ref);
        }
        String top = text(git(folder, "rev-parse", "--show-toplevel"))
                .orElseThrow(() -> new UserError(ExitStatus.USAGE, "--changed-since needs git and a repository"))
                .strip();
        Path root = Path.of(top);
        String commit = text(git(root, "rev-parse", "--verify", "--quiet", ref + "^{commit}"))
                .orElseThrow(() -> new UserError(
                        ExitStatus.USAGE,
                        "--changed-since: git knows no revision " + ref + " (a shallow clone? fetch it first)"))
                .strip();
        String diff = text(git(
                        root,
                        "-c",
                        "core.quotepath=off",
                        "diff",
                        "--no-ext-diff",
                        "--no-textconv",
                        "--no-color",
                        "--src-prefix=a/",
                        "--dst-prefix=b/",
                        "-M",
                        "-U0",
                        commit,
                        "--"))
                .orElseThrow(() -> new UserError(ExitStatus.USAGE, "--changed-since: git diff failed"));
        Map<String, FileChange> changes = parse(diff);
        String others = text(git(root, "-c", "core.quotepath=off", "ls-files", "-z", "--others", "--exclude-standard"))
                .orElse("");
        for (String path : others.split("\0")) {
            if (!path.isEmpty()) {
                changes.put(path, new FileChange(null, new BitSet(), false));
            }
        }
        return new GitChanges(root.toRealPath(), commit, changes);
    }

    /** The change of a file; empty if it did not change. */
    Optional<FileChange> of(Path file) {
        return Optional.ofNullable(changes.get(relative(file)));
    }

    /** Whether anything at or below {@code path} changed. */
    boolean touches(Path path) {
        String below = relative(path);
        return changes.keySet().stream()
                .anyMatch(changed -> below.isEmpty() || changed.equals(below) || changed.startsWith(below + "/"));
    }

    /** The bytes of a file at the revision. */
    Optional<byte[]> before(String path) throws IOException {
        return git(root, "cat-file", "blob", ref + ":" + path);
    }

    private String relative(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        try {
            absolute = absolute.toRealPath();
        } catch (IOException e) {
            // Not there any more: its name will do.
        }
        return absolute.startsWith(root)
                ? root.relativize(absolute).toString().replace('\\', '/')
                : absolute.toString();
    }

    /** Reads a diff without context lines. */
    static Map<String, FileChange> parse(String diff) {
        Map<String, FileChange> changes = new HashMap<>();
        String before = null;
        String now = null;
        int added = 0;
        int removed = 0;
        for (String line : diff.split("\n")) {
            if (added > 0 || removed > 0) {
                // Inside a hunk a line may look like a header.
                added -= line.startsWith("+") ? 1 : 0;
                removed -= line.startsWith("-") ? 1 : 0;
            } else if (line.startsWith("diff --git ")) {
                before = null;
                now = null;
            } else if (line.startsWith("rename from ")) {
                before = line.substring("rename from ".length());
            } else if (line.startsWith("rename to ")) {
                now = line.substring("rename to ".length());
                changes.put(now, new FileChange(before, new BitSet(), false));
            } else if (line.startsWith("--- ")) {
                before = path(line.substring(4));
            } else if (line.startsWith("+++ ")) {
                now = path(line.substring(4));
                if (now != null) {
                    changes.put(now, new FileChange(before, new BitSet(), false));
                }
            } else if (line.startsWith("Binary files ") && line.endsWith(" differ")) {
                binary(line, changes);
            } else if (line.startsWith("@@ ")) {
                int[] hunk = hunk(line);
                removed = hunk[0];
                added = hunk[2];
                FileChange change = now == null ? null : changes.get(now);
                if (change != null) {
                    change.lines().set(Math.max(hunk[1], 1), Math.max(hunk[1] + Math.max(hunk[2], 1), 2));
                }
            }
        }
        return changes;
    }

    private static void binary(String line, Map<String, FileChange> changes) {
        String both = line.substring("Binary files ".length(), line.length() - " differ".length());
        int and = both.indexOf(" and ");
        String before = and < 0 ? null : path(both.substring(0, and));
        String now = and < 0 ? null : path(both.substring(and + " and ".length()));
        if (now != null) {
            changes.put(now, new FileChange(before, new BitSet(), true));
        }
    }

    /** Without {@code a/} or {@code b/}; null for {@code /dev/null}. */
    private static @Nullable String path(String name) {
        String plain = name.endsWith("\t") ? name.substring(0, name.length() - 1) : name;
        return plain.equals("/dev/null") ? null : plain.substring(Math.min(2, plain.length()));
    }

    /** {@code @@ -a,b +c,d @@} as b, c, d. */
    private static int[] hunk(String line) {
        String[] parts = line.split(" ");
        int[] old = range(parts[1]);
        int[] now = range(parts[2]);
        return new int[] {old[1], now[0], now[1]};
    }

    private static int[] range(String range) {
        int comma = range.indexOf(',');
        int start = Integer.parseInt(range.substring(1, comma < 0 ? range.length() : comma));
        return new int[] {start, comma < 0 ? 1 : Integer.parseInt(range.substring(comma + 1))};
    }

    private static Optional<String> text(Optional<byte[]> bytes) {
        return bytes.map(all -> new String(all, StandardCharsets.UTF_8));
    }

    /** The output of git; empty if it fails. Nothing of the repository's configuration is run. */
    private static Optional<byte[]> git(Path folder, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("git", "--no-pager", "-c", "core.fsmonitor=false", "-C"));
        command.add(folder.toString());
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("GIT_OPTIONAL_LOCKS", "0");
        Process process;
        try {
            process = builder.start();
        } catch (IOException e) {
            throw new UserError(ExitStatus.USAGE, "--changed-since needs git, and there is none");
        }
        process.getOutputStream().close();
        byte[] output;
        try (InputStream in = process.getInputStream()) {
            output = in.readAllBytes();
        }
        try {
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return Optional.empty();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
        return process.exitValue() == 0 ? Optional.of(output) : Optional.empty();
    }
}
