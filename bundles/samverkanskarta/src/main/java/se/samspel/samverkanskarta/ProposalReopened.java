package se.samspel.samverkanskarta;

import se.samspel.api.ObjectRef;
import se.samspel.api.access.Scope;
import se.samspel.api.storage.Event;

/** What was decided of a proposal was undone; it waits again. */
public record ProposalReopened(VersionId version, long survey, Scope scope) implements Event {
    @Override
    public ObjectRef about() {
        return new ObjectRef("map.survey", survey);
    }

    @Override
    public String summary() {
        return "Ångrade ett ställningstagande till ett förslag ur en enkät om samverkanskartan";
    }
}
