package se.samspel.samverkanskarta;

import se.samspel.api.ObjectRef;
import se.samspel.api.access.Scope;
import se.samspel.api.storage.Event;

/** Somebody sent their answers to a survey; nobody knows who. */
public record SurveyAnswered(VersionId version, long survey, Scope scope) implements Event {
    @Override
    public ObjectRef about() {
        return new ObjectRef("map.survey", survey);
    }

    @Override
    public String summary() {
        return "Skickade svar på en enkät om samverkanskartan";
    }
}
