package se.samspel.bench.speed;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Set;
import se.samspel.storage.testing.PostgresServer;

/** The same page from PostgreSQL with its Swedish configuration, in a server that is started for it. */
final class Postgres implements Peer {
    private final Connection connection;
    private final ProcessHandle backend;

    Postgres() throws SQLException {
        Map<String, String> database = PostgresServer.get().newDatabase();
        connection =
                DriverManager.getConnection(
                        database.get("samspel.database.url"),
                        database.get("samspel.database.user"),
                        database.get("samspel.database.password"));
        try (Statement statement = connection.createStatement()) {
            // its helpers would do work that is not counted
            statement.execute("set max_parallel_workers_per_gather = 0");
            statement.execute(
                    "create unlogged table report (id bigint primary key, title text, text text, type"
                            + " text, association text, year int, words tsvector)");
            statement.execute(
                    "create unlogged table said (report bigint, kind text, name text, primary key"
                            + " (report, kind, name))");
            statement.execute("set maintenance_work_mem = '256MB'");
            try (ResultSet row = statement.executeQuery("select pg_backend_pid()")) {
                row.next();
                backend = ProcessHandle.of(row.getLong(1)).orElseThrow();
            }
        }
        connection.setAutoCommit(false);
    }

    /** Whether there is one on this machine. */
    static boolean isInstalled() {
        return PostgresServer.isInstalled();
    }

    @Override
    public String name() {
        return "PostgreSQL";
    }

    @Override
    public void add(Reports.Report report) throws SQLException {
        add(report.id(), "intervention", report.interventions());
        add(report.id(), "target_group", report.targetGroups());
        try (PreparedStatement insert =
                connection.prepareStatement(
                        "insert into report values (?, ?, ?, ?, ?, ?, to_tsvector('swedish', ?))")) {
            insert.setLong(1, report.id());
            insert.setString(2, report.title());
            insert.setString(3, report.text());
            insert.setString(4, report.type());
            insert.setString(5, report.association());
            insert.setInt(6, report.year());
            insert.setString(7, report.text());
            insert.executeUpdate();
        }
    }

    private void add(long report, String kind, Set<String> names) throws SQLException {
        if (names.isEmpty()) {
            return;
        }
        try (PreparedStatement said =
                connection.prepareStatement("insert into said values (?, ?, ?)")) {
            for (String name : names) {
                said.setLong(1, report);
                said.setString(2, kind);
                said.setString(3, name);
                said.addBatch();
            }
            said.executeBatch();
        }
    }

    @Override
    public void ready() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("create index on report using gin (words)");
        }
        connection.commit();
        connection.setAutoCommit(true);
        try (Statement statement = connection.createStatement()) {
            statement.execute("vacuum analyze report");
            statement.execute("vacuum analyze said");
        }
    }

    /** Of the database's process for this connection. */
    @Override
    public double cost() {
        return Cost.ofOther(backend);
    }

    @Override
    public void page(String typed) throws SQLException {
        String query = typed.replace(" ", " | ");
        read(
                "select id, ts_headline('swedish', text, q, 'MaxFragments=2, MaxWords=25, MinWords=10') from (select id, text, q from report,"
                        + " to_tsquery('swedish', ?) q where words @@ q order by ts_rank_cd(words,"
                        + " q) desc limit 10) best",
                query);
        read("select count(*) from report where words @@ to_tsquery('swedish', ?)", query);
        for (String facet : new String[] {"type", "association", "year"}) {
            read(
                    "select "
                            + facet
                            + ", count(*) from report where words @@ to_tsquery('swedish', ?) group"
                            + " by 1",
                    query);
        }
        for (String kind : new String[] {"intervention", "target_group"}) {
            read(
                    "select name, count(*) from report join said on report = id where words @@"
                            + " to_tsquery('swedish', ?) and kind = '"
                            + kind
                            + "' group by 1",
                    query);
        }
    }

    private void read(String sql, String query) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, query);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    rows.getString(1);
                }
            }
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
