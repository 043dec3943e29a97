package se.samspel.administration.internal;

import se.samspel.api.access.NotThere;
import se.samspel.api.storage.EventLog;

/** A parked event by what stands in an address. */
final class ParkedEvents {
    private ParkedEvents() {}

    /** @throws NotThere when it has left the list */
    static EventLog.Parked find(EventLog events, String listener, long number) {
        return events.parked().stream()
                .filter(it -> it.listener().equals(listener) && it.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotThere("Händelsen"));
    }
}
