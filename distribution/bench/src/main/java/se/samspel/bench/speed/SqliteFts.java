package se.samspel.bench.speed;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The same page from SQLite's full text search. */
final class SqliteFts implements AutoCloseable {
    private final Connection connection;

    SqliteFts(Path file) throws SQLException {
        connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        try (Statement statement = connection.createStatement()) {
            statement.execute("create virtual table report using fts5(title, text)");
            statement.execute(
                    "create table fact (id integer primary key, type text, association text, year"
                            + " integer)");
        }
        connection.setAutoCommit(false);
    }

    void add(Reports.Report report) throws SQLException {
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

    void commit() throws SQLException {
        connection.commit();
    }

    /**
     * Ten hits with their passages, three facets and the exact total. Asked by how the words begin, as one has to there when
     * a word's other forms are to be found; it knows no Swedish.
     */
    void page(String typed) throws SQLException {
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
