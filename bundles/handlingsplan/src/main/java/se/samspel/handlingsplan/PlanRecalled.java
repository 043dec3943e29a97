package se.samspel.handlingsplan;

import se.samspel.api.ObjectRef;
import se.samspel.api.access.Scope;
import se.samspel.api.storage.Event;

/** A plan was taken back from its parties and is a draft again. */
public record PlanRecalled(PlanId plan, int round, Scope scope) implements Event {
    @Override
    public ObjectRef about() {
        return new ObjectRef("plan.plan", plan.value());
    }

    @Override
    public String summary() {
        return "Tog tillbaka handlingsplanen som utkast";
    }
}
