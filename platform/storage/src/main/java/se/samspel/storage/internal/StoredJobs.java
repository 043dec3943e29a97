package se.samspel.storage.internal;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import se.samspel.api.Actor;
import se.samspel.api.access.Scope;
import se.samspel.api.storage.Database;
import se.samspel.api.storage.Jobs;
import se.samspel.storage.JobCancelled;
import se.samspel.storage.JobRequested;
import se.samspel.storage.JobRetried;

/** What people do with jobs; each of it is an event, for administrators. */
final class StoredJobs implements Jobs {
    private final Database database;
    private final JobRunner runner;
    private final Clock clock;

    StoredJobs(Database database, JobRunner runner, Clock clock) {
        this.database = database;
        this.runner = runner;
        this.clock = clock;
    }

    @Override
    public long start(String kind, String input, Scope scope, Actor by) {
        long id =
                database.write(
                        tx -> {
                            long job = tx.newId();
                            tx.sql(
                                            """
                                            insert into storage_job (id, kind, input, scope, state,
                                                done, total, by_id, by_name, started_at)
                                            values (:id, :kind, :input, :scope, 'WAITING',
                                                0, 0, :byId, :byName, :now)
                                            """)
                                    .with("id", job)
                                    .with("kind", kind)
                                    .with("input", input)
                                    .with("scope", scope)
                                    .with("byId", by.id())
                                    .with("byName", by.name())
                                    .with("now", clock.instant())
                                    .run();
                            tx.publish(by, new JobRequested(job, kind));
                            return job;
                        });
        runner.ring();
        return id;
    }

    @Override
    public Optional<Job> find(long id) {
        return database.read(
                query ->
                        query.sql("select " + JobRow.COLUMNS + " from storage_job where id = :id")
                                .with("id", id)
                                .first(JobRow.class)
                                .map(this::job));
    }

    @Override
    public List<Job> latest(int limit) {
        String sql = "select " + JobRow.COLUMNS + " from storage_job order by id desc limit :limit";
        return database.read(
                query ->
                        query.sql(sql).with("limit", limit).list(JobRow.class).stream()
                                .map(this::job)
                                .toList());
    }

    private Job job(JobRow row) {
        return row.job(runner.words(row.kind()));
    }

    @Override
    public void cancel(long id, Actor by) {
        boolean open =
                database.write(
                        tx -> {
                            Optional<JobRow> job =
                                    tx.sql(
                                                    "select "
                                                            + JobRow.COLUMNS
                                                            + " from storage_job where id = :id")
                                            .with("id", id)
                                            .first(JobRow.class)
                                            .filter(row -> !row.ended());
                            tx.sql(
                                            """
                                            update storage_job
                                            set state = 'CANCELLED', ended_at = :now
                                            where id = :id and state = 'WAITING'
                                            """)
                                    .with("id", id)
                                    .with("now", clock.instant())
                                    .run();
                            job.ifPresent(row -> tx.publish(by, new JobCancelled(id, row.kind())));
                            return job.isPresent();
                        });
        if (open) {
            runner.cancel(id);
        }
    }

    @Override
    public void retry(long id, Actor by) {
        database.write(
                tx -> {
                    Optional<String> kind =
                            tx.sql(
                                            """
                                            update storage_job
                                            set state = 'WAITING', done = 0, total = 0,
                                                sentence = null, ended_at = null
                                            where id = :id and state in ('FAILED', 'CANCELLED')
                                            returning kind
                                            """)
                                    .with("id", id)
                                    .first(String.class);
                    kind.ifPresent(name -> tx.publish(by, new JobRetried(id, name)));
                    return kind;
                });
        runner.ring();
    }
}
