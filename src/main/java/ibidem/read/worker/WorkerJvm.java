package ibidem.read.worker;

import ibidem.read.Limit;
import ibidem.read.Limits;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * How the JVM of a worker is started. An archive of loaded classes makes its start quicker; it is made the first time
 * that a worker is needed, where the launcher says, and is never a reason to fail.
 */
final class WorkerJvm {
    /** Names the file of the archive; the launcher takes it away when it is older than the jar. */
    private static final String ARCHIVE = "ibidem.workers";

    private static final int SECONDS_TO_MAKE_IT = 60;

    /**
     * A small young generation of large pages, as the launcher has: over 72 PDFs it took 0.85 of the CPU that the
     * defaults took, with 16 MB about the same.
     */
    private static final int YOUNG_MEGABYTES = 32;

    private static final String LOGGING = "-Dorg.apache.commons.logging.";

    private static final List<String> OPTIONS = List.of(
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:+ExitOnOutOfMemoryError",
            "-XX:-UsePerfData",
            "-XX:+IgnoreUnrecognizedVMOptions",
            "-XX:+UseTransparentHugePages",
            "-Xshare:auto",
            // What the JVM says goes to standard output, where the answers go.
            "-Xlog:disable",
            "-Xlog:all=error:stderr",
            "-Djava.awt.headless=true",
            // Libraries look for a logger to talk to, and find that nobody listens: a tenth of a cold reading.
            LOGGING + "LogFactory=org.apache.commons.logging.impl.LogFactoryImpl",
            LOGGING + "Log=org.apache.commons.logging.impl.NoOpLog");

    private WorkerJvm() {}

    /** @param memory of its heap, in megabytes */
    static List<String> command(int memory, TemporaryFolder folder) {
        List<String> command = java(memory);
        String archive = System.getProperty(ARCHIVE, "");
        if (!archive.isEmpty() && isMade(Path.of(archive))) {
            command.add("-XX:SharedArchiveFile=" + archive);
        }
        command.add("-Djava.io.tmpdir=" + folder.path());
        command.add("-Dpdfbox.fontcache=" + folder.path());
        command.add(WorkerMain.class.getName());
        command.add(folder.path().toString());
        return command;
    }

    private static List<String> java(int memory) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx" + memory + "m");
        command.add("-Xmn" + Math.max(1, Math.min(YOUNG_MEGABYTES, memory / 4)) + "m");
        command.addAll(OPTIONS);
        command.add("-cp");
        command.add(absolute(System.getProperty("java.class.path")));
        return command;
    }

    /** Whether the archive is there, also when it has to be made now. An empty file says that it cannot be made. */
    private static synchronized boolean isMade(Path archive) {
        try {
            return Files.exists(archive) ? Files.size(archive) > 0 : make(archive);
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Beside its place first, so that a run that is ended here leaves no half archive behind. */
    private static boolean make(Path archive) throws IOException, InterruptedException {
        Path made = archive.resolveSibling(
                archive.getFileName() + "." + ProcessHandle.current().pid());
        List<String> command = java(Limits.STANDARD.of(Limit.MEMORY));
        command.add("-XX:ArchiveClassesAtExit=" + made);
        command.add(WarmUp.class.getName());
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        process.getOutputStream().close();
        boolean done = process.waitFor(SECONDS_TO_MAKE_IT, TimeUnit.SECONDS) && process.exitValue() == 0;
        process.destroyForcibly();
        if (done && Files.exists(made)) {
            Files.move(made, archive, StandardCopyOption.REPLACE_EXISTING);
            return true;
        }
        Files.deleteIfExists(made);
        Files.createFile(archive);
        return false;
    }

    /** The class path may be relative to a folder that is not the worker's for ever. */
    private static String absolute(String classPath) {
        StringBuilder all = new StringBuilder();
        for (String entry : classPath.split(File.pathSeparator, -1)) {
            if (!entry.isEmpty()) {
                all.append(all.length() == 0 ? "" : File.pathSeparator)
                        .append(Path.of(entry).toAbsolutePath());
            }
        }
        return all.toString();
    }
}
