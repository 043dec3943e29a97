package se.samspel.handlingsplan;

import se.samspel.api.ObjectRef;
import se.samspel.api.access.Scope;
import se.samspel.api.storage.Event;

/** A meeting began; its agenda is kept from here on. */
public record MeetingStarted(MeetingId meeting, Scope scope) implements Event {
    @Override
    public ObjectRef about() {
        return new ObjectRef("plan.meeting", meeting.value());
    }

    @Override
    public String summary() {
        return "Började en avstämning";
    }
}
