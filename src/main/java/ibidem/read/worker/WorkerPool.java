package ibidem.read.worker;

import ibidem.read.Limit;
import ibidem.read.Limits;
import ibidem.read.ReadOutcome;
import ibidem.read.ReadOutcome.Status;
import ibidem.read.WorkerReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Semaphore;

/**
 * Reads files in worker processes, each started when first needed, kept warm, and replaced when it dies.
 *
 * <p>Thread-safe: as many files are read at a time as there are workers; further callers wait for their turn.
 */
public final class WorkerPool implements WorkerReader {
    private final Limits limits;
    private final Semaphore turns;
    private final Deque<Worker> idle = new ArrayDeque<>();
    private boolean closed;

    /** @param workers how many processes may run at a time */
    public WorkerPool(Limits limits, int workers) {
        this.limits = limits;
        this.turns = new Semaphore(workers, true);
    }

    @Override
    public ReadOutcome read(Path file, String name, String mediaTypeHint) {
        turns.acquireUninterruptibly();
        try {
            Request request = new Request(file, name, mediaTypeHint, limits);
            Worker worker = take();
            ReadOutcome outcome = worker.read(request);
            giveBack(worker);
            return outcome;
        } catch (IOException e) {
            String reason = "no process to read it in could be started (" + e.getMessage() + ")";
            return new ReadOutcome.Unread(name, mediaTypeHint, Status.LIMIT, reason);
        } finally {
            turns.release();
        }
    }

    private Worker take() throws IOException {
        synchronized (idle) {
            if (closed) {
                throw new IOException("the pool is closed");
            }
            Worker warm = idle.pollFirst();
            if (warm != null && warm.isAlive()) {
                return warm;
            }
        }
        return Worker.start(limits.of(Limit.MEMORY));
    }

    private void giveBack(Worker worker) {
        synchronized (idle) {
            if (!closed && worker.isAlive()) {
                idle.addFirst(worker);
                return;
            }
        }
        worker.close();
    }

    @Override
    public void close() {
        synchronized (idle) {
            closed = true;
            idle.forEach(Worker::close);
            idle.clear();
        }
    }
}
