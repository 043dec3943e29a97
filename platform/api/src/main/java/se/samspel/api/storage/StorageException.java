package se.samspel.api.storage;

/**
 * The database refused or could not be reached; nothing of the transaction was kept. The message says what and, where it
 * helps, which statement; it is for the log, not for people.
 */
public final class StorageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    public StorageException(Reason reason, String message, Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    /** Why, as far as a caller can act on it. */
    public Reason reason() {
        return reason;
    }

    /** What a caller may tell apart. */
    public enum Reason {
        /** A row with the same unique value is there already. */
        DUPLICATE,
        /** Another rule of the table: a missing parent, a null, a check. */
        CONSTRAINT,
        /** The statement itself is wrong. */
        STATEMENT,
        /** The disk is full or fails; an administrator has to act. */
        DISK,
        /** The database cannot be reached or is too busy; worth another try. */
        UNAVAILABLE
    }
}
