package ibidem.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A folder of articles that a test makes, and runs over it. */
final class Repository {
    private final Path root;

    Repository(Path root) {
        this.root = root;
    }

    Path write(String name, String text) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    Path path(String name) {
        return root.resolve(name);
    }

    /** Runs a command over files and folders of the repository: words that begin with {@code @} are paths in it. */
    Run run(String line) {
        List<String> words = new ArrayList<>();
        for (String word : line.strip().split("\\s+")) {
            words.add(word.replace("@", root + "/"));
        }
        return Run.of(words.toArray(String[]::new));
    }

    /** What {@code check} says, without the path of the folder. */
    String check(String rest) {
        return run("check " + rest).out().replace(root + "/", "");
    }

    /** Runs git. @throws AssertionError if it fails */
    void git(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of("git", "-c", "user.name=A", "-c", "user.email=a@a.example", "-c", "init.defaultBranch=main"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .directory(root.toFile())
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new AssertionError("git " + String.join(" ", arguments) + ": " + output);
        }
    }

    /** Commits all that lies in the folder. */
    void commit(String message) throws IOException, InterruptedException {
        git("add", "-A");
        git("commit", "-q", "-m", message);
    }
}
