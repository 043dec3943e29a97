package se.samspel.handlingsplan;

import se.samspel.api.ObjectRef;
import se.samspel.api.access.Scope;
import se.samspel.api.storage.Event;

/** It was said who is at a meeting. */
public record AttendanceSaved(MeetingId meeting, Scope scope) implements Event {
    @Override
    public ObjectRef about() {
        return new ObjectRef("plan.meeting", meeting.value());
    }

    @Override
    public String summary() {
        return "Antecknade närvaro på ett möte";
    }
}
