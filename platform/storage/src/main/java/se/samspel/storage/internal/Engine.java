package se.samspel.storage.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import se.samspel.api.storage.Files;

/** One database: how a transaction is run there, and the few things where the two databases differ. */
interface Engine extends AutoCloseable {
    /** What is run inside a transaction. */
    @FunctionalInterface
    interface Work<T> {
        T run(Connection connection) throws SQLException;
    }

    /** Runs work on one consistent snapshot that cannot be changed. */
    <T> T read(Work<T> work);

    /**
     * Runs work in a transaction that is durable when this returns; an exception rolls it back and comes out as it was
     * thrown. Not to be called from work.
     */
    <T> T write(Work<T> work);

    /** A number nobody else in the installation has had. Called inside a transaction. */
    long newId(Connection connection) throws SQLException;

    /** What a select ends with to keep others from changing the row until the transaction ends. */
    String rowLock();

    /** Where files are kept beside this database. */
    Files files(DataFolder folder, Migrator migrator, Clock clock);

    /** Whether this process is the one that delivers events and runs jobs now. Cheap enough to ask often. */
    boolean worksHere();

    /** The product with its version, for an administrator: "PostgreSQL 15.6". */
    String product();

    /** How much room the rows take, in bytes; negative when that is not known. */
    long bytes();

    /** Leaves what was deleted nowhere on the disk, as far as the database can do that by itself. */
    void settle();

    /** What a driver's exception means to a caller. */
    RuntimeException explain(SQLException failure, String statement);

    @Override
    void close();
}
