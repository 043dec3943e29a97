package se.samspel.storage.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samspel.api.Settings;
import se.samspel.api.storage.StorageException.Reason;
import se.samspel.storage.testing.Engine;
import se.samspel.storage.testing.TemporaryStorage;

/** What is asked when the answer to a commit never came. */
class CommitCheckTest {
    private static final String CHANGE = "update storage_id set next = next + 1";

    @TempDir Path folder;

    /** What is done to a transaction after the check has noted which one it is. */
    private interface End {
        void of(Connection connection) throws SQLException;
    }

    private boolean committed(String statement, End end) {
        boolean[] answer = new boolean[1];
        try (var storage = TemporaryStorage.open(Engine.POSTGRESQL, folder, Clock.systemUTC())) {
            storage.whileClosed(
                    settings -> {
                        var database = new PostgresDatabase(Settings.of(settings::get));
                        try (Connection connection = database.openWriter()) {
                            Sql.run(connection, statement);
                            CommitCheck check = CommitCheck.before(connection);
                            end.of(connection);
                            answer[0] = check.committed(database::open);
                        }
                    });
        }
        return answer[0];
    }

    @Test
    void aTransactionThatWasCommittedIsFound() {
        assertTrue(committed(CHANGE, Connection::commit));
    }

    @Test
    void aTransactionThatWasRolledBackIsFound() {
        assertFalse(committed(CHANGE, Connection::rollback));
        assertFalse(committed(CHANGE, Connection::close));
    }

    @Test
    void oneThatChangedNothingHasNothingToLose() {
        assertTrue(committed("select 1", Connection::rollback));
    }

    @Test
    void anUnknownOutcomeIsNotTriedAgain() {
        SQLException unknown = new SQLException("lost", "40003");
        assertFalse(PostgresStates.worthAnotherTry(unknown));
        assertEquals(Reason.UNAVAILABLE, PostgresStates.reason(unknown));
    }
}
