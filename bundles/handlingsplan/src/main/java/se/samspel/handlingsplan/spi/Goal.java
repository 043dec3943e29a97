package se.samspel.handlingsplan.spi;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samspel.api.ObjectRef;
import se.samspel.handlingsplan.GoalId;
import se.samspel.handlingsplan.GoalStanding;

/**
 * What the group wants to reach in an area.
 *
 * @param wording the goal itself; empty while it is being written
 * @param measure how it is measured
 * @param baseline where it starts
 * @param target what is to be reached
 * @param due when it is to be reached; null when that has not been said
 * @param followUp when the group looks at how it went; null when that has not been said
 * @param standing how it stands, as the group said it last; null when nothing has been said
 * @param standingNote a line about that; may be empty
 */
public record Goal(
        GoalId id,
        String wording,
        String measure,
        String baseline,
        String target,
        @Nullable LocalDate due,
        @Nullable LocalDate followUp,
        @Nullable GoalStanding standing,
        String standingNote,
        List<Activity> activities) {
    public Goal {
        activities = List.copyOf(activities);
    }

    /** For {@link Finding#at}. */
    public ObjectRef ref() {
        return new ObjectRef("plan.goal", id.value());
    }
}
