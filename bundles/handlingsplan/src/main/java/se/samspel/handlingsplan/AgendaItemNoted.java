package se.samspel.handlingsplan;

import se.samspel.api.ObjectRef;
import se.samspel.api.access.Scope;
import se.samspel.api.storage.Event;

/** Something was said or decided about a point on an agenda. */
public record AgendaItemNoted(MeetingId meeting, MeetingItemId item, Scope scope) implements Event {
    @Override
    public ObjectRef about() {
        return new ObjectRef("plan.meetingItem", item.value());
    }

    @Override
    public String summary() {
        return "Stämde av en punkt på ett möte";
    }
}
