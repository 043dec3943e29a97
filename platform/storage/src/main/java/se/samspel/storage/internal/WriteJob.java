package se.samspel.storage.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/** One caller's work on its way through the writer. Ends once: the first outcome stands. */
final class WriteJob<T> {
    private final Engine.@Nullable Work<T> work;
    private final CountDownLatch ended = new CountDownLatch(1);
    private @Nullable T result;
    private @Nullable Throwable failure;

    WriteJob(Engine.@Nullable Work<T> work) {
        this.work = work;
    }

    /** Tells the writer that no more will come. */
    static WriteJob<Void> end() {
        return new WriteJob<>(null);
    }

    boolean isEnd() {
        return work == null;
    }

    /** Runs the work; what it gives is told when it has been committed. */
    void attempt(Connection connection) throws SQLException {
        if (work != null) {
            result = work.run(connection);
        }
    }

    /**
     * The work failed alone. That is told with the commit of the others, too: what it collided with can be read by then.
     */
    void refuse(Throwable why) {
        failure = why;
    }

    void tell() {
        ended.countDown();
    }

    void fail(Throwable why) {
        if (ended.getCount() > 0) {
            failure = why;
            ended.countDown();
        }
    }

    /** Waits for the outcome; an interrupt is remembered, for the write goes on all the same. */
    @SuppressWarnings("NullAway") // a work of a type that may be null gives null, and only then
    T await() throws SQLException {
        Waiting.until(ended);
        switch (failure) {
            case null -> {
                return result;
            }
            case SQLException refused -> throw refused;
            case RuntimeException thrown -> throw thrown;
            case Error thrown -> throw thrown;
            default ->
                    throw new IllegalStateException("the work threw a checked exception", failure);
        }
    }
}
