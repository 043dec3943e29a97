package se.samspel.storage.internal;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import org.sqlite.jdbc4.JDBC4Connection;
import org.sqlite.jdbc4.JDBC4PreparedStatement;

/**
 * A connection to SQLite that keeps the statements it has prepared: to read a statement costs SQLite as much as to find the
 * rows by their keys, and the same ones come again all day. A statement that is closed is reset and given to the next one who
 * asks for the same text; one that is in use is nobody else's. SQLite itself reads a kept one anew when the tables have changed.
 * For one thread at a time.
 */
final class KeepingConnection extends JDBC4Connection {
    private static final int MOST = 200;

    private final Map<String, Kept> idle = new LinkedHashMap<>();

    /** @param file where the database lies */
    KeepingConnection(String url, String file) throws SQLException {
        super(url, file, new Properties());
    }

    @Override
    public PreparedStatement prepareStatement(
            String text, int type, int concurrency, int holdability) throws SQLException {
        checkOpen();
        checkCursor(type, concurrency, holdability);
        Kept kept = idle.remove(text);
        return kept == null ? new Kept(text) : kept;
    }

    /** The driver lets go of every statement of a connection that is closed. */
    @Override
    public void close() throws SQLException {
        idle.clear();
        super.close();
    }

    private void keep(Kept statement) throws SQLException {
        Kept same = idle.put(statement.text, statement);
        if (same != null) {
            same.end();
        }
        if (idle.size() > MOST) {
            String oldest = idle.keySet().iterator().next();
            Kept evicted = idle.remove(oldest);
            if (evicted != null) {
                evicted.end();
            }
        }
    }

    /** A statement that outlives its user. */
    private final class Kept extends JDBC4PreparedStatement {
        private final String text;

        Kept(String text) throws SQLException {
            super(KeepingConnection.this, text);
            this.text = text;
        }

        @Override
        public void close() throws SQLException {
            if (KeepingConnection.this.isClosed()) {
                return;
            }
            rs.close();
            clearParameters();
            keep(this);
        }

        void end() throws SQLException {
            super.close();
        }
    }
}
