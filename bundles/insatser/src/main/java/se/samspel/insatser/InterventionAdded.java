package se.samspel.insatser;

import se.samspel.api.ObjectRef;
import se.samspel.api.access.Scope;
import se.samspel.api.storage.Event;

/** An insats was put into the register. */
public record InterventionAdded(InterventionId intervention, Scope scope) implements Event {
    @Override
    public ObjectRef about() {
        return new ObjectRef("intervention.entry", intervention.value());
    }

    @Override
    public String summary() {
        return "Lade till en insats i registret";
    }
}
