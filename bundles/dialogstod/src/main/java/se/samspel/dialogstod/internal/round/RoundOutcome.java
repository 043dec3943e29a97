package se.samspel.dialogstod.internal.round;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import se.samspel.dialogstod.RoundStatus;

/** What came of a change in a round. */
public sealed interface RoundOutcome {
    /**
     * Kept.
     *
     * @param row the row that was written: the answer of an answer, otherwise what the change was about
     * @param version the version to send next time
     * @param text an answer as it stands now: what was sent, put together with what somebody else wrote meanwhile
     * @param merged whether somebody else's words are in the text, too
     * @param changed whether anything differed
     */
    record Saved(long row, long version, String text, boolean merged, boolean changed)
            implements RoundOutcome {}

    /**
     * Somebody else wrote in the same place meanwhile. Nothing was changed; both texts are here.
     *
     * @param version the version that stands now
     * @param byName who wrote theirs; empty when the round does not say
     */
    record Conflict(
            long row,
            long version,
            String mine,
            String theirs,
            int theirStep,
            String byName,
            Instant at)
            implements RoundOutcome {}

    /** There is no such question, answer, area or participant in the round. */
    record Gone() implements RoundOutcome {}

    /** The round is not where the change belongs: not opened yet, or finished. */
    record Shut(RoundStatus status) implements RoundOutcome {}

    /** Something has to be corrected; sentences by the name of what was sent. */
    record Problems(Map<String, String> problems) implements RoundOutcome {
        public Problems {
            problems = Collections.unmodifiableMap(new LinkedHashMap<>(problems));
        }

        public Problems(String name, String sentence) {
            this(Map.of(name, sentence));
        }
    }
}
