package se.samspel.samverkanskarta.internal.agreements;

import java.time.LocalDate;

/** A ground that holds until a day. */
record Ending(Ground ground, LocalDate until) {
    /** How many days before the last one it is to be looked at again: long enough for a board to meet. */
    static final int AHEAD = 60;

    LocalDate review() {
        return until.minusDays(AHEAD);
    }
}
