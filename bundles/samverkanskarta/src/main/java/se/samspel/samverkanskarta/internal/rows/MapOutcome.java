package se.samspel.samverkanskarta.internal.rows;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import se.samspel.samverkanskarta.MapPart;

/** What came of a change. */
public sealed interface MapOutcome {
    /**
     * Kept.
     *
     * @param version what to send next time
     * @param changed whether anything differed
     */
    record Saved(MapPart part, String key, long version, boolean changed) implements MapOutcome {}

    /**
     * Somebody else saved first; nothing was changed. Both texts are here, by field id.
     *
     * @param version the version that stands now
     */
    record Conflict(
            MapPart part,
            String key,
            long version,
            Map<String, String> mine,
            Map<String, String> theirs,
            String byName,
            Instant at)
            implements MapOutcome {
        public Conflict {
            mine = Map.copyOf(mine);
            theirs = Map.copyOf(theirs);
        }
    }

    /** There is no such thing in the version. */
    record Gone(MapPart part) implements MapOutcome {}

    /** Something has to be corrected; sentences by field id. */
    record Problems(Map<String, String> problems) implements MapOutcome {
        public Problems {
            problems = Collections.unmodifiableMap(new LinkedHashMap<>(problems));
        }

        public Problems(String field, String sentence) {
            this(Map.of(field, sentence));
        }
    }
}
