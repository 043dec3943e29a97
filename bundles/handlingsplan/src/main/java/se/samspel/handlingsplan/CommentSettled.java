package se.samspel.handlingsplan;

import se.samspel.api.ObjectRef;
import se.samspel.api.access.Scope;
import se.samspel.api.storage.Event;

/** A comment in a plan was settled. */
public record CommentSettled(PlanId plan, CommentId comment, Scope scope) implements Event {
    @Override
    public ObjectRef about() {
        return new ObjectRef("plan.comment", comment.value());
    }

    @Override
    public String summary() {
        return "Markerade en kommentar i handlingsplanen som klar";
    }
}
