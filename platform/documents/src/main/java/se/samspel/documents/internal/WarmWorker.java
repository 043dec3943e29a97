package se.samspel.documents.internal;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.samspel.api.documents.DocumentWorker;
import se.samspel.worker.wire.Request;

/**
 * Keeps one worker warm: starts it when it is needed, lets callers take turns, ends it when it is old, idle or lost. Safe
 * for any thread.
 */
final class WarmWorker implements DocumentWorker, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(WarmWorker.class);

    /** A worker that has had this many requests is replaced, so that nothing a file left behind adds up. */
    private static final int RECYCLE_AFTER = 200;

    private final Starter starter;
    private final Duration idleLimit;
    private final Turns turns = new Turns();
    private final ScheduledExecutorService clock;
    private volatile @Nullable WorkerProcess warm;
    private volatile boolean available = true;
    private volatile boolean closed;
    private final AtomicLong done = new AtomicLong();
    private final AtomicLong killed = new AtomicLong();
    private volatile long lastUse = System.nanoTime();

    WarmWorker(Starter starter, Duration idleLimit) {
        this.starter = starter;
        this.idleLimit = idleLimit;
        ScheduledThreadPoolExecutor timer =
                new ScheduledThreadPoolExecutor(
                        1,
                        task ->
                                Thread.ofPlatform()
                                        .daemon()
                                        .name("samspel-worker-clock")
                                        .unstarted(task));
        timer.setRemoveOnCancelPolicy(true);
        this.clock = timer;
        long check = Math.max(1, idleLimit.toMillis() / 4);
        timer.scheduleWithFixedDelay(this::stopWhenIdle, check, check, TimeUnit.MILLISECONDS);
    }

    /** How a worker is started. */
    interface Starter {
        WorkerProcess start(ScheduledExecutorService clock) throws IOException;

        static Starter of(WorkerProgram program, Path folder) {
            return clock -> WorkerProcess.start(program, folder, clock);
        }
    }

    /**
     * Waits for a turn and asks. When a worker is lost that had work before, the fault may be an earlier file's: the
     * request gets one more try in a new one.
     *
     * @throws IOException when no worker can be started, or the wait is interrupted
     */
    Ended ask(Turns.Lane lane, Request request, Duration limit) throws IOException {
        try {
            turns.take(lane);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("stopped while waiting for the worker");
        }
        try {
            boolean fresh = warm().asked() == 0;
            Ended ended = once(request, limit);
            return ended instanceof Ended.Lost && !fresh ? once(request, limit) : ended;
        } finally {
            lastUse = System.nanoTime();
            turns.done();
        }
    }

    private Ended once(Request request, Duration limit) throws IOException {
        WorkerProcess worker = warm();
        Ended ended = worker.ask(request, limit);
        if (ended instanceof Ended.Answered) {
            done.incrementAndGet();
        } else {
            killed.incrementAndGet();
            LOG.warn(
                    "The worker process was ended by a file ({}) and is started anew.", how(ended));
        }
        if (!worker.alive() || worker.asked() >= RECYCLE_AFTER) {
            stop(worker);
        }
        return ended;
    }

    private static String how(Ended ended) {
        return switch (ended) {
            case Ended.Late() -> "time";
            case Ended.Lost(boolean memory) -> memory ? "memory" : "crash";
            case Ended.Answered answered -> "answered";
        };
    }

    private WorkerProcess warm() throws IOException {
        WorkerProcess worker = warm;
        if (worker != null && worker.alive()) {
            return worker;
        }
        if (closed) {
            throw new IOException("the documents bundle is stopping");
        }
        try {
            WorkerProcess started = starter.start(clock);
            available = true;
            warm = started;
            return started;
        } catch (IOException failed) {
            available = false;
            throw failed;
        }
    }

    private void stopWhenIdle() {
        WorkerProcess worker = warm;
        boolean idle = System.nanoTime() - lastUse > idleLimit.toNanos();
        if (worker == null || !idle || !turns.takeIfFree()) {
            return;
        }
        try {
            stop(worker);
        } finally {
            turns.done();
        }
    }

    private void stop(WorkerProcess worker) {
        worker.kill();
        warm = null;
    }

    @Override
    public State state() {
        WorkerProcess worker = warm;
        boolean running = worker != null && worker.alive();
        long resident = running && worker != null ? worker.residentBytes() : 0;
        return new State(available, running, resident, turns.waiting(), done.get(), killed.get());
    }

    /** Ends the worker, also in the middle of a file. */
    @Override
    public void close() {
        closed = true;
        clock.shutdownNow();
        WorkerProcess worker = warm;
        if (worker != null) {
            worker.kill();
        }
    }
}
