package se.samspel.samverkanskarta.internal.survey.rows;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** What came of saving an answer. */
public sealed interface GuestOutcome {
    /** Kept. */
    record Saved(Guests.Opened now) implements GuestOutcome {}

    /** The same answer was changed in another window. @param theirs what stands, by field */
    record Conflict(long version, Map<String, String> theirs) implements GuestOutcome {
        public Conflict {
            theirs = Map.copyOf(theirs);
        }
    }

    /** Something has to be corrected; sentences by field. */
    record Problems(Map<String, String> problems) implements GuestOutcome {
        public Problems {
            problems = Collections.unmodifiableMap(new LinkedHashMap<>(problems));
        }
    }
}
