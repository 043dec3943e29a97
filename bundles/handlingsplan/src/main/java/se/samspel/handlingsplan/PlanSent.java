package se.samspel.handlingsplan;

import se.samspel.api.ObjectRef;
import se.samspel.api.access.Scope;
import se.samspel.api.storage.Event;

/** A plan was sent to its parties for approval. */
public record PlanSent(PlanId plan, int round, Scope scope) implements Event {
    @Override
    public ObjectRef about() {
        return new ObjectRef("plan.plan", plan.value());
    }

    @Override
    public String summary() {
        return "Skickade handlingsplanen för godkännande";
    }
}
