package se.samspel.storage.internal;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samspel.api.storage.Database;
import se.samspel.api.storage.Jobs.State;

/** What the runner notes about jobs: none of it is anybody's doing, so none of it is an event. */
final class JobRows {
    private final Database database;
    private final Clock clock;

    JobRows(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Jobs that a stop cut off are run again from the start; those that run here and now are left alone. */
    int requeueCutOff(Collection<Long> runningHere) {
        return database.maintain(
                tx ->
                        tx.sql(
                                        """
                                        update storage_job
                                        set state = 'WAITING', done = 0, total = 0, sentence = null
                                        where state = 'RUNNING' and id not in (0, :here)
                                        """)
                                .with("here", runningHere.isEmpty() ? List.of(0) : runningHere)
                                .run());
    }

    /** Takes the oldest waiting job of some kinds. */
    Optional<JobRow> claim(Collection<String> kinds) {
        return database.maintain(
                tx ->
                        tx.sql(
                                        """
                                        update storage_job set state = 'RUNNING'
                                        where state = 'WAITING' and id = (
                                            select min(id) from storage_job
                                            where state = 'WAITING' and kind in (:kinds))
                                        returning
                                        """
                                                + JobRow.COLUMNS)
                                .with("kinds", kinds)
                                .first(JobRow.class));
    }

    void progress(long id, int done, int total, @Nullable String sentence) {
        database.maintain(
                tx ->
                        tx.sql(
                                        """
                                        update storage_job
                                        set done = :done, total = :total, sentence = :sentence
                                        where id = :id and state = 'RUNNING'
                                        """)
                                .with("id", id)
                                .with("done", done)
                                .with("total", total)
                                .with("sentence", sentence)
                                .run());
    }

    void end(long id, State state, @Nullable String sentence) {
        database.maintain(
                tx ->
                        tx.sql(
                                        """
                                        update storage_job
                                        set state = :state, ended_at = :now,
                                            sentence = coalesce(:sentence, sentence)
                                        where id = :id and state = 'RUNNING'
                                        """)
                                .with("id", id)
                                .with("state", state)
                                .with("now", clock.instant())
                                .with("sentence", sentence)
                                .run());
    }

    /** Puts a job that was cut off back in the queue. */
    void requeue(long id) {
        database.maintain(
                tx ->
                        tx.sql(
                                        """
                                        update storage_job
                                        set state = 'WAITING', done = 0, total = 0, sentence = null
                                        where id = :id and state = 'RUNNING'
                                        """)
                                .with("id", id)
                                .run());
    }
}
