package se.samspel.api.storage;

import org.osgi.annotation.versioning.ProviderType;

/**
 * The one door to a bundle's rows. One service per schema, with the property {@code schema}; it appears when the
 * bundle's migrations have succeeded. SQL is the subset that SQLite and PostgreSQL share: keys {@code bigint primary
 * key}, time {@code bigint} epoch milliseconds, everything else {@code text}, {@code integer} or {@code double
 * precision}.
 *
 * <p>Safe for any number of threads. Work runs on the thread the storage chooses, does no I/O of its own, touches at
 * most 500 rows and leaves no trace outside of its transaction, since it may be run again from the start when two that
 * waited for each other had to be parted; what it changes is kept exactly once or not at all. An exception from the work
 * rolls its changes back and comes out to the caller as it was thrown; a {@link StorageException} loses the transaction
 * even when the work catches it. Writes may run side by side, so a rule over several rows is kept by a unique index, or
 * by first updating the row that owns them. A write inside a write is refused.
 */
@ProviderType
public interface Database {
    /** Reads one consistent snapshot. A statement that changes anything is refused. */
    <T> T read(Read<T> work);

    /**
     * Changes rows and publishes what happened, together or not at all; durable when it returns.
     *
     * @throws IllegalStateException when rows were changed and no event was published
     * @throws StorageException when the database refused or could not be reached
     */
    <T> T write(Write<T> work);

    /**
     * Changes rows that say nothing about people's work, such as a session's last sight or a counter of attempts: no
     * event is asked for and none reaches the audit trail.
     */
    <T> T maintain(Write<T> work);

    /** Work that reads. */
    @FunctionalInterface
    interface Read<T> {
        T run(Query query);
    }

    /** Work that changes. */
    @FunctionalInterface
    interface Write<T> {
        T run(Tx tx);
    }
}
