package se.samspel.handlingsplan;

import se.samspel.api.ObjectRef;
import se.samspel.api.access.Scope;
import se.samspel.api.storage.Event;

/** An activity was taken away; it is kept and can be put back. */
public record ActivityRemoved(PlanId plan, ActivityId activity, Scope scope) implements Event {
    @Override
    public ObjectRef about() {
        return new ObjectRef("plan.activity", activity.value());
    }

    @Override
    public String summary() {
        return "Tog bort en aktivitet ur handlingsplanen";
    }
}
