package se.samspel.launcher;

/** Why a command cannot go on: whole Swedish sentences that end with what to do. */
final class Trouble extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Trouble(String message) {
        super(message);
    }

    Trouble(String message, Throwable cause) {
        super(message, cause);
    }
}
