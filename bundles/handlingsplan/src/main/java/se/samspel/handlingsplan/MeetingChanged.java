package se.samspel.handlingsplan;

import se.samspel.api.ObjectRef;
import se.samspel.api.access.Scope;
import se.samspel.api.storage.Event;

/** Day, time, place or plans of a meeting were changed. */
public record MeetingChanged(MeetingId meeting, Scope scope) implements Event {
    @Override
    public ObjectRef about() {
        return new ObjectRef("plan.meeting", meeting.value());
    }

    @Override
    public String summary() {
        return "Ändrade uppgifterna om ett möte";
    }
}
