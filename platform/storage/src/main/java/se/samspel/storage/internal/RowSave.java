package se.samspel.storage.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samspel.api.Actor;
import se.samspel.api.ObjectRef;
import se.samspel.api.storage.FieldChange;
import se.samspel.api.storage.SaveOutcome;

/** One save of one row's columns, unless someone else has saved since. */
final class RowSave {
    private final SchemaDatabase database;
    private final String table;
    private final ObjectRef row;
    private final long id;
    private final Map<String, @Nullable Object> columns = new LinkedHashMap<>();
    private final Actor by;
    private boolean changed;

    RowSave(
            SchemaDatabase database,
            String table,
            ObjectRef row,
            Map<String, @Nullable Object> columns,
            Actor by) {
        this.database = database;
        this.table = name(table);
        this.row = row;
        this.id = id(row);
        this.by = by;
        database.texts().check(Set.of(table), "save");
        columns.forEach((name, value) -> this.columns.put(name(name), SqlValues.toColumn(value)));
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("a save names at least one column of " + table);
        }
    }

    private static String name(String name) {
        if (!name.matches("[a-z][a-z0-9_]*")) {
            throw new IllegalArgumentException("not the name of a table or column: " + name);
        }
        return name;
    }

    private static long id(ObjectRef row) {
        try {
            return Long.parseLong(row.id());
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("a saved row has a number for id, not " + row, e);
        }
    }

    /** The row as it stands. */
    private record Current(long version, Map<String, @Nullable String> columns) {}

    SaveOutcome run(Connection connection, long expectedVersion) throws SQLException {
        Current current = current(connection);
        if (current == null) {
            return new SaveOutcome.Gone();
        }
        List<FieldChange> changes = changes(current);
        if (changes.isEmpty()) {
            Instant at = newest(connection).map(FieldChange::at).orElseGet(this::now);
            return new SaveOutcome.Saved(current.version(), at);
        }
        if (current.version() != expectedVersion) {
            Optional<FieldChange> last = newest(connection);
            return new SaveOutcome.Conflict(
                    current.version(),
                    current.columns(),
                    last.map(change -> change.by().name()).orElse(""),
                    last.map(FieldChange::at).orElseGet(this::now));
        }
        update(connection, changes);
        database.history().add(connection, database.engine(), row, changes);
        changed = true;
        return new SaveOutcome.Saved(expectedVersion + 1, changes.getFirst().at());
    }

    /** Whether anything was written. */
    boolean changed() {
        return changed;
    }

    private @Nullable Current current(Connection connection) throws SQLException {
        String sql =
                "select version, "
                        + String.join(", ", columns.keySet())
                        + " from "
                        + table
                        + " where id = ?"
                        + database.engine().rowLock();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, id);
            try (ResultSet result = statement.executeQuery()) {
                if (!result.next()) {
                    return null;
                }
                Map<String, @Nullable String> texts = new LinkedHashMap<>();
                for (String column : columns.keySet()) {
                    texts.put(column, SqlValues.toText(result.getObject(column)));
                }
                return new Current(result.getLong("version"), texts);
            }
        }
    }

    private List<FieldChange> changes(Current current) {
        Instant now = now();
        List<FieldChange> changes = new ArrayList<>();
        columns.forEach(
                (column, value) -> {
                    String before = current.columns().get(column);
                    String after = SqlValues.toText(value);
                    if (!Objects.equals(before, after)) {
                        changes.add(
                                new FieldChange(
                                        column, before, after, current.version() + 1, by, now));
                    }
                });
        return changes;
    }

    private void update(Connection connection, List<FieldChange> changes) throws SQLException {
        StringBuilder sql = new StringBuilder("update " + table + " set version = version + 1");
        changes.forEach(change -> sql.append(", ").append(change.column()).append(" = ?"));
        sql.append(" where id = ?");
        try (PreparedStatement statement = connection.prepareStatement(sql.toString())) {
            int at = 1;
            for (FieldChange change : changes) {
                statement.setObject(at++, columns.get(change.column()));
            }
            statement.setLong(at, id);
            statement.executeUpdate();
        }
    }

    private Optional<FieldChange> newest(Connection connection) throws SQLException {
        return database.history().newest(connection, row);
    }

    private Instant now() {
        return database.events().now();
    }
}
