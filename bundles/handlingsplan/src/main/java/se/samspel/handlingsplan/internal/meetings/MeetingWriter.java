package se.samspel.handlingsplan.internal.meetings;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.Actor;
import se.samspel.api.ObjectRef;
import se.samspel.api.storage.Database;
import se.samspel.api.storage.Event;
import se.samspel.api.storage.SaveOutcome;
import se.samspel.api.storage.Tx;
import se.samspel.handlingsplan.MeetingId;
import se.samspel.handlingsplan.MeetingStatus;

/**
 * Changes the rows of a meeting. Every change first takes the meeting's own row, which proves that the meeting is where
 * the change belongs and lets changes of one meeting follow each other; what is refused is rolled back whole. Asks
 * nothing about who may.
 */
@Component(service = MeetingWriter.class)
public final class MeetingWriter {
    private final Database database;

    @Activate
    public MeetingWriter(@Reference(target = "(schema=plan)") Database database) {
        this.database = database;
    }

    /** What is done to a meeting's rows. */
    @FunctionalInterface
    interface Change {
        MeetingOutcome run(Tx tx);
    }

    /** Runs a change of a meeting that is in one of the statuses. */
    MeetingOutcome change(MeetingId meeting, Set<MeetingStatus> during, Change change) {
        try {
            return database.write(
                    tx -> {
                        take(tx, meeting, during);
                        MeetingOutcome outcome = change.run(tx);
                        if (outcome instanceof MeetingOutcome.Saved saved && saved.changed()) {
                            return outcome;
                        }
                        throw new MeetingRefused(outcome);
                    });
        } catch (MeetingRefused refused) {
            return refused.outcome();
        }
    }

    /** Runs a change that makes a meeting, or concerns a group's year as a whole. */
    MeetingOutcome make(Change change) {
        return database.write(change::run);
    }

    private static void take(Tx tx, MeetingId meeting, Set<MeetingStatus> during) {
        int taken =
                tx.sql(
                                """
                                update plan_meeting set changes = changes + 1
                                where id = :meeting and status in (:during)
                                """)
                        .with("meeting", meeting)
                        .with("during", EnumSet.copyOf(during))
                        .run();
        if (taken == 0) {
            throw new MeetingRefused(
                    tx.sql("select status from plan_meeting where id = :meeting")
                            .with("meeting", meeting)
                            .first(MeetingStatus.class)
                            .<MeetingOutcome>map(MeetingOutcome.WrongTime::new)
                            .orElseGet(MeetingOutcome.Gone::new));
        }
    }

    /** Saves the fields of one row unless someone else has saved it since; publishes the event when anything differed. */
    static MeetingOutcome save(
            Tx tx,
            String table,
            ObjectRef ref,
            long version,
            Map<String, String> values,
            Actor by,
            Event event) {
        Map<String, @Nullable Object> columns = new LinkedHashMap<>(values);
        return switch (tx.save(table, ref, version, columns, by)) {
            case SaveOutcome.Saved saved -> {
                boolean changed = saved.version() != version;
                if (changed) {
                    tx.publish(by, event);
                }
                yield new MeetingOutcome.Saved(Long.parseLong(ref.id()), saved.version(), changed);
            }
            case SaveOutcome.Conflict conflict -> {
                Map<String, String> current = new LinkedHashMap<>();
                conflict.current()
                        .forEach((column, now) -> current.put(column, now == null ? "" : now));
                yield new MeetingOutcome.Conflict(
                        conflict.version(), current, conflict.byName(), conflict.at());
            }
            case SaveOutcome.Gone gone -> new MeetingOutcome.Gone();
        };
    }
}
