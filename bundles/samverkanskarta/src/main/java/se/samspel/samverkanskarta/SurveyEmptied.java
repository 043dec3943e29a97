package se.samspel.samverkanskarta;

import se.samspel.api.ObjectRef;
import se.samspel.api.access.Scope;
import se.samspel.api.storage.Event;

/** The answers of a survey, its addresses and what was decided about them were taken away. */
public record SurveyEmptied(VersionId version, long survey, Scope scope) implements Event {
    @Override
    public ObjectRef about() {
        return new ObjectRef("map.survey", survey);
    }

    @Override
    public String summary() {
        return "Raderade svaren på en enkät om samverkanskartan";
    }
}
