package se.samspel.storage.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings a bundle's tables forward: each step once, in order, in a transaction of its own, and never a step that was
 * changed after it had been taken.
 */
final class Migrator {
    private static final Logger LOG = LoggerFactory.getLogger(Migrator.class);

    private final Engine engine;
    private final Clock clock;

    Migrator(Engine engine, Clock clock) {
        this.engine = engine;
        this.clock = clock;
        engine.write(
                connection -> {
                    Sql.run(
                            connection,
                            """
                            create table if not exists storage_migration (
                                schema_name text not null,
                                file text not null,
                                checksum text not null,
                                at bigint not null,
                                primary key (schema_name, file))
                            """);
                    return true;
                });
    }

    /**
     * @throws IllegalStateException in Swedish, when a step is refused; those before it stay
     */
    void run(String schema, List<Migration> migrations) {
        List<Migration> steps =
                migrations.stream().sorted(Comparator.comparing(Migration::file)).toList();
        Map<String, String> taken = engine.read(connection -> taken(connection, schema));
        check(schema, steps, taken);
        for (Migration step : steps) {
            if (!taken.containsKey(step.file())) {
                take(schema, step);
            }
        }
    }

    private static Map<String, String> taken(Connection connection, String schema)
            throws SQLException {
        String sql =
                "select file, checksum from storage_migration where schema_name = ? order by file";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, schema);
            try (ResultSet result = statement.executeQuery()) {
                Map<String, String> taken = new LinkedHashMap<>();
                while (result.next()) {
                    taken.put(result.getString(1), result.getString(2));
                }
                return taken;
            }
        }
    }

    private static void check(String schema, List<Migration> steps, Map<String, String> taken) {
        List<String> gone = new ArrayList<>(taken.keySet());
        String last = gone.isEmpty() ? "" : gone.getLast();
        for (Migration step : steps) {
            String checksum = taken.get(step.file());
            gone.remove(step.file());
            if (checksum != null && !checksum.equals(step.checksum())) {
                throw refused(schema, step.file(), "har ändrats efter att den kördes");
            }
            if (checksum == null && step.file().compareTo(last) < 0) {
                throw refused(
                        schema, step.file(), "kom till efter " + last + ", som redan är körd");
            }
        }
        if (!gone.isEmpty()) {
            throw refused(
                    schema,
                    gone.getLast(),
                    "är körd men finns inte längre: databasen är nyare än programmet");
        }
    }

    private static IllegalStateException refused(String schema, String file, String why) {
        return new IllegalStateException(
                "Tabellerna för " + schema + " kan inte användas: " + file + " " + why + ".");
    }

    private void take(String schema, Migration step) {
        try {
            List<String> statements = checked(schema, step);
            engine.write(
                    connection -> {
                        note(connection, schema, step);
                        Sql.run(connection, statements.toArray(String[]::new));
                        return true;
                    });
        } catch (RuntimeException e) {
            throw new IllegalStateException(
                    "Tabellerna för "
                            + schema
                            + " kan inte användas: "
                            + step.file()
                            + " gick inte att köra: "
                            + e.getMessage(),
                    e);
        }
        LOG.info("Tabellerna för {} är uppdaterade med {}.", schema, step.file());
    }

    private static List<String> checked(String schema, Migration step) {
        List<String> statements = SqlScript.statements(step.text());
        SqlTexts own = new SqlTexts(schema);
        statements.forEach(
                statement -> own.check(TableNames.in(SqlTokens.of(statement)), statement));
        return statements;
    }

    /** First, so that of two who start at the same time one waits for the other. */
    private void note(Connection connection, String schema, Migration step) throws SQLException {
        String sql =
                """
                insert into storage_migration (schema_name, file, checksum, at)
                values (?, ?, ?, ?)
                """;
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, schema);
            statement.setString(2, step.file());
            statement.setString(3, step.checksum());
            statement.setLong(4, clock.millis());
            statement.executeUpdate();
        }
    }
}
