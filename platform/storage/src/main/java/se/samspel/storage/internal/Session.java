package se.samspel.storage.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samspel.api.Actor;
import se.samspel.api.ObjectRef;
import se.samspel.api.storage.Event;
import se.samspel.api.storage.FieldChange;
import se.samspel.api.storage.SaveOutcome;
import se.samspel.api.storage.Statement;
import se.samspel.api.storage.Tx;

/**
 * One transaction of one bundle. When a statement has failed the transaction is lost, on both databases: whatever the
 * work does then, nothing of it is kept.
 */
final class Session implements Tx {
    /** What a transaction is for. */
    enum Purpose {
        READ,
        WRITE,
        MAINTAIN
    }

    private final SchemaDatabase database;
    private final Connection connection;
    private final Purpose purpose;
    private final Thread thread = Thread.currentThread();
    private final List<EventRows.Published> published = new ArrayList<>();
    private @Nullable RuntimeException failed;
    private boolean changed;
    private boolean over;

    Session(SchemaDatabase database, Connection connection, Purpose purpose) {
        this.database = database;
        this.connection = connection;
        this.purpose = purpose;
    }

    @Override
    public Statement sql(String text) {
        check();
        SqlText read = database.texts().get(text);
        if (read.changes() && purpose == Purpose.READ) {
            throw new IllegalStateException("a read changes nothing; use write for: " + text);
        }
        return new SqlStatement(this, read);
    }

    @Override
    public List<FieldChange> history(ObjectRef row) {
        check();
        return run("history", () -> database.history().of(connection, row));
    }

    @Override
    public Map<ObjectRef, Instant> lastChanged(Collection<ObjectRef> rows) {
        check();
        return run("last changed", () -> database.history().lastChanged(connection, rows));
    }

    @Override
    public long newId() {
        check();
        return run("a new id", () -> database.engine().newId(connection));
    }

    @Override
    public void publish(Actor by, Event event) {
        check();
        if (purpose == Purpose.MAINTAIN) {
            throw new IllegalStateException("maintain publishes nothing; use write");
        }
        published.add(database.events().prepare(database.schema(), by, event));
    }

    @Override
    public SaveOutcome save(
            String table,
            ObjectRef row,
            long expectedVersion,
            Map<String, @Nullable Object> columns,
            Actor by) {
        check();
        RowSave save = new RowSave(database, table, row, columns, by);
        SaveOutcome outcome = run("save in " + table, () -> save.run(connection, expectedVersion));
        changed |= save.changed();
        return outcome;
    }

    /** A step that the driver may refuse. */
    @FunctionalInterface
    interface Step<T> {
        T run() throws SQLException;
    }

    /** Runs a step; a refusal of the driver's loses the transaction. */
    <T> T run(String what, Step<T> step) {
        try {
            return step.run();
        } catch (SQLException e) {
            failed = database.engine().explain(e, what);
            throw failed;
        }
    }

    Connection connection() {
        return connection;
    }

    RowReaders readers() {
        return database.readers();
    }

    @Override
    public void forget(ObjectRef row) {
        check();
        changed(run("forget", () -> database.history().remove(connection, row)));
    }

    /** Notes that rows were changed. */
    void changed(int rows) {
        changed |= rows > 0;
    }

    /** Whether anything was published. */
    boolean hasPublished() {
        return !published.isEmpty();
    }

    /** What has to be done last, just before the commit. */
    void finish() throws SQLException {
        if (failed != null) {
            throw failed;
        }
        if (purpose == Purpose.WRITE && changed && published.isEmpty()) {
            throw new IllegalStateException(
                    "rows of "
                            + database.schema()
                            + " were changed and no event was published; say what happened, or use"
                            + " maintain for bookkeeping");
        }
        database.events().append(connection, published);
    }

    /** Makes the session useless for whoever kept it. */
    void end() {
        over = true;
    }

    private void check() {
        if (over || Thread.currentThread() != thread) {
            throw new IllegalStateException(
                    "a Query or Tx is for the work that got it, on its own thread");
        }
        if (failed != null) {
            throw new IllegalStateException(
                    "an earlier statement failed, so nothing more can be done in this transaction",
                    failed);
        }
    }
}
