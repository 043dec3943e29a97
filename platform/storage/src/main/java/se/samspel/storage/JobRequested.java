package se.samspel.storage;

import se.samspel.api.ObjectRef;
import se.samspel.api.access.Scope;
import se.samspel.api.storage.Event;

/**
 * Someone, or the server itself, asked for a job.
 *
 * @param job the job's id
 * @param kind its kind, such as {@code arkiv.import}
 */
public record JobRequested(long job, String kind) implements Event {
    @Override
    public ObjectRef about() {
        return new ObjectRef("storage.job", job);
    }

    @Override
    public Scope scope() {
        return Scope.SERVER;
    }

    @Override
    public String summary() {
        return "Startade jobb " + job + " (" + kind + ")";
    }
}
