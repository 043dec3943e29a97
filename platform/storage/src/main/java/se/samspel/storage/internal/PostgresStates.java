package se.samspel.storage.internal;

import java.sql.SQLException;
import java.util.Set;
import se.samspel.api.storage.StorageException.Reason;

/** What PostgreSQL's five-letter states mean to us. */
final class PostgresStates {
    private static final String DUPLICATE = "23505";
    private static final Set<String> LOST_A_RACE = Set.of("40001", "40P01", "55P03");

    private static final String UNKNOWN_OUTCOME = "40003";

    /** Disk full, I/O error. */
    private static final Set<String> DISK = Set.of("53100", "58030", "XX001", "XX002");

    private PostgresStates() {}

    static Reason reason(SQLException failure) {
        String state = stateOf(failure);
        if (state.equals(DUPLICATE)) {
            return Reason.DUPLICATE;
        }
        if (state.startsWith("23")) {
            return Reason.CONSTRAINT;
        }
        if (DISK.contains(state)) {
            return Reason.DISK;
        }
        boolean refused =
                state.startsWith("53") || state.startsWith("28") || state.startsWith("3D");
        boolean unavailable = refused || worthAnotherTry(failure) || state.equals(UNKNOWN_OUTCOME);
        return unavailable ? Reason.UNAVAILABLE : Reason.STATEMENT;
    }

    /** Whether the connection is gone, or the server on its way down or up. */
    static boolean connectionLost(Throwable failure) {
        String state = stateOf(failure);
        return state.startsWith("08") || state.startsWith("57P");
    }

    /** Whether nothing was kept and the same work may well succeed now. */
    static boolean worthAnotherTry(Throwable failure) {
        return LOST_A_RACE.contains(stateOf(failure)) || connectionLost(failure);
    }

    private static String stateOf(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return sql.getSQLState() == null ? "" : sql.getSQLState();
            }
        }
        return "";
    }
}
