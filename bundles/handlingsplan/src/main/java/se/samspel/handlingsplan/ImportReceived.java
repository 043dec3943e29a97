package se.samspel.handlingsplan;

import se.samspel.api.ObjectRef;
import se.samspel.api.access.Scope;
import se.samspel.api.storage.Event;

/** A file was uploaded to become a plan. */
public record ImportReceived(ImportId importId, Scope scope) implements Event {
    @Override
    public ObjectRef about() {
        return new ObjectRef("plan.import", importId.value());
    }

    @Override
    public String summary() {
        return "Laddade upp en fil för att göra en handlingsplan av den";
    }
}
