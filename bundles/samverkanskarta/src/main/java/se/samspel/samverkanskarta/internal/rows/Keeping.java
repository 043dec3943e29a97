package se.samspel.samverkanskarta.internal.rows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samspel.api.storage.Event;
import se.samspel.api.storage.FieldChange;
import se.samspel.api.storage.SaveOutcome;
import se.samspel.samverkanskarta.MapPart;

/** Where the changes of a version go: into its rows ({@link RowTx}), or nowhere when they are only tried ({@link Tried}). */
sealed interface Keeping permits RowTx, Tried {
    /** The key of what a request has made before. */
    Optional<String> made(MapPart part, String request);

    /** What has been done to a row, the newest first. */
    List<FieldChange> history(Row row);

    /** A new part. @param wanted the key it is to have; empty for one that is given */
    Row add(MapPart part, String wanted, int position, Map<String, String> values, String request);

    /** Saves columns of a row unless somebody else has since {@code seen}. */
    SaveOutcome save(Row row, long seen, Map<String, @Nullable Object> columns);

    /** Gives a row its place in the order. */
    void place(Row row, int position);

    void publish(Event event);
}
