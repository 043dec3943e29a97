package se.samspel.handlingsplan;

import se.samspel.api.ObjectRef;
import se.samspel.api.access.Scope;
import se.samspel.api.storage.Event;

/** Somebody began to correct the minutes; the earlier version is kept. */
public record MinutesReopened(MeetingId meeting, Scope scope) implements Event {
    @Override
    public ObjectRef about() {
        return new ObjectRef("plan.meeting", meeting.value());
    }

    @Override
    public String summary() {
        return "Öppnade minnesanteckningar för rättelse";
    }
}
