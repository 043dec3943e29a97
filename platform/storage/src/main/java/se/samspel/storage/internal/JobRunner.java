package se.samspel.storage.internal;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.samspel.api.storage.JobKind;

/** Runs the jobs whose kind is here, the oldest first and a few at a time, each on a thread of its own. */
final class JobRunner implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(JobRunner.class);
    private static final int AT_A_TIME = 2;
    private static final long LOOK_ANYWAY_MS = 2_000;
    private static final long FAREWELL_MS = 4_000;

    private final JobRows rows;
    private final Map<String, JobKind> kinds = new ConcurrentHashMap<>();
    private final Map<Long, RunningJob> running = new ConcurrentHashMap<>();
    private final Bell bell = new Bell();
    private final Thread thread;
    private final BooleanSupplier worksHere;
    private volatile boolean closed;
    private boolean worked;

    JobRunner(JobRows rows, BooleanSupplier worksHere) {
        this.rows = rows;
        this.worksHere = worksHere;
        this.thread = Thread.ofPlatform().name("samspel-jobs").daemon().unstarted(this::work);
    }

    void start() {
        thread.start();
    }

    void add(JobKind kind) {
        if (kinds.putIfAbsent(kind.name(), kind) != null) {
            LOG.error("Två sorters jobb heter {}. Den som kom sist används inte.", kind.name());
        }
        bell.ring();
    }

    /** Cuts the kind's jobs off; they are run again when it is back. */
    void remove(JobKind kind) {
        if (kinds.remove(kind.name(), kind)) {
            cutOff(kind);
        }
    }

    private void cutOff(JobKind kind) {
        running.values().stream().filter(job -> job.kind() == kind).forEach(RunningJob::cutOff);
        await(() -> running.values().stream().noneMatch(job -> job.kind() == kind));
    }

    /** A kind in Swedish; its name while it is not here. */
    String words(String kind) {
        JobKind here = kinds.get(kind);
        return here == null ? kind : here.words();
    }

    /** Says that a job may be waiting. */
    void ring() {
        bell.ring();
    }

    /** Tells a job, when it runs, that it is not wanted any more. */
    void cancel(long id) {
        RunningJob job = running.get(id);
        if (job != null) {
            job.cancel();
        }
    }

    private void work() {
        while (!closed) {
            long seen = bell.count();
            try {
                if (!isMine() || !startOne()) {
                    bell.after(seen, LOOK_ANYWAY_MS);
                }
            } catch (InterruptedException nobodyInterruptsThisThread) {
                return;
            } catch (RuntimeException failure) {
                LOG.warn("Väntande jobb kan inte startas just nu. Nytt försök snart.", failure);
                await(() -> closed);
            }
        }
    }

    /** When it becomes so, what someone was in the middle of is run again. */
    private boolean isMine() {
        boolean mine = worksHere.getAsBoolean();
        if (mine && !worked) {
            int again = rows.requeueCutOff(running.keySet());
            if (again > 0) {
                LOG.info("{} jobb som avbröts när Samspel stoppades körs igen.", again);
            }
        }
        worked = mine;
        return mine;
    }

    private boolean startOne() {
        if (running.size() >= AT_A_TIME || kinds.isEmpty()) {
            return false;
        }
        Optional<JobRow> row = rows.claim(kinds.keySet());
        row.ifPresent(this::start);
        return row.isPresent();
    }

    private void start(JobRow row) {
        JobKind kind = kinds.get(row.kind());
        if (kind == null) {
            rows.requeue(row.id());
            return;
        }
        RunningJob job = new RunningJob(row, kind, rows);
        running.put(row.id(), job);
        if (kinds.get(row.kind()) != kind || closed) {
            job.cutOff();
        }
        Thread.ofPlatform()
                .name("samspel-job-" + row.id())
                .daemon()
                .start(() -> run(row.id(), job));
    }

    private void run(long id, RunningJob job) {
        try {
            job.run();
        } catch (RuntimeException failure) {
            LOG.warn("Utgången av jobb {} kunde inte sparas.", id, failure);
        } finally {
            running.remove(id);
            bell.ring();
        }
    }

    private void await(BooleanSupplier so) {
        try {
            bell.until(so, FAREWELL_MS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Cuts all jobs off; they are run again at the next start. */
    @Override
    public void close() {
        closed = true;
        running.values().forEach(RunningJob::cutOff);
        bell.ring();
        await(running::isEmpty);
    }
}
