package se.samspel.handlingsplan;

import se.samspel.api.ObjectRef;
import se.samspel.api.access.Scope;
import se.samspel.api.storage.Event;

/** A prioritised group was changed. */
public record TargetGroupSaved(PlanId plan, TargetGroupId targetGroup, Scope scope)
        implements Event {
    @Override
    public ObjectRef about() {
        return new ObjectRef("plan.targetGroup", targetGroup.value());
    }

    @Override
    public String summary() {
        return "Ändrade en prioriterad grupp i handlingsplanen";
    }
}
