package se.samspel.api.storage;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;
import se.samspel.api.Actor;
import se.samspel.api.ObjectRef;

/** A transaction: what {@link Query} can do, and changes. */
@ProviderType
public interface Tx extends Query {
    /** A new id for a row: positive, unique in the installation, roughly growing, small enough for people to read. */
    long newId();

    /**
     * Says what happened, in the same transaction: the event and its audit row are kept exactly when the change is.
     * Listeners get it after the commit, in order.
     */
    void publish(Actor by, Event event);

    /**
     * Saves the columns of one row unless someone else has saved it since {@code expectedVersion}. The table has the
     * columns {@code id}, {@code version} and those named; the row's version grows by one and each column whose value
     * differs is kept in the history with who and when. Publishing the event is the caller's part. Saving what already
     * stands there is {@link SaveOutcome.Saved} with the version unchanged, so a repeated save is harmless.
     *
     * @param table one of the bundle's own tables
     * @param row the row in the words of the history; its id is the row's {@code id}
     */
    SaveOutcome save(
            String table,
            ObjectRef row,
            long expectedVersion,
            Map<String, @Nullable Object> columns,
            Actor by);

    /** Takes away what the history has kept of a row, when the law says that the row itself is to leave no trace. */
    void forget(ObjectRef row);
}
