package se.samspel.dialogstod.internal.round;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samspel.api.UnitId;
import se.samspel.dialogstod.RoundId;
import se.samspel.dialogstod.RoundStatus;

/**
 * A round in a list.
 *
 * @param discussed how many of its questions are no longer waiting
 */
public record RoundLine(
        RoundId id,
        UnitId group,
        String title,
        String guide,
        RoundStatus status,
        @Nullable LocalDate due,
        @Nullable LocalDate day,
        int questions,
        int discussed) {}
