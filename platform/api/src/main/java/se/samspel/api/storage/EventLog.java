package se.samspel.api.storage;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;
import se.samspel.api.Actor;
import se.samspel.api.ObjectRef;
import se.samspel.api.access.Scope;

/** The append-only log of what happened: the audit trail, the news on the start page, and what failed on its way. */
@ProviderType
public interface EventLog {
    /** The newest entries that may be seen within the scopes, before a number (0 for from the end). */
    List<Entry> latest(Set<Scope> scopes, long beforeNumber, int limit);

    /** The newest entries of all, for administrators. */
    List<Entry> latest(long beforeNumber, int limit);

    /** What happened to one thing, newest first. */
    List<Entry> about(ObjectRef object, int limit);

    /** The number of the last committed event. */
    long head();

    /** Events that a listener could not take. */
    List<Parked> parked();

    /** Gives a parked event to its listener again; it leaves the list when that succeeds. */
    void retry(Parked parked);

    /** Takes a parked event off the list; that it was done, and by whom, is itself an event. */
    void discard(Parked parked, Actor by);

    /** One line of the log. */
    record Entry(
            long number,
            String event,
            ObjectRef about,
            Scope scope,
            String summary,
            Actor by,
            Instant at) {}

    /**
     * One failed delivery.
     *
     * @param work what the listener does with events, in Swedish after "Det som inte blev gjort:"; empty when the
     *     listener is not there now
     * @param event the event's name
     * @param about what the event happened to
     * @param summary what happened, as the audit trail says it
     * @param reason for the administrator, without a class name
     * @param at when it was tried last
     */
    record Parked(
            String listener,
            String work,
            long number,
            String event,
            ObjectRef about,
            String summary,
            @Nullable String reason,
            int attempts,
            Instant at) {}
}
