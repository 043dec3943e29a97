package se.samspel.storage.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.JDBC;

/** A statement is prepared once, and whoever uses it never sees what another did with it. */
class KeepingConnectionTest {
    private static final String NAME = "select name from person where id = ?";

    @TempDir Path folder;
    private String url = "";
    private Connection kept;

    @BeforeEach
    void open() throws SQLException {
        Path file = folder.resolve("people.db");
        url = "jdbc:sqlite:" + file;
        kept = new KeepingConnection(url, file.toString());
        Sql.run(
                kept,
                "pragma journal_mode=WAL",
                "create table person (id integer primary key, name text)",
                "insert into person values (1, 'Ada'), (2, 'Bo')");
    }

    @AfterEach
    void close() throws SQLException {
        kept.close();
    }

    private static String name(PreparedStatement statement, int id) throws SQLException {
        statement.setInt(1, id);
        try (ResultSet row = statement.executeQuery()) {
            return row.next() ? row.getString(1) : "";
        }
    }

    @Test
    void theSameTextIsPreparedOnce() throws SQLException {
        PreparedStatement first;
        try (PreparedStatement statement = kept.prepareStatement(NAME)) {
            first = statement;
            assertEquals("Ada", name(statement, 1));
        }
        try (PreparedStatement again = kept.prepareStatement(NAME)) {
            assertSame(first, again);
            assertEquals("Bo", name(again, 2));
        }
    }

    @Test
    void oneThatIsInUseIsNobodyElses() throws SQLException {
        try (PreparedStatement outer = kept.prepareStatement(NAME)) {
            outer.setInt(1, 1);
            try (ResultSet rows = outer.executeQuery()) {
                try (PreparedStatement inner = kept.prepareStatement(NAME)) {
                    assertNotSame(outer, inner);
                    assertEquals("Bo", name(inner, 2));
                }
                rows.next();
                assertEquals("Ada", rows.getString(1));
            }
        }
    }

    @Test
    void valuesOfTheOneBeforeAreGone() throws SQLException {
        try (PreparedStatement statement = kept.prepareStatement(NAME)) {
            assertEquals("Ada", name(statement, 1));
        }
        try (PreparedStatement again = kept.prepareStatement(NAME);
                ResultSet nothing = again.executeQuery()) {
            assertFalse(nothing.next(), "nobody has the id null");
        }
    }

    @Test
    void oneThatIsLeftInTheMiddleLetsTheSnapshotGo() throws SQLException {
        try (PreparedStatement all = kept.prepareStatement("select name from person order by id")) {
            all.executeQuery().next();
        }
        try (Connection other = new JDBC().connect(url, new java.util.Properties())) {
            Sql.run(other, "update person set name = 'Cia' where id = 1");
            try (var statement = other.createStatement();
                    ResultSet row = statement.executeQuery("pragma wal_checkpoint(truncate)")) {
                assertEquals(0, row.getInt(1), "a reader holds an old state");
            }
        }
        try (PreparedStatement statement = kept.prepareStatement(NAME)) {
            assertEquals("Cia", name(statement, 1));
        }
    }

    @Test
    void changedTablesAreSeen() throws SQLException {
        String all = "select * from person where id = 1";
        try (PreparedStatement statement = kept.prepareStatement(all);
                ResultSet row = statement.executeQuery()) {
            assertEquals(2, row.getMetaData().getColumnCount());
        }
        try (Connection other = new JDBC().connect(url, new java.util.Properties())) {
            Sql.run(other, "alter table person add column born integer default 1950");
        }
        try (PreparedStatement statement =
                        kept.prepareStatement("select born from person where id = 1");
                ResultSet row = statement.executeQuery()) {
            assertEquals(1950, row.getInt(1));
        }
        try (PreparedStatement statement = kept.prepareStatement(NAME)) {
            assertEquals("Bo", name(statement, 2));
        }
    }

    @Test
    void manyDifferentOnesArePreparedAndTheOldestLetGo() throws SQLException {
        PreparedStatement first;
        try (PreparedStatement statement = kept.prepareStatement(NAME)) {
            first = statement;
        }
        for (int number = 0; number < 300; number++) {
            try (PreparedStatement statement =
                            kept.prepareStatement("select name || '" + number + "' from person");
                    ResultSet row = statement.executeQuery()) {
                assertEquals("Ada" + number, row.getString(1));
            }
        }
        try (PreparedStatement again = kept.prepareStatement(NAME)) {
            assertNotSame(first, again);
            assertEquals("Bo", name(again, 2));
        }
    }

    @Test
    void oneThatCannotBeReadIsToldOfEachTime() {
        for (int time = 0; time < 2; time++) {
            assertThrows(SQLException.class, () -> kept.prepareStatement("select nonsense"));
        }
    }
}
