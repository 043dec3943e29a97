package se.samspel.handlingsplan;

import se.samspel.api.ObjectRef;
import se.samspel.api.access.Scope;
import se.samspel.api.storage.Event;

/** An activity that had been taken away was put back. */
public record ActivityRestored(PlanId plan, ActivityId activity, Scope scope) implements Event {
    @Override
    public ObjectRef about() {
        return new ObjectRef("plan.activity", activity.value());
    }

    @Override
    public String summary() {
        return "La tillbaka en aktivitet i handlingsplanen";
    }
}
