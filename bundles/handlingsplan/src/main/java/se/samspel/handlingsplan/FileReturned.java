package se.samspel.handlingsplan;

import se.samspel.api.ObjectRef;
import se.samspel.api.access.Scope;
import se.samspel.api.storage.Event;

/** A plan that was written in as a Word file came back; nothing in the plan is changed by that alone. */
public record FileReturned(PlanId plan, long file, Scope scope) implements Event {
    @Override
    public ObjectRef about() {
        return new ObjectRef("plan.plan", plan.value());
    }

    @Override
    public String summary() {
        return "Lämnade in en ändrad Word-fil till handlingsplanen";
    }
}
