package se.samspel.storage.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Finds out whether a transaction was committed when the connection was lost during the commit, so that a change is
 * kept once or not at all even then.
 */
final class CommitCheck {
    private static final int LOOKS = 20;
    private static final long BETWEEN_LOOKS_MS = 250;

    /** The standard's own state for it; never tried again, since that could do the work twice. */
    private static final String UNKNOWN_OUTCOME = "40003";

    private final @Nullable String transaction;

    private CommitCheck(@Nullable String transaction) {
        this.transaction = transaction;
    }

    /** Notes which transaction this is, just before its commit. */
    static CommitCheck before(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select pg_current_xact_id_if_assigned()::text")) {
            row.next();
            return new CommitCheck(row.getString(1));
        }
    }

    /**
     * Asks on a new connection.
     *
     * @throws SQLException when the server cannot be asked; then nobody knows
     */
    boolean committed(Connections.Opener opener) throws SQLException {
        if (transaction == null) {
            return true;
        }
        SQLException unanswered = new SQLException("the transaction does not end", UNKNOWN_OUTCOME);
        for (int look = 0; look < LOOKS; look++) {
            try (Connection connection = opener.open()) {
                String status = status(connection, transaction);
                if (!"in progress".equals(status)) {
                    return "committed".equals(status);
                }
            } catch (SQLException e) {
                unanswered = new SQLException(e.getMessage(), UNKNOWN_OUTCOME, e);
            }
            pause();
        }
        throw unanswered;
    }

    private static @Nullable String status(Connection connection, String transaction)
            throws SQLException {
        String sql = "select pg_xact_status(?::xid8)";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, transaction);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(BETWEEN_LOOKS_MS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
