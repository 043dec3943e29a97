package se.samspel.handlingsplan;

import java.time.LocalDate;
import se.samspel.api.ObjectRef;
import se.samspel.api.UnitId;
import se.samspel.api.access.Scope;
import se.samspel.api.storage.Event;

/** A group's meeting was put in the calendar. */
public record MeetingCalled(MeetingId meeting, UnitId unit, LocalDate day, Scope scope)
        implements Event {
    @Override
    public ObjectRef about() {
        return new ObjectRef("plan.meeting", meeting.value());
    }

    @Override
    public String summary() {
        return "Kallade till ett möte";
    }
}
