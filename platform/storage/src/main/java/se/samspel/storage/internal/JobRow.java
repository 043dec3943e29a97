package se.samspel.storage.internal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.samspel.api.Actor;
import se.samspel.api.access.Scope;
import se.samspel.api.storage.Jobs.Job;
import se.samspel.api.storage.Jobs.State;

/** A job as its row has it. */
record JobRow(
        long id,
        String kind,
        String input,
        Scope scope,
        State state,
        int done,
        int total,
        @Nullable String sentence,
        String byId,
        String byName,
        Instant startedAt,
        @Nullable Instant endedAt) {
    static final String COLUMNS =
            """
            id, kind, input, scope, state, done, total, sentence, by_id, by_name, started_at,
                ended_at
            """;

    Actor by() {
        return new Actor(byId, byName);
    }

    boolean ended() {
        return state == State.DONE || state == State.FAILED || state == State.CANCELLED;
    }

    /** @param words the kind in Swedish */
    Job job(String words) {
        return new Job(
                id, kind, words, scope, state, done, total, sentence, by(), startedAt, endedAt);
    }
}
