package se.samspel.handlingsplan;

import se.samspel.api.ObjectRef;
import se.samspel.api.access.Scope;
import se.samspel.api.storage.Event;

/** The group put a point of its own on an agenda. */
public record AgendaItemAdded(MeetingId meeting, MeetingItemId item, Scope scope) implements Event {
    @Override
    public ObjectRef about() {
        return new ObjectRef("plan.meetingItem", item.value());
    }

    @Override
    public String summary() {
        return "La till en punkt på ett möte";
    }
}
