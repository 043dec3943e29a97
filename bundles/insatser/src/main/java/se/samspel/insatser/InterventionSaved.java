package se.samspel.insatser;

import se.samspel.api.ObjectRef;
import se.samspel.api.access.Scope;
import se.samspel.api.storage.Event;

/** An insats was changed in the register. */
public record InterventionSaved(InterventionId intervention, Scope scope) implements Event {
    @Override
    public ObjectRef about() {
        return new ObjectRef("intervention.entry", intervention.value());
    }

    @Override
    public String summary() {
        return "Ändrade en insats i registret";
    }
}
