package se.samspel.handlingsplan;

import se.samspel.api.ObjectRef;
import se.samspel.api.access.Scope;
import se.samspel.api.storage.Event;

/** A prioritised group was taken away; it is kept and can be put back. */
public record TargetGroupRemoved(PlanId plan, TargetGroupId targetGroup, Scope scope)
        implements Event {
    @Override
    public ObjectRef about() {
        return new ObjectRef("plan.targetGroup", targetGroup.value());
    }

    @Override
    public String summary() {
        return "Tog bort en prioriterad grupp ur handlingsplanen";
    }
}
