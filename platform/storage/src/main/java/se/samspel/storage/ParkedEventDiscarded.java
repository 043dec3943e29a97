package se.samspel.storage;

import se.samspel.api.ObjectRef;
import se.samspel.api.access.Scope;
import se.samspel.api.storage.Event;

/**
 * An administrator took an event that a listener could not take off the list: that listener will never get it.
 *
 * @param listener the cursor's name
 * @param number the event's number in the log
 * @param event the event's name
 */
public record ParkedEventDiscarded(String listener, long number, String event) implements Event {
    @Override
    public ObjectRef about() {
        return new ObjectRef("storage.parked", listener + "#" + number);
    }

    @Override
    public Scope scope() {
        return Scope.SERVER;
    }

    @Override
    public String summary() {
        return "Tog bort händelsen " + number + " (" + event + ") från kön för " + listener;
    }
}
