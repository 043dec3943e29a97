package se.samspel.handlingsplan;

import se.samspel.api.ObjectRef;
import se.samspel.api.access.Scope;
import se.samspel.api.storage.Event;

/** A member changed place among its siblings. */
public record MemberMoved(PlanId plan, MemberId member, Scope scope) implements Event {
    @Override
    public ObjectRef about() {
        return new ObjectRef("plan.member", member.value());
    }

    @Override
    public String summary() {
        return "Flyttade en deltagare i handlingsplanen";
    }
}
