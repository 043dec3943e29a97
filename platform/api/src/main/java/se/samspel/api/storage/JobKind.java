package se.samspel.api.storage;

import org.osgi.annotation.versioning.ConsumerType;

/** A DS service that can do one kind of long work: import, export, reindex, reminders. */
@ConsumerType
public interface JobKind {
    /** Such as {@code arkiv.import}; never changed. */
    String name();

    /** The work in Swedish, as people read it in a list: "Bygga om sökindexet". */
    default String words() {
        return name();
    }

    /**
     * Does the work, on a thread of its own. A job that was cut off by a stop is run again from the start, so it is
     * safe to repeat. A thrown exception ends the job as failed, kept with its reason and open to retry.
     */
    void run(JobRun run) throws Exception;
}
