package se.samspel.storage.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sqlite.SQLiteException;

/**
 * SQLite's one writer. Whoever asks while a commit is on its way to the disk shares the next one: each gets a savepoint
 * of their own, so one that fails takes nobody along, and all wait for the same write to the disk.
 *
 * <p>When the disk is full or fails, SQLite itself may have rolled everything back; then all in the group fail.
 */
final class GroupCommit implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(GroupCommit.class);
    private static final int MOST = 256;

    /** No memory, read-only, interrupted, I/O, corrupt, full: the whole transaction may be gone. */
    private static final Set<Integer> TAKES_ALL = Set.of(7, 8, 9, 10, 11, 13);

    private final Connections.Opener opener;
    private final LinkedBlockingQueue<WriteJob<?>> queue = new LinkedBlockingQueue<>();
    private final ReentrantLock asking = new ReentrantLock();
    private final Thread thread;
    private @Nullable Connection connection;
    private boolean closed;

    GroupCommit(Connections.Opener opener) {
        this.opener = opener;
        this.thread = Thread.ofPlatform().name("samspel-writer").daemon().start(this::work);
    }

    /** Runs work and returns when it is on the disk. */
    <T> T run(Engine.Work<T> work) throws SQLException {
        if (Thread.currentThread() == thread) {
            throw new IllegalStateException(
                    "a write inside another write: give the work the outer one's Tx instead");
        }
        WriteJob<T> job = new WriteJob<>(work);
        asking.lock();
        try {
            if (closed) {
                throw new IllegalStateException("the storage is closed");
            }
            queue.add(job);
        } finally {
            asking.unlock();
        }
        return job.await();
    }

    /** How many wait for the next commit. */
    int waiting() {
        return queue.size();
    }

    private void work() {
        List<WriteJob<?>> group = new ArrayList<>();
        while (true) {
            try {
                group.clear();
                WriteJob<?> first = queue.take();
                if (first.isEnd()) {
                    break;
                }
                group.add(first);
                while (group.size() < MOST && queue.peek() != null && !queue.peek().isEnd()) {
                    group.add(queue.remove());
                }
                commit(group);
            } catch (InterruptedException nobodyInterruptsThisThread) {
                LOG.warn("Databasens skrivtråd fick ett avbrott, som den bortser från.");
            }
        }
        closeConnection();
    }

    private void commit(List<WriteJob<?>> group) {
        try {
            Connection open = connection();
            Sql.run(open, "begin immediate");
            for (WriteJob<?> job : group) {
                attempt(open, job);
            }
            Sql.run(open, "commit");
            group.forEach(WriteJob::tell);
        } catch (Throwable failure) {
            // whatever it was, those who wait must be told, and nothing of theirs was kept
            group.forEach(job -> job.fail(failure));
            LOG.error(
                    "Databasen kunde inte skriva: {}. {} ändringar gjordes inte. Kontrollera att"
                            + " disken fungerar och har plats.",
                    failure.getMessage(),
                    group.size());
            closeConnection();
        }
    }

    private static void attempt(Connection open, WriteJob<?> job) throws SQLException {
        Sql.run(open, "savepoint job");
        try {
            job.attempt(open);
        } catch (Throwable failure) {
            if (takesAll(failure)) {
                throw failure;
            }
            Sql.run(open, "rollback to job");
            job.refuse(failure);
        }
        Sql.run(open, "release job");
    }

    private static boolean takesAll(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLiteException sqlite) {
                return TAKES_ALL.contains(sqlite.getErrorCode() & 0xff);
            }
        }
        return false;
    }

    private Connection connection() throws SQLException {
        Connection open = connection;
        if (open == null) {
            open = opener.open();
            connection = open;
        }
        return open;
    }

    /** Closing rolls back what was not committed; the next group opens the file anew. */
    private void closeConnection() {
        Connection open = connection;
        connection = null;
        if (open != null) {
            Connections.closeQuietly(open);
        }
    }

    /** Finishes what was asked for before. */
    @Override
    public void close() {
        asking.lock();
        try {
            if (closed) {
                return;
            }
            closed = true;
            queue.add(WriteJob.end());
        } finally {
            asking.unlock();
        }
        Waiting.forEnd(thread);
    }
}
