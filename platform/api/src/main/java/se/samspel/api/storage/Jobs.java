package se.samspel.api.storage;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;
import se.samspel.api.Actor;
import se.samspel.api.access.Scope;

/** Long work as rows: it survives a restart, shows its progress, can be cancelled and tried again. */
@ProviderType
public interface Jobs {
    /** Keeps a job and runs it as soon as its kind is there; returns its id. Not to be called inside a write. */
    long start(String kind, String input, Scope scope, Actor by);

    Optional<Job> find(long id);

    /** The newest jobs, at most {@code limit}. */
    List<Job> latest(int limit);

    /** Asks a job to stop; without effect when it has ended. */
    void cancel(long id, Actor by);

    /** Runs a failed or cancelled job again; without effect otherwise. */
    void retry(long id, Actor by);

    /** Where a job stands. */
    enum State {
        WAITING,
        RUNNING,
        DONE,
        FAILED,
        CANCELLED
    }

    /**
     * One job.
     *
     * @param words the work in Swedish; the kind's name while the kind is not there
     * @param sentence the last progress, or why it failed, in Swedish
     */
    record Job(
            long id,
            String kind,
            String words,
            Scope scope,
            State state,
            int done,
            int total,
            @Nullable String sentence,
            Actor by,
            Instant startedAt,
            @Nullable Instant endedAt) {
        public boolean ended() {
            return state == State.DONE || state == State.FAILED || state == State.CANCELLED;
        }
    }
}
