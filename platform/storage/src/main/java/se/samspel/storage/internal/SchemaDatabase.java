package se.samspel.storage.internal;

import java.sql.Connection;
import java.sql.SQLException;
import se.samspel.api.storage.Database;
import se.samspel.storage.internal.Session.Purpose;

/** The door of one bundle: its own tables, and nobody else's. */
final class SchemaDatabase implements Database {
    private final String schema;
    private final Engine engine;
    private final EventRows events;
    private final HistoryRows history;
    private final RowReaders readers;
    private final SqlTexts texts;
    private final Runnable onPublished;

    /**
     * @param onPublished called when a commit has brought new events
     */
    SchemaDatabase(
            String schema,
            Engine engine,
            EventRows events,
            RowReaders readers,
            Runnable onPublished) {
        this.schema = schema;
        this.engine = engine;
        this.events = events;
        this.history = new HistoryRows(schema);
        this.readers = readers;
        this.texts = new SqlTexts(schema);
        this.onPublished = onPublished;
    }

    @Override
    public <T> T read(Read<T> work) {
        return engine.read(
                connection -> {
                    Session session = new Session(this, connection, Purpose.READ);
                    try {
                        T result = work.run(session);
                        session.finish();
                        return result;
                    } finally {
                        session.end();
                    }
                });
    }

    @Override
    public <T> T write(Write<T> work) {
        Committed<T> committed = engine.write(connection -> run(connection, Purpose.WRITE, work));
        if (committed.published()) {
            onPublished.run();
        }
        return committed.result();
    }

    @Override
    public <T> T maintain(Write<T> work) {
        return engine.write(connection -> run(connection, Purpose.MAINTAIN, work)).result();
    }

    /** What came of a transaction. */
    private record Committed<T>(T result, boolean published) {}

    private <T> Committed<T> run(Connection connection, Purpose purpose, Write<T> work)
            throws SQLException {
        Session session = new Session(this, connection, purpose);
        try {
            T result = work.run(session);
            session.finish();
            return new Committed<>(result, session.hasPublished());
        } finally {
            session.end();
        }
    }

    String schema() {
        return schema;
    }

    Engine engine() {
        return engine;
    }

    EventRows events() {
        return events;
    }

    HistoryRows history() {
        return history;
    }

    RowReaders readers() {
        return readers;
    }

    SqlTexts texts() {
        return texts;
    }
}
