package se.samspel.bench.speed;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;

/** The same page from SQLite's full text search. */
final class SqliteFts implements Peer {
    private final Connection connection;

    SqliteFts(Path file) throws SQLException {
        connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        try (Statement statement = connection.createStatement()) {
            statement.execute("create virtual table report using fts5(title, text)");
            statement.execute(
                    "create table fact (id integer primary key, type text, association text, year"
                            + " integer)");
            statement.execute(
                    "create table said (id integer, kind text, name text, primary key (id,"
                            + " kind, name)) without rowid");
        }
        connection.setAutoCommit(false);
    }

    @Override
    public String name() {
        return "SQLite FTS5";
    }

    @Override
    public double cost() {
        return Cost.ofThisThread();
    }

    @Override
    public void add(Reports.Report report) throws SQLException {
        add(report.id(), "intervention", report.interventions());
        add(report.id(), "target_group", report.targetGroups());
        try (PreparedStatement text =
                        connection.prepareStatement(
                                "insert into report (rowid, title, text) values (?, ?, ?)");
                PreparedStatement fact =
                        connection.prepareStatement("insert into fact values (?, ?, ?, ?)")) {
            text.setLong(1, report.id());
            text.setString(2, report.title());
            text.setString(3, report.text());
            text.executeUpdate();
            fact.setLong(1, report.id());
            fact.setString(2, report.type());
            fact.setString(3, report.association());
            fact.setInt(4, report.year());
            fact.executeUpdate();
        }
    }

    private void add(long report, String kind, Set<String> names) throws SQLException {
        try (PreparedStatement said =
                connection.prepareStatement("insert into said values (?, ?, ?)")) {
            for (String name : names) {
                said.setLong(1, report);
                said.setString(2, kind);
                said.setString(3, name);
                said.executeUpdate();
            }
        }
    }

    @Override
    public void ready() throws SQLException {
        connection.commit();
    }

    /**
     * Asked by how the words begin, as one has to there when
     * a word's other forms are to be found; it knows no Swedish.
     */
    @Override
    public void page(String typed) throws SQLException {
        String match = typed.replace(" ", "* OR ") + "*";
        read(
                "select rowid, snippet(report, 1, '[', ']', '…', 30) from report where report match ?"
                        + " order by rank limit 10",
                match);
        read("select count(*) from report where report match ?", match);
        for (String facet : new String[] {"type", "association", "year"}) {
            read(
                    "select "
                            + facet
                            + ", count(*) from report join fact on fact.id = report.rowid where"
                            + " report match ? group by 1",
                    match);
        }
        for (String kind : new String[] {"intervention", "target_group"}) {
            read(
                    "select name, count(*) from report join said on said.id = report.rowid where"
                            + " report match ? and kind = '"
                            + kind
                            + "' group by 1",
                    match);
        }
    }

    private void read(String sql, String match) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, match);
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
