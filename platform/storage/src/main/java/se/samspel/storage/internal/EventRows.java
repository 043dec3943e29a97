package se.samspel.storage.internal;

import com.google.gson.Gson;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import se.samspel.api.Actor;
import se.samspel.api.ObjectRef;
import se.samspel.api.access.Scope;
import se.samspel.api.storage.Event;

/**
 * Writes the log, inside the transaction whose changes it tells of. The number comes from one row that is locked from
 * then until the commit, so numbers become visible in their own order even when several transactions are on their way;
 * it is therefore taken last.
 */
final class EventRows {
    private final Clock clock;
    private final EventNames names;
    private final Gson gson;

    EventRows(Clock clock, EventNames names, Gson gson) {
        this.clock = clock;
        this.names = names;
        this.gson = gson;
    }

    /** An event that waits for its number. */
    record Published(
            String name,
            ObjectRef about,
            Scope scope,
            String summary,
            Actor by,
            Instant at,
            String payload) {}

    /**
     * @throws IllegalArgumentException when the event is another bundle's
     */
    Published prepare(String schema, Actor by, Event event) {
        String name = names.of(event.getClass());
        if (!name.startsWith(schema + ".")) {
            throw new IllegalArgumentException(
                    name + " is another bundle's to publish, not " + schema + "'s");
        }
        return new Published(
                name, event.about(), event.scope(), event.summary(), by, now(), gson.toJson(event));
    }

    Instant now() {
        return clock.instant();
    }

    void append(Connection connection, List<Published> events) throws SQLException {
        if (events.isEmpty()) {
            return;
        }
        long number = takeNumbers(connection, events.size());
        String sql =
                """
                insert into storage_event (number, name, about_kind, about_id, scope, summary,
                    by_id, by_name, at, payload)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """;
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (Published event : events) {
                statement.setLong(1, number++);
                statement.setString(2, event.name());
                statement.setString(3, event.about().kind());
                statement.setString(4, event.about().id());
                statement.setString(5, event.scope().value());
                statement.setString(6, event.summary());
                statement.setString(7, event.by().id());
                statement.setString(8, event.by().name());
                statement.setLong(9, event.at().toEpochMilli());
                statement.setString(10, event.payload());
                statement.executeUpdate();
            }
        }
    }

    /** Returns the first of so many numbers. */
    private static long takeNumbers(Connection connection, int count) throws SQLException {
        String sql = "update storage_head set number = number + ? returning number";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setInt(1, count);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1) - count + 1;
            }
        }
    }
}
