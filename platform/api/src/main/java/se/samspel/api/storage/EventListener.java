package se.samspel.api.storage;

import java.util.Set;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * A DS service that is told what happened, each event at least once, in the order of commit, one at a time, on a thread
 * of the storage's. A listener that was away catches up from its own cursor. When it throws, the event is parked with
 * the reason, visible to administrators who can run it again, and the next event follows.
 */
@ConsumerType
public interface EventListener {
    /** The cursor's name, such as {@code arkiv.index}; never changed, or everything is delivered again. */
    String name();

    /** What it does with them, in Swedish as the administrator reads it: "göra rapporter sökbara". */
    default String work() {
        return "";
    }

    /** The event records it wants. */
    Set<Class<? extends Event>> events();

    /** Takes one event; safe to repeat. */
    void on(Delivery delivery) throws Exception;
}
