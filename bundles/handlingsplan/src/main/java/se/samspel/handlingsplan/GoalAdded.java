package se.samspel.handlingsplan;

import se.samspel.api.ObjectRef;
import se.samspel.api.access.Scope;
import se.samspel.api.storage.Event;

/** A goal was added. */
public record GoalAdded(PlanId plan, GoalId goal, Scope scope) implements Event {
    @Override
    public ObjectRef about() {
        return new ObjectRef("plan.goal", goal.value());
    }

    @Override
    public String summary() {
        return "La till ett mål i handlingsplanen";
    }
}
