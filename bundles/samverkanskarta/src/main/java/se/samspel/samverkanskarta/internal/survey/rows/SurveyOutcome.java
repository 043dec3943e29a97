package se.samspel.samverkanskarta.internal.survey.rows;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** What came of a change of a survey. */
public sealed interface SurveyOutcome {
    /** Kept, or kept before by the same request. */
    record Kept(Survey survey) implements SurveyOutcome {}

    /** Somebody else saved first; nothing was changed. @param theirs what stands, by field */
    record Conflict(long version, Map<String, String> theirs, String byName, Instant at)
            implements SurveyOutcome {
        public Conflict {
            theirs = Map.copyOf(theirs);
        }
    }

    /** Something has to be corrected; sentences by field. */
    record Problems(Map<String, String> problems) implements SurveyOutcome {
        public Problems {
            problems = Collections.unmodifiableMap(new LinkedHashMap<>(problems));
        }
    }
}
