package ibidem.read.worker;

import ibidem.read.DocumentCodec;
import ibidem.read.Limit;
import ibidem.read.Limits;
import ibidem.read.ReadOutcome;
import ibidem.read.ReadOutcome.Status;
import ibidem.read.UnreadableException;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.TimeUnit;

/** The parent's end of one worker process. Used by one thread at a time. */
final class Worker implements AutoCloseable {
    /** A character takes at most three bytes of UTF-8 a code unit; blocks, spans and names come on top. */
    private static final long BYTES_A_CHARACTER = 6;

    private static final int ANSWER_GRACE = 1 << 22;

    private final Process process;
    private final TemporaryFolder folder;
    private final DataInputStream answers;
    private final OutputStream requests;

    private Worker(Process process, TemporaryFolder folder) {
        this.process = process;
        this.folder = folder;
        this.answers = new DataInputStream(new BufferedInputStream(process.getInputStream(), 1 << 16));
        this.requests = process.getOutputStream();
    }

    static Worker start(int memory) throws IOException {
        TemporaryFolder folder = TemporaryFolder.create();
        try {
            Process process = new ProcessBuilder(WorkerJvm.command(memory, folder))
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return new Worker(process, folder);
        } catch (IOException e) {
            folder.delete();
            throw e;
        }
    }

    /** Reads one file; afterwards the worker may be dead. */
    ReadOutcome read(Request request) {
        Limits limits = request.limits();
        try (Deadline deadline = Deadline.start(process, limits)) {
            ReadOutcome outcome = answer(request, deadline);
            deadline.close();
            return outcome;
        }
    }

    private ReadOutcome answer(Request request, Deadline deadline) {
        try {
            Frames.write(request.encode(), requests);
            long most = request.limits().of(Limit.CHARACTERS_OUT) * BYTES_A_CHARACTER + ANSWER_GRACE;
            byte[] message = Frames.read(answers, (int) Math.min(Integer.MAX_VALUE - 16, most));
            return DocumentCodec.decode(message);
        } catch (OutOfMemoryError e) {
            deadline.close();
            process.destroyForcibly();
            end();
            return unread(request, Status.LIMIT, "its text is too long for the memory of this program");
        } catch (IOException e) {
            deadline.close();
            end();
            Limit passed = deadline.passed();
            if (passed == null && ranOutOfMemory()) {
                passed = Limit.MEMORY;
            }
            return passed == null
                    ? unread(request, Status.DAMAGED, "reading it ended the process that read it")
                    : unread(request, Status.LIMIT, UnreadableException.reason(passed, request.limits()));
        }
    }

    private static ReadOutcome unread(Request request, Status status, String reason) {
        return new ReadOutcome.Unread(request.name(), request.mediaType(), status, reason);
    }

    /** HotSpot's ExitOnOutOfMemoryError ends the process with status 3. */
    private boolean ranOutOfMemory() {
        return !process.isAlive() && process.exitValue() == 3;
    }

    boolean isAlive() {
        return process.isAlive();
    }

    private void end() {
        try {
            if (!process.waitFor(200, TimeUnit.MILLISECONDS)) {
                process.destroyForcibly().waitFor(5, TimeUnit.SECONDS);
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        folder.delete();
    }

    @Override
    public void close() {
        process.destroyForcibly();
        end();
        try {
            answers.close();
            requests.close();
        } catch (IOException alreadyGone) {
            // The other end is dead; there is nothing left to flush.
        }
    }
}
