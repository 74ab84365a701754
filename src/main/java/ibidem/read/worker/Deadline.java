package ibidem.read.worker;

import ibidem.read.Limit;
import ibidem.read.Limits;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Ends a worker process that takes longer over one file than the limits on clock and computing time allow. */
final class Deadline implements AutoCloseable {
    private static final long LOOK_EVERY_MILLIS = 100;

    private final Process process;
    private final Limits limits;
    private final CountDownLatch done = new CountDownLatch(1);
    private volatile @Nullable Limit passed;

    private Deadline(Process process, Limits limits) {
        this.process = process;
        this.limits = limits;
    }

    static Deadline start(Process process, Limits limits) {
        Deadline deadline = new Deadline(process, limits);
        Thread watch = new Thread(deadline::watch, "deadline");
        watch.setDaemon(true);
        watch.start();
        return deadline;
    }

    private void watch() {
        long wallEnd = System.nanoTime() + TimeUnit.SECONDS.toNanos(limits.of(Limit.WALL_TIME));
        Duration cpuEnd = cpu().plusSeconds(limits.of(Limit.CPU_TIME));
        try {
            while (!done.await(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS)) {
                if (System.nanoTime() - wallEnd > 0) {
                    end(Limit.WALL_TIME);
                } else if (cpu().compareTo(cpuEnd) > 0) {
                    end(Limit.CPU_TIME);
                }
            }
        } catch (InterruptedException e) {
            end(Limit.WALL_TIME);
        }
    }

    private void end(Limit limit) {
        passed = limit;
        process.destroyForcibly();
        done.countDown();
    }

    /** Zero where the system does not tell; the clock still holds then. */
    private Duration cpu() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** The limit that ended the process; null where none did. */
    @Nullable
    Limit passed() {
        return passed;
    }

    @Override
    public void close() {
        done.countDown();
    }
}
