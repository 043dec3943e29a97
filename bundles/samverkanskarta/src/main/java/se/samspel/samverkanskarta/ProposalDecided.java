package se.samspel.samverkanskarta;

import se.samspel.api.ObjectRef;
import se.samspel.api.access.Scope;
import se.samspel.api.storage.Event;

/** What was proposed by answers to a survey was accepted or declined. */
public record ProposalDecided(VersionId version, long survey, Scope scope) implements Event {
    @Override
    public ObjectRef about() {
        return new ObjectRef("map.survey", survey);
    }

    @Override
    public String summary() {
        return "Tog ställning till ett förslag ur en enkät om samverkanskartan";
    }
}
