package se.samspel.storage.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.samspel.api.Actor;
import se.samspel.api.ObjectRef;
import se.samspel.api.storage.FieldChange;

/** The one table that knows what every saved row said before. A bundle sees the history of its own rows. */
final class HistoryRows {
    /** Far below what any engine takes as parameters of one statement. */
    private static final int AT_ONCE = 500;

    private final String schema;

    HistoryRows(String schema) {
        this.schema = schema;
    }

    /** Every change of a row, newest first. */
    List<FieldChange> of(Connection connection, ObjectRef row) throws SQLException {
        return select(connection, row, "");
    }

    /** The newest change of a row. */
    Optional<FieldChange> newest(Connection connection, ObjectRef row) throws SQLException {
        return select(connection, row, " limit 1").stream().findFirst();
    }

    private List<FieldChange> select(Connection connection, ObjectRef row, String end)
            throws SQLException {
        String sql =
                """
                select column_name, before_text, after_text, version, by_id, by_name, at
                from storage_history
                where schema_name = ? and object_kind = ? and object_id = ?
                order by at desc, version desc, column_name
                """;
        try (PreparedStatement statement = connection.prepareStatement(sql + end)) {
            statement.setString(1, schema);
            statement.setString(2, row.kind());
            statement.setString(3, row.id());
            try (ResultSet result = statement.executeQuery()) {
                List<FieldChange> changes = new ArrayList<>();
                while (result.next()) {
                    changes.add(
                            new FieldChange(
                                    result.getString(1),
                                    result.getString(2),
                                    result.getString(3),
                                    result.getLong(4),
                                    new Actor(result.getString(5), result.getString(6)),
                                    Instant.ofEpochMilli(result.getLong(7))));
                }
                return changes;
            }
        }
    }

    /** The time of the newest change of each row that has one; one question for many rows of a kind. */
    Map<ObjectRef, Instant> lastChanged(Connection connection, Collection<ObjectRef> rows)
            throws SQLException {
        Map<String, List<String>> byKind =
                rows.stream()
                        .distinct()
                        .collect(
                                Collectors.groupingBy(
                                        ObjectRef::kind,
                                        Collectors.mapping(ObjectRef::id, Collectors.toList())));
        Map<ObjectRef, Instant> found = new HashMap<>();
        for (Map.Entry<String, List<String>> kind : byKind.entrySet()) {
            List<String> ids = kind.getValue();
            for (int from = 0; from < ids.size(); from += AT_ONCE) {
                List<String> some = ids.subList(from, Math.min(ids.size(), from + AT_ONCE));
                addLast(connection, kind.getKey(), some, found);
            }
        }
        return found;
    }

    private void addLast(
            Connection connection, String kind, List<String> ids, Map<ObjectRef, Instant> found)
            throws SQLException {
        String sql =
                "select object_id, max(at) from storage_history"
                        + " where schema_name = ? and object_kind = ? and object_id in ("
                        + String.join(", ", Collections.nCopies(ids.size(), "?"))
                        + ") group by object_id";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, schema);
            statement.setString(2, kind);
            for (int place = 0; place < ids.size(); place++) {
                statement.setString(place + 3, ids.get(place));
            }
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    found.put(
                            new ObjectRef(kind, result.getString(1)),
                            Instant.ofEpochMilli(result.getLong(2)));
                }
            }
        }
    }

    /** Takes away every change of a row. */
    int remove(Connection connection, ObjectRef row) throws SQLException {
        String sql =
                """
                delete from storage_history
                where schema_name = ? and object_kind = ? and object_id = ?
                """;
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, schema);
            statement.setString(2, row.kind());
            statement.setString(3, row.id());
            return statement.executeUpdate();
        }
    }

    /** Adds what one save changed. */
    void add(Connection connection, Engine engine, ObjectRef row, List<FieldChange> changes)
            throws SQLException {
        String sql =
                """
                insert into storage_history (id, schema_name, object_kind, object_id, version,
                    column_name, before_text, after_text, by_id, by_name, at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """;
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (FieldChange change : changes) {
                statement.setLong(1, engine.newId(connection));
                statement.setString(2, schema);
                statement.setString(3, row.kind());
                statement.setString(4, row.id());
                statement.setLong(5, change.version());
                statement.setString(6, change.column());
                statement.setString(7, change.before());
                statement.setString(8, change.after());
                statement.setString(9, change.by().id());
                statement.setString(10, change.by().name());
                statement.setLong(11, change.at().toEpochMilli());
                statement.executeUpdate();
            }
        }
    }
}
