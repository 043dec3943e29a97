package se.samspel.handlingsplan;

import se.samspel.api.ObjectRef;
import se.samspel.api.access.Scope;
import se.samspel.api.storage.Event;

/** A draft went back to the version of its template that it followed before. */
public record PlanMovedBack(PlanId plan, String from, String to, Scope scope) implements Event {
    @Override
    public ObjectRef about() {
        return new ObjectRef("plan.plan", plan.value());
    }

    @Override
    public String summary() {
        return "Flyttade tillbaka handlingsplanen till den förra versionen av mallen";
    }
}
