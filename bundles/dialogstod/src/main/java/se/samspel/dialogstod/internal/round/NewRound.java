package se.samspel.dialogstod.internal.round;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samspel.api.UnitId;

/**
 * A round to begin.
 *
 * @param guide plugin and id of the guide
 * @param title what people call it
 * @param due the last day to prepare; null for none
 * @param day when the group meets; null when that is not known
 * @param requestKey the same for the same click, so that asking twice begins one round
 */
public record NewRound(
        UnitId group,
        String guide,
        String title,
        @Nullable LocalDate due,
        @Nullable LocalDate day,
        Round.Showing showing,
        Round.Naming naming,
        String requestKey) {}
