package se.samspel.handlingsplan;

import se.samspel.api.ObjectRef;
import se.samspel.api.access.Scope;
import se.samspel.api.storage.Event;

/** Something in a plan's tray got its place, or was taken away. */
public record TraySorted(PlanId plan, Scope scope) implements Event {
    @Override
    public ObjectRef about() {
        return new ObjectRef("plan.plan", plan.value());
    }

    @Override
    public String summary() {
        return "Sorterade det som inte var placerat i handlingsplanen";
    }
}
