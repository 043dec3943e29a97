package se.samspel.storage.internal;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.time.Clock;
import java.util.Properties;
import java.util.Set;
import org.sqlite.JDBC;
import org.sqlite.SQLiteException;
import se.samspel.api.storage.Files;
import se.samspel.api.storage.StorageException;
import se.samspel.api.storage.StorageException.Reason;

/**
 * The embedded database: one file, one writer that commits in groups, a few readers that see the last commit. Every
 * commit is on the disk before anyone is told of it (WAL with {@code synchronous=FULL}). What is deleted is overwritten
 * ({@code secure_delete}), since some of it is deleted because the law says so.
 */
final class SqliteEngine implements Engine {
    private static final int READERS = Math.max(4, Runtime.getRuntime().availableProcessors());
    private static final int CONSTRAINT = 19;
    private static final Set<Integer> DUPLICATE = Set.of(1555, 2067, 2579);

    /** Busy, locked, no memory. */
    private static final Set<Integer> UNAVAILABLE = Set.of(5, 6, 7);

    /** Read-only, I/O, corrupt, full, cannot open, not a database. */
    private static final Set<Integer> DISK = Set.of(8, 10, 11, 13, 14, 26);

    private final Path file;
    private final String url;
    private final JDBC driver = new JDBC();
    private final Connections readers = new Connections(READERS, this::openReader);
    private final ThreadLocal<Connection> reading = new ThreadLocal<>();
    private final GroupCommit writer;

    SqliteEngine(Path file) {
        this.file = file;
        this.url = "jdbc:sqlite:" + file;
        this.writer = new GroupCommit(this::openWriter);
    }

    private Connection openWriter() throws SQLException {
        return ready(
                driver.connect(url, new Properties()),
                "pragma journal_mode=WAL",
                "pragma synchronous=FULL",
                "pragma foreign_keys=ON",
                "pragma secure_delete=ON");
    }

    private Connection openReader() throws SQLException {
        return ready(new KeepingConnection(url, file.toString()), "pragma query_only=ON");
    }

    /** A connection as all are here, and as this one is besides. */
    private static Connection ready(Connection connection, String... besides) throws SQLException {
        Sql.run(
                connection,
                "pragma busy_timeout=10000",
                "pragma trusted_schema=OFF",
                "pragma case_sensitive_like=ON");
        Sql.run(connection, besides);
        return connection;
    }

    /** Reading inside reading sees the snapshot that is being read. */
    @Override
    public <T> T read(Work<T> work) {
        try {
            Connection outer = reading.get();
            return outer != null ? work.run(outer) : readAnew(work);
        } catch (SQLException e) {
            throw explain(e, "");
        }
    }

    private <T> T readAnew(Work<T> work) throws SQLException {
        Connection connection = readers.take();
        boolean fit = false;
        try {
            Sql.run(connection, "begin");
            reading.set(connection);
            try {
                return work.run(connection);
            } finally {
                reading.remove();
                Sql.run(connection, "rollback");
                fit = true;
            }
        } finally {
            if (fit) {
                readers.give(connection);
            } else {
                readers.discard(connection);
            }
        }
    }

    @Override
    public <T> T write(Work<T> work) {
        try {
            return writer.run(work);
        } catch (SQLException e) {
            throw explain(e, "");
        }
    }

    /** One at a time: there is one writer, and a number in a rolled back transaction was never seen. */
    @Override
    public long newId(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row =
                        statement.executeQuery(
                                "update storage_id set next = next + 1 returning next - 1")) {
            row.next();
            return row.getLong(1);
        }
    }

    @Override
    public String rowLock() {
        return "";
    }

    @Override
    public Files files(DataFolder folder, Migrator migrator, Clock clock) {
        return new DiskFiles(folder, clock, this);
    }

    /** The data folder lets one process in. */
    @Override
    public boolean worksHere() {
        return true;
    }

    @Override
    public String product() {
        return "SQLite " + read(connection -> connection.getMetaData().getDatabaseProductVersion());
    }

    /** The file and what is on its way into it. */
    @Override
    public long bytes() {
        return file.toFile().length()
                + file.resolveSibling(file.getFileName() + "-wal").toFile().length();
    }

    /** What the log of writes still holds of it is written over; without effect while somebody reads an old state. */
    @Override
    public void settle() {
        try (Connection connection = ready(driver.connect(url, new Properties()))) {
            Sql.run(connection, "pragma wal_checkpoint(truncate)");
        } catch (SQLException e) {
            throw explain(e, "");
        }
    }

    @Override
    public RuntimeException explain(SQLException failure, String statement) {
        String message = failure.getMessage() + (statement.isEmpty() ? "" : " in: " + statement);
        return new StorageException(reason(failure), message, failure);
    }

    private static Reason reason(SQLException failure) {
        int code =
                failure instanceof SQLiteException sqlite
                        ? sqlite.getResultCode().code
                        : failure.getErrorCode();
        if (DUPLICATE.contains(code)) {
            return Reason.DUPLICATE;
        }
        if ((code & 0xff) == CONSTRAINT) {
            return Reason.CONSTRAINT;
        }
        if (DISK.contains(code & 0xff)) {
            return Reason.DISK;
        }
        return UNAVAILABLE.contains(code & 0xff) || failure instanceof SQLTimeoutException
                ? Reason.UNAVAILABLE
                : Reason.STATEMENT;
    }

    /** Finishes what was asked for; the writer closes last, and so leaves everything in the one file. */
    @Override
    public void close() {
        readers.close();
        writer.close();
    }
}
