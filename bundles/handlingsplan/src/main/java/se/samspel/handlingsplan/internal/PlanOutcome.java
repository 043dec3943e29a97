package se.samspel.handlingsplan.internal;

import java.time.Instant;
import java.util.Map;
import se.samspel.handlingsplan.PlanStatus;

/** What came of a change in a plan. */
public sealed interface PlanOutcome {
    /**
     * Kept.
     *
     * @param row the row that was changed or added
     * @param version what to send next time
     * @param changed whether anything differed; a repeated save changes nothing and is harmless
     */
    record Saved(long row, long version, Instant at, boolean changed) implements PlanOutcome {}

    /**
     * Someone else saved first; nothing was changed.
     *
     * @param version the version that stands now
     * @param current the fields that were to be saved, as they stand now
     */
    record Conflict(long version, Map<String, String> current, String byName, Instant at)
            implements PlanOutcome {
        public Conflict {
            current = Map.copyOf(current);
        }
    }

    /** Something in the values has to be corrected; nothing was changed. Sentences by field id. */
    record Invalid(Map<String, String> problems) implements PlanOutcome {}

    /** The row is not there, or has been taken away; nothing was changed. */
    record Gone() implements PlanOutcome {}

    /** The plan is not a draft any more; nothing was changed. */
    record Frozen(PlanStatus status) implements PlanOutcome {}

    /** No change is known that could be taken back. */
    record NothingToUndo() implements PlanOutcome {}
}
