package se.samspel.storage.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Of several servers on one database, lets one deliver events and run jobs. The lock belongs to a connection, so the
 * next server takes over when the one that has it goes away, however it does.
 */
final class WorkerLock implements AutoCloseable {
    /** Any number, as long as nobody else who uses the database has it. */
    private static final long KEY = 7_306_271_011L;

    private static final int ANSWER_WITHIN_SECONDS = 5;
    private static final long LOOK_EVERY_NS = 1_000_000_000L;

    private final Connections.Opener opener;
    private final ReentrantLock lock = new ReentrantLock();
    private @Nullable Connection holder;
    private long lookedAt = System.nanoTime() - LOOK_EVERY_NS;

    WorkerLock(Connections.Opener opener) {
        this.opener = opener;
    }

    /** Whether this server has it; looked after, or asked for, at most once a second. */
    boolean held() {
        lock.lock();
        try {
            if (System.nanoTime() - lookedAt >= LOOK_EVERY_NS) {
                look();
                lookedAt = System.nanoTime();
            }
            return holder != null;
        } finally {
            lock.unlock();
        }
    }

    private void look() {
        Connection now = holder;
        try {
            if (now != null && now.isValid(ANSWER_WITHIN_SECONDS)) {
                return;
            }
            letGo();
            take();
        } catch (SQLException notNow) {
            // the database is away; so is the lock, and the next look asks again
            letGo();
        }
    }

    private void take() throws SQLException {
        Connection asking = opener.open();
        try (var statement = asking.createStatement();
                var row = statement.executeQuery("select pg_try_advisory_lock(" + KEY + ")")) {
            row.next();
            if (row.getBoolean(1)) {
                holder = asking;
            }
        } finally {
            if (holder != asking) {
                Connections.closeQuietly(asking);
            }
        }
    }

    private void letGo() {
        Connection before = holder;
        holder = null;
        if (before != null) {
            Connections.closeQuietly(before);
        }
    }

    @Override
    public void close() {
        lock.lock();
        try {
            letGo();
            lookedAt = Long.MAX_VALUE;
        } finally {
            lock.unlock();
        }
    }
}
