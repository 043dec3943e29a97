package se.samspel.dialogstod.internal.own;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import se.samspel.api.storage.SaveOutcome;
import se.samspel.dialogstod.OwnQuestionId;

/** What came of a change to a group's own questions. */
sealed interface OwnOutcome {
    /** Kept, or nothing was changed since it said so already. */
    record Saved(OwnQuestionId question, long version) implements OwnOutcome {}

    /** Someone else saved first; nothing was changed. */
    record Conflict(OwnQuestion now, SaveOutcome.Conflict with) implements OwnOutcome {}

    /** It has to be corrected first; sentences by field. */
    record Invalid(Map<String, String> problems) implements OwnOutcome {
        public Invalid {
            problems = Collections.unmodifiableMap(new LinkedHashMap<>(problems));
        }
    }
}
