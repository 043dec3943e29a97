package se.samspel.storage.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * At most so many connections of one kind, opened when first needed and kept. Safe for any number of threads; the
 * last one used is the first one given.
 */
final class Connections implements AutoCloseable {
    /** Opens a connection, ready for use. */
    @FunctionalInterface
    interface Opener {
        Connection open() throws SQLException;
    }

    private static final int FAREWELL_SECONDS = 5;

    private final Opener opener;
    private final int most;
    private final Semaphore free;
    private final Deque<Connection> idle = new ArrayDeque<>();
    private volatile boolean closed;

    Connections(int most, Opener opener) {
        this.most = most;
        this.opener = opener;
        this.free = new Semaphore(most, true);
    }

    /** Waits for a connection; it has to be given back or thrown away. */
    Connection take() throws SQLException {
        free.acquireUninterruptibly();
        if (closed) {
            free.release();
            throw new IllegalStateException("the storage is closed");
        }
        Connection connection;
        synchronized (idle) {
            connection = idle.pollLast();
        }
        if (connection != null) {
            return connection;
        }
        try {
            return opener.open();
        } catch (SQLException | RuntimeException e) {
            free.release();
            throw e;
        }
    }

    /** Takes back a connection that is fit for the next one. */
    void give(Connection connection) {
        synchronized (idle) {
            idle.addLast(connection);
        }
        free.release();
    }

    /** Closes a connection that is not fit any more. */
    void discard(Connection connection) {
        closeQuietly(connection);
        free.release();
    }

    /** Closes those that nobody uses now; new ones are opened when they are needed. */
    void discardIdle() {
        Deque<Connection> closing;
        synchronized (idle) {
            closing = new ArrayDeque<>(idle);
            idle.clear();
        }
        closing.forEach(Connections::closeQuietly);
    }

    /** Gives out no more, waits a while until all are back, and closes them. */
    @Override
    public void close() {
        closed = true;
        boolean all = false;
        try {
            all = free.tryAcquire(most, FAREWELL_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        discardIdle();
        if (all) {
            free.release(most);
        }
    }

    static void closeQuietly(Connection connection) {
        try {
            connection.close();
        } catch (SQLException alreadyBroken) {
            // nothing more can be done with it, and what it did was committed or not before this
        }
    }
}
