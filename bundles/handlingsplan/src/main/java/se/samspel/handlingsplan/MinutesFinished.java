package se.samspel.handlingsplan;

import se.samspel.api.ObjectRef;
import se.samspel.api.access.Scope;
import se.samspel.api.storage.Event;

/** The minutes of a meeting were frozen as a numbered version. */
public record MinutesFinished(MeetingId meeting, int number, Scope scope) implements Event {
    @Override
    public ObjectRef about() {
        return new ObjectRef("plan.meeting", meeting.value());
    }

    @Override
    public String summary() {
        return "Gjorde klart minnesanteckningar";
    }
}
