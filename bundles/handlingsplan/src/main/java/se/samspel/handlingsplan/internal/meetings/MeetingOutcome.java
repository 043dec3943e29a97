package se.samspel.handlingsplan.internal.meetings;

import java.time.Instant;
import java.util.Map;
import se.samspel.handlingsplan.MeetingStatus;
import se.samspel.handlingsplan.PlanStatus;

/** What came of a change in a meeting. */
sealed interface MeetingOutcome {
    /**
     * Kept.
     *
     * @param row what was changed or added
     * @param version what to send next time
     * @param changed whether anything differed; a repeated save changes nothing and is harmless
     */
    record Saved(long row, long version, boolean changed) implements MeetingOutcome {}

    /** Someone else saved first; nothing was changed. {@code current} is what stands now, by field. */
    record Conflict(long version, Map<String, String> current, String byName, Instant at)
            implements MeetingOutcome {
        public Conflict {
            current = Map.copyOf(current);
        }
    }

    /** Something has to be corrected; nothing was changed. Sentences by field. */
    record Invalid(Map<String, String> problems) implements MeetingOutcome {}

    /** What was to be changed is not there any more; nothing was changed. */
    record Gone() implements MeetingOutcome {}

    /** The meeting has not begun, or is over; nothing was changed. */
    record WrongTime(MeetingStatus status) implements MeetingOutcome {}

    /** The plan waits for the parties and cannot be changed now; nothing was changed. */
    record PlanFrozen(PlanStatus status) implements MeetingOutcome {}
}
