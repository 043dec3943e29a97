package se.samspel.handlingsplan;

import se.samspel.api.ObjectRef;
import se.samspel.api.UnitId;
import se.samspel.api.access.Scope;
import se.samspel.api.storage.Event;

/** A party wants something in a plan changed before it approves. */
public record PlanObjected(PlanId plan, UnitId party, Scope scope) implements Event {
    @Override
    public ObjectRef about() {
        return new ObjectRef("plan.plan", plan.value());
    }

    @Override
    public String summary() {
        return "Bad om ändring i handlingsplanen innan den godkänns";
    }
}
