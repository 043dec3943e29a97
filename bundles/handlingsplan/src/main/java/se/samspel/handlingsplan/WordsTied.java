package se.samspel.handlingsplan;

import se.samspel.api.ObjectRef;
import se.samspel.api.access.Scope;
import se.samspel.api.storage.Event;

/**
 * Words of a dialogue were tied to something that stood in the plan.
 *
 * @param row a goal or an activity
 * @param goal whether it is a goal
 */
public record WordsTied(PlanId plan, long row, boolean goal, Scope scope) implements Event {
    @Override
    public ObjectRef about() {
        return new ObjectRef(goal ? "plan.goal" : "plan.activity", row);
    }

    @Override
    public String summary() {
        return goal
                ? "Knöt ord ur en dialog till ett mål i handlingsplanen"
                : "Knöt ord ur en dialog till en aktivitet i handlingsplanen";
    }
}
