package se.samspel.samverkanskarta;

import se.samspel.api.ObjectRef;
import se.samspel.api.access.Scope;
import se.samspel.api.storage.Event;

/** What a survey says, or its last day, was changed, or it was closed or opened again. */
public record SurveySaved(VersionId version, long survey, Scope scope) implements Event {
    @Override
    public ObjectRef about() {
        return new ObjectRef("map.survey", survey);
    }

    @Override
    public String summary() {
        return "Ändrade en enkät om samverkanskartan";
    }
}
