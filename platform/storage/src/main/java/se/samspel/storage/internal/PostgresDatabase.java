package se.samspel.storage.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import org.postgresql.Driver;
import se.samspel.api.Settings;

/** The database that the settings name, and how a connection to it is made for each use. */
final class PostgresDatabase {
    private final Settings settings;
    private final Driver driver = new Driver();

    PostgresDatabase(Settings settings) {
        this.settings = settings;
    }

    /** A connection that commits each statement by itself. */
    Connection open() throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", settings.databaseUser());
        properties.setProperty("password", settings.databasePassword());
        properties.setProperty("ApplicationName", "samspel");
        properties.setProperty("connectTimeout", "10");
        properties.setProperty("socketTimeout", "120");
        properties.setProperty("tcpKeepAlive", "true");
        // the details quote the row, and what a row says is not for the log
        properties.setProperty("logServerErrorDetail", "false");
        Connection connection = driver.connect(settings.databaseUrl(), properties);
        if (connection == null) {
            throw new IllegalStateException(
                    "samspel.database.url ska vara tomt eller börja med jdbc:postgresql://");
        }
        return connection;
    }

    /** A connection whose transactions see what others have committed, statement by statement. */
    Connection openWriter() throws SQLException {
        Connection connection = open();
        connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        connection.setAutoCommit(false);
        return connection;
    }

    /** A connection whose transactions change nothing and see one snapshot. */
    Connection openReader() throws SQLException {
        Connection connection = open();
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setReadOnly(true);
        connection.setAutoCommit(false);
        return connection;
    }
}
