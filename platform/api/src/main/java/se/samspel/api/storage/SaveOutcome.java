package se.samspel.api.storage;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What came of a save with an expected version. */
public sealed interface SaveOutcome {
    /** Kept, with the version to send next time. */
    record Saved(long version, Instant at) implements SaveOutcome {}

    /**
     * Someone else saved first; nothing was changed.
     *
     * @param version the version that stands now
     * @param current the columns that were to be saved, as they stand now
     * @param byName who saved it, as the history has it; empty when the history does not know
     */
    record Conflict(long version, Map<String, @Nullable String> current, String byName, Instant at)
            implements SaveOutcome {}

    /** The row is not there any more; nothing was changed. */
    record Gone() implements SaveOutcome {}
}
