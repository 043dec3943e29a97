package se.samspel.handlingsplan.internal;

import java.util.List;
import java.util.stream.Stream;
import se.samspel.api.web.StatusShare;

/**
 * How the activities of a plan stand; each is counted once, a late one only as late.
 *
 * @param waiting neither begun nor late
 */
public record Progress(long done, long ongoing, long waiting, long late, long cancelled) {
    static final Progress NOTHING = new Progress(0, 0, 0, 0, 0);

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
