package se.samspel.samverkanskarta.internal.rows;

import java.util.List;

/** Carries outcomes that change nothing out of a transaction, so that everything in it is rolled back. */
final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient List<MapOutcome> outcomes;

    Refused(List<MapOutcome> outcomes) {
        super("nothing was changed", null, false, false);
        this.outcomes = List.copyOf(outcomes);
    }

    List<MapOutcome> outcomes() {
        return outcomes;
    }
}
