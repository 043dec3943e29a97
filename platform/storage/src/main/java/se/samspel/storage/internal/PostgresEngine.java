package se.samspel.storage.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import se.samspel.api.storage.Files;
import se.samspel.api.storage.StorageException;
import se.samspel.api.storage.StorageException.Reason;

/**
 * PostgreSQL, 15 or newer. Writers run side by side at READ COMMITTED and wait for each other only on the rows they
 * share; readers see one snapshot. Work that loses a deadlock, or its connection before the commit, is run again.
 */
final class PostgresEngine implements Engine {
    private static final int WRITERS = 8;
    private static final int READERS = 8;
    private static final int ATTEMPTS = 6;
    private static final int OLDEST = 15;

    private final PostgresDatabase database;
    private final Connections writers;
    private final Connections readers;
    private final ThreadLocal<Connection> reading = new ThreadLocal<>();
    private final ThreadLocal<Boolean> writing = ThreadLocal.withInitial(() -> false);
    private final IdBlocks ids;
    private final WorkerLock worker;

    PostgresEngine(PostgresDatabase database) {
        this.database = database;
        this.writers = new Connections(WRITERS, database::openWriter);
        this.readers = new Connections(READERS, database::openReader);
        this.ids = new IdBlocks(database::open);
        this.worker = new WorkerLock(database::open);
        int version = read(connection -> connection.getMetaData().getDatabaseMajorVersion());
        if (version < OLDEST) {
            close();
            throw new IllegalStateException(
                    "Samspel behöver PostgreSQL " + OLDEST + " eller nyare, inte " + version + ".");
        }
    }

    /** Reading inside reading sees the snapshot that is being read. A lost connection is replaced once. */
    @Override
    public <T> T read(Work<T> work) {
        Connection outer = reading.get();
        try {
            if (outer != null) {
                return work.run(outer);
            }
            try {
                return readAnew(work);
            } catch (SQLException | RuntimeException e) {
                if (!PostgresStates.connectionLost(e)) {
                    throw e;
                }
                return readAnew(work);
            }
        } catch (SQLException e) {
            throw explain(e, "");
        }
    }

    private <T> T readAnew(Work<T> work) throws SQLException {
        Connection connection = readers.take();
        boolean fit = false;
        try {
            reading.set(connection);
            T result = work.run(connection);
            connection.rollback();
            fit = true;
            return result;
        } catch (SQLException | RuntimeException | Error e) {
            fit = rolledBack(connection, e, readers);
            throw e;
        } finally {
            reading.remove();
            release(readers, connection, fit);
        }
    }

    @Override
    public <T> T write(Work<T> work) {
        if (writing.get()) {
            throw new IllegalStateException(
                    "a write inside another write: give the work the outer one's Tx instead");
        }
        writing.set(true);
        try {
            return writeUntilDone(work);
        } catch (SQLException e) {
            throw explain(e, "");
        } finally {
            writing.remove();
        }
    }

    private <T> T writeUntilDone(Work<T> work) throws SQLException {
        for (int attempt = 1; ; attempt++) {
            try {
                return writeOnce(work);
            } catch (SQLException | RuntimeException e) {
                if (attempt == ATTEMPTS || !PostgresStates.worthAnotherTry(e)) {
                    throw e;
                }
                pause(attempt);
            }
        }
    }

    private <T> T writeOnce(Work<T> work) throws SQLException {
        Connection connection = writers.take();
        boolean fit = false;
        try {
            T result = work.run(connection);
            commit(connection);
            fit = true;
            return result;
        } catch (SQLException | RuntimeException | Error e) {
            fit = rolledBack(connection, e, writers);
            throw e;
        } finally {
            release(writers, connection, fit);
        }
    }

    /** Commits; when the connection is lost just then, asks the server what became of it. */
    private void commit(Connection connection) throws SQLException {
        CommitCheck check = CommitCheck.before(connection);
        try {
            connection.commit();
        } catch (SQLException e) {
            if (!PostgresStates.connectionLost(e) || !check.committed(database::open)) {
                throw e;
            }
        }
    }

    private static boolean rolledBack(Connection connection, Throwable why, Connections of) {
        if (PostgresStates.connectionLost(why)) {
            of.discardIdle();
            return false;
        }
        try {
            connection.rollback();
            return true;
        } catch (SQLException lost) {
            why.addSuppressed(lost);
            return false;
        }
    }

    private static void release(Connections to, Connection connection, boolean fit) {
        if (fit) {
            to.give(connection);
        } else {
            to.discard(connection);
        }
    }

    private static void pause(int attempt) {
        long most = 20L << attempt;
        try {
            TimeUnit.MILLISECONDS.sleep(ThreadLocalRandom.current().nextLong(most / 2, most));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public long newId(Connection connection) throws SQLException {
        return ids.next();
    }

    @Override
    public String rowLock() {
        return " for update";
    }

    /** Files are in the database as well, so that all who share it have them. */
    @Override
    public Files files(DataFolder folder, Migrator migrator, Clock clock) {
        return new RowFiles(this, folder.emptyFolder("incoming"), migrator, clock);
    }

    /** The server's own vacuum comes to it. */
    @Override
    public void settle() {}

    @Override
    public boolean worksHere() {
        return worker.held();
    }

    @Override
    public String product() {
        return "PostgreSQL "
                + read(connection -> connection.getMetaData().getDatabaseProductVersion())
                        .replaceFirst(" .*", "");
    }

    @Override
    public long bytes() {
        return read(
                connection -> {
                    try (var statement = connection.createStatement();
                            var row =
                                    statement.executeQuery(
                                            "select pg_database_size(current_database())")) {
                        row.next();
                        return row.getLong(1);
                    }
                });
    }

    @Override
    public RuntimeException explain(SQLException failure, String statement) {
        Reason reason = PostgresStates.reason(failure);
        String where = statement.isEmpty() ? "" : " in: " + statement;
        return new StorageException(reason, failure.getMessage() + where, failure);
    }

    @Override
    public void close() {
        worker.close();
        ids.close();
        writers.close();
        readers.close();
    }
}
