package se.samspel.storage.internal;

import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.samspel.api.Actor;
import se.samspel.api.storage.JobKind;
import se.samspel.api.storage.JobRun;
import se.samspel.api.storage.Jobs.State;

/** One job while it runs. A person's cancel and the server's stop look the same to it, and end differently. */
final class RunningJob implements JobRun {
    private static final Logger LOG = LoggerFactory.getLogger(RunningJob.class);
    private static final long BETWEEN_NOTES = TimeUnit.MILLISECONDS.toNanos(250);

    private final JobRow row;
    private final JobKind kind;
    private final JobRows rows;
    private volatile boolean cancel;
    private volatile boolean cutOff;
    private volatile boolean told;
    private long notedAt = System.nanoTime() - BETWEEN_NOTES;
    private @Nullable Runnable unnoted;

    RunningJob(JobRow row, JobKind kind, JobRows rows) {
        this.row = row;
        this.kind = kind;
        this.rows = rows;
    }

    JobKind kind() {
        return kind;
    }

    /** A person asks it to stop for good. */
    void cancel() {
        cancel = true;
    }

    /** The server or the kind's bundle stops; the job will be run again. */
    void cutOff() {
        cutOff = true;
    }

    /** Runs it to its end, whatever that is, and notes it. */
    void run() {
        try {
            kind.run(this);
            note();
            if (!told) {
                rows.end(row.id(), State.DONE, null);
            } else {
                stopped();
            }
        } catch (Throwable failure) {
            // whatever a job throws is kept for those who wait for it
            failed(failure);
        }
    }

    private void stopped() {
        if (cancel) {
            rows.end(row.id(), State.CANCELLED, null);
        } else {
            rows.requeue(row.id());
        }
    }

    private void failed(Throwable failure) {
        if (cancel || cutOff) {
            LOG.info("Jobb {} ({}) avbröts.", row.id(), row.kind());
            stopped();
            return;
        }
        LOG.warn("Jobb {} ({}) misslyckades.", row.id(), row.kind(), failure);
        rows.end(row.id(), State.FAILED, Reasons.of(failure, "jobb " + row.id()));
    }

    @Override
    public long id() {
        return row.id();
    }

    @Override
    public String input() {
        return row.input();
    }

    @Override
    public Actor by() {
        return row.by();
    }

    /** Notes at most four times a second; the last progress is always noted. */
    @Override
    public synchronized void progress(int done, int total, String sentence) {
        unnoted = () -> rows.progress(row.id(), done, total, sentence);
        if (System.nanoTime() - notedAt >= BETWEEN_NOTES) {
            note();
        }
    }

    private synchronized void note() {
        Runnable last = unnoted;
        unnoted = null;
        if (last != null) {
            last.run();
            notedAt = System.nanoTime();
        }
    }

    @Override
    public boolean cancelled() {
        if (cancel || cutOff) {
            told = true;
        }
        return told;
    }
}
