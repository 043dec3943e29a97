package se.samspel.plugins.internal;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one thread on which content comes and goes, so that no two changes meet and no lock is held meanwhile. */
final class Lane implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Lane.class);
    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().name("plugins").daemon().factory());

    /** Does the work after what waits already, and waits for it; what it throws comes out as it was thrown. */
    <T> T call(Callable<T> work) {
        Future<T> result = thread.submit(work);
        try {
            return result.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while plugins were changed", stopped);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            if (failed.getCause() instanceof Error cause) {
                throw cause;
            }
            throw new CompletionException(failed.getCause());
        }
    }

    /** Does the work when its turn comes; a failure is logged. */
    CompletableFuture<Void> later(String what, Runnable work) {
        CompletableFuture<Void> done = new CompletableFuture<>();
        try {
            thread.execute(() -> run(what, work, done));
        } catch (RejectedExecutionException closing) {
            done.complete(null);
        }
        return done;
    }

    void after(long millis, String what, Runnable work) {
        thread.schedule(
                () -> run(what, work, new CompletableFuture<>()), millis, TimeUnit.MILLISECONDS);
    }

    private static void run(String what, Runnable work, CompletableFuture<Void> done) {
        try {
            work.run();
        } catch (RuntimeException failed) {
            LOG.error("{} failed", what, failed);
        } finally {
            done.complete(null);
        }
    }

    /** Whether everything that was asked for is done within the time; afterwards nothing more is taken. */
    boolean closeWithin(long millis) {
        thread.shutdownNow();
        try {
            return thread.awaitTermination(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void close() {
        closeWithin(0);
    }
}
