package se.samspel.samverkanskarta;

import se.samspel.api.ObjectRef;
import se.samspel.api.access.Scope;
import se.samspel.api.storage.Event;

/** The address of a function was shut or opened again. */
public record SurveyLinkTurned(VersionId version, long survey, Scope scope) implements Event {
    @Override
    public ObjectRef about() {
        return new ObjectRef("map.survey", survey);
    }

    @Override
    public String summary() {
        return "Stängde eller öppnade en svarslänk till en enkät om samverkanskartan";
    }
}
