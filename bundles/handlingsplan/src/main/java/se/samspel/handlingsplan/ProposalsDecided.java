package se.samspel.handlingsplan;

import se.samspel.api.ObjectRef;
import se.samspel.api.access.Scope;
import se.samspel.api.storage.Event;

/** Someone decided on proposals out of a returned Word file; what they accepted has events of its own. */
public record ProposalsDecided(PlanId plan, long file, int accepted, int rejected, Scope scope)
        implements Event {
    @Override
    public ObjectRef about() {
        return new ObjectRef("plan.plan", plan.value());
    }

    @Override
    public String summary() {
        return "Tog ställning till förslag ur en Word-fil";
    }
}
