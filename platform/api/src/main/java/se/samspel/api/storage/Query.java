package se.samspel.api.storage;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.osgi.annotation.versioning.ProviderType;
import se.samspel.api.ObjectRef;

/** Reads rows inside one snapshot. Not for use after the work that got it has returned, nor from another thread. */
@ProviderType
public interface Query {
    /**
     * Begins a statement with named parameters written {@code :name}.
     *
     * @throws IllegalArgumentException when the text names a table of another bundle's prefix
     */
    Statement sql(String text);

    /** Every change that {@link Tx#save} has recorded for a row, newest first. */
    List<FieldChange> history(ObjectRef row);

    /** When each of many rows last was saved by {@link Tx#save}; a row that never was saved again is left out. */
    Map<ObjectRef, Instant> lastChanged(Collection<ObjectRef> rows);
}
