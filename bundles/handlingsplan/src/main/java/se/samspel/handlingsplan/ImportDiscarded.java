package se.samspel.handlingsplan;

import se.samspel.api.ObjectRef;
import se.samspel.api.access.Scope;
import se.samspel.api.storage.Event;

/** A file will not become a plan. */
public record ImportDiscarded(ImportId importId, Scope scope) implements Event {
    @Override
    public ObjectRef about() {
        return new ObjectRef("plan.import", importId.value());
    }

    @Override
    public String summary() {
        return "Slängde en inläst fil";
    }
}
