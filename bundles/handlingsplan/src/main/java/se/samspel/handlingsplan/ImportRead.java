package se.samspel.handlingsplan;

import se.samspel.api.ObjectRef;
import se.samspel.api.access.Scope;
import se.samspel.api.storage.Event;

/** A file that is to become a plan was read, or could not be. */
public record ImportRead(ImportId importId, Scope scope) implements Event {
    @Override
    public ObjectRef about() {
        return new ObjectRef("plan.import", importId.value());
    }

    @Override
    public String summary() {
        return "Läste en fil för en handlingsplan";
    }
}
