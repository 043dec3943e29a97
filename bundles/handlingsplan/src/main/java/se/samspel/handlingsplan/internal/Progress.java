package se.samspel.handlingsplan.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import se.samspel.api.web.StatusShare;
import se.samspel.handlingsplan.spi.Activity;
import se.samspel.handlingsplan.spi.Plan;

/**
 * How the activities of a plan stand; each is counted once, a late one only as late.
 *
 * @param waiting neither begun nor late
 */
public record Progress(long done, long ongoing, long waiting, long late, long cancelled) {
    static final Progress NOTHING = new Progress(0, 0, 0, 0, 0);

    /** The activities of a plan on the day it is looked at. */
    static Progress of(Plan plan) {
        return of(plan.activities(), plan.today());
    }

    /** Some activities, on a day. */
    public static Progress of(List<Activity> activities, LocalDate today) {
        long done = 0;
        long ongoing = 0;
        long waiting = 0;
        long late = 0;
        long cancelled = 0;
        for (Activity activity : activities) {
            if (activity.isLate(today)) {
                late++;
                continue;
            }
            switch (activity.status()) {
                case DONE -> done++;
                case CANCELLED -> cancelled++;
                case ONGOING, APPLICATION_SENT -> ongoing++;
                case IDEA, PLANNED -> waiting++;
            }
        }
        return new Progress(done, ongoing, waiting, late, cancelled);
    }

    /** All activities. */
    public long total() {
        return done + ongoing + waiting + late + cancelled;
    }

    /** For the status bar; what there is none of is left out. */
    public List<StatusShare> shares() {
        return Stream.of(
                        new StatusShare("done", "Klara", done),
                        new StatusShare("ongoing", "Pågår", ongoing),
                        new StatusShare("planned", "Ej påbörjade", waiting),
                        new StatusShare("late", "Försenade", late),
                        new StatusShare("stopped", "Avbrutna", cancelled))
                .filter(share -> share.count() > 0)
                .toList();
    }
}
