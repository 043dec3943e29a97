package se.samspel.handlingsplan;

import se.samspel.api.ObjectRef;
import se.samspel.api.access.Scope;
import se.samspel.api.storage.Event;

/** A draft was moved to another version of its template. */
public record PlanMovedToTemplate(PlanId plan, String from, String to, Scope scope)
        implements Event {
    @Override
    public ObjectRef about() {
        return new ObjectRef("plan.plan", plan.value());
    }

    @Override
    public String summary() {
        return "Flyttade handlingsplanen till en nyare version av mallen";
    }
}
