package se.samspel.handlingsplan.internal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samspel.handlingsplan.ActivityStatus;
import se.samspel.handlingsplan.GoalStanding;
import se.samspel.handlingsplan.PlanStatus;
import se.samspel.handlingsplan.spi.Activity;

/** A status as people see it: the picture that {@code ui/badge.jte} knows, and the word. */
public record Badge(String status, String label) {
    public static Badge of(PlanStatus status) {
        return new Badge(
                switch (status) {
                    case DRAFT -> "draft";
                    case SENT -> "sent";
                    case ADOPTED -> "adopted";
                },
                status.swedish());
    }

    /** How an activity stands on a day. */
    public static Badge of(Activity activity, LocalDate today) {
        ActivityStatus status = activity.status();
        return activity.isLate(today)
                ? new Badge("late", "Försenad")
                : new Badge(picture(status), status.swedish());
    }

    /** How a goal stands; null when nothing has been said. */
    static @Nullable Badge of(@Nullable GoalStanding standing) {
        return standing == null ? null : new Badge(picture(standing), standing.swedish());
    }

    private static String picture(GoalStanding standing) {
        return switch (standing) {
            case ON_TRACK -> "ongoing";
            case UNCERTAIN -> "draft";
            case REACHED -> "done";
            case DROPPED -> "stopped";
        };
    }

    private static String picture(ActivityStatus status) {
        return switch (status) {
            case IDEA -> "idea";
            case PLANNED -> "planned";
            case APPLICATION_SENT -> "sent";
            case ONGOING -> "ongoing";
            case DONE -> "done";
            case CANCELLED -> "stopped";
        };
    }
}
