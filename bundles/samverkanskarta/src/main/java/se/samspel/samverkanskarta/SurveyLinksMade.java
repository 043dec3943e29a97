package se.samspel.samverkanskarta;

import se.samspel.api.ObjectRef;
import se.samspel.api.access.Scope;
import se.samspel.api.storage.Event;

/** Functions got addresses to answer a survey by. */
public record SurveyLinksMade(VersionId version, long survey, Scope scope) implements Event {
    @Override
    public ObjectRef about() {
        return new ObjectRef("map.survey", survey);
    }

    @Override
    public String summary() {
        return "Skapade svarslänkar till en enkät om samverkanskartan";
    }
}
