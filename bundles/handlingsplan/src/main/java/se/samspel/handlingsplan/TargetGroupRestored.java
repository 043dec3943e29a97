package se.samspel.handlingsplan;

import se.samspel.api.ObjectRef;
import se.samspel.api.access.Scope;
import se.samspel.api.storage.Event;

/** A prioritised group that had been taken away was put back. */
public record TargetGroupRestored(PlanId plan, TargetGroupId targetGroup, Scope scope)
        implements Event {
    @Override
    public ObjectRef about() {
        return new ObjectRef("plan.targetGroup", targetGroup.value());
    }

    @Override
    public String summary() {
        return "La tillbaka en prioriterad grupp i handlingsplanen";
    }
}
