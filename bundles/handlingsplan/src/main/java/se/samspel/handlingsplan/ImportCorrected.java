package se.samspel.handlingsplan;

import se.samspel.api.ObjectRef;
import se.samspel.api.access.Scope;
import se.samspel.api.storage.Event;

/** What was read out of a file was corrected before it became a plan. */
public record ImportCorrected(ImportId importId, Scope scope) implements Event {
    @Override
    public ObjectRef about() {
        return new ObjectRef("plan.import", importId.value());
    }

    @Override
    public String summary() {
        return "Rättade det som lästs ur en fil för en handlingsplan";
    }
}
