package se.samspel.storage.internal;

import java.sql.Connection;
import java.sql.SQLException;

/** Statements without parameters and without rows, for the storage's own housekeeping. */
final class Sql {
    private Sql() {}

    static void run(Connection connection, String... statements) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
