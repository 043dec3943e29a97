package se.samspel.storage.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Hands out row ids from blocks that are taken outside of the transactions that use them, so that writers do not wait
 * for each other. What is left of a block at a stop is never used.
 */
final class IdBlocks implements AutoCloseable {
    private static final int BLOCK = 20;

    private final Connections.Opener opener;
    private final ReentrantLock lock = new ReentrantLock();
    private @Nullable Connection connection;
    private long next;
    private long end;

    IdBlocks(Connections.Opener opener) {
        this.opener = opener;
    }

    long next() throws SQLException {
        lock.lock();
        try {
            if (next == end) {
                next = takeBlock();
                end = next + BLOCK;
            }
            return next++;
        } finally {
            lock.unlock();
        }
    }

    private long takeBlock() throws SQLException {
        try {
            return takeBlock(connection());
        } catch (SQLException e) {
            close();
            if (!PostgresStates.connectionLost(e)) {
                throw e;
            }
            return takeBlock(connection());
        }
    }

    private static long takeBlock(Connection connection) throws SQLException {
        String sql = "update storage_id set next = next + " + BLOCK + " returning next";
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1) - BLOCK;
        }
    }

    private Connection connection() throws SQLException {
        Connection open = connection;
        if (open == null) {
            open = opener.open();
            connection = open;
        }
        return open;
    }

    @Override
    public void close() {
        lock.lock();
        try {
            Connection open = connection;
            connection = null;
            if (open != null) {
                Connections.closeQuietly(open);
            }
        } finally {
            lock.unlock();
        }
    }
}
