package se.samspel.handlingsplan;

import se.samspel.api.ObjectRef;
import se.samspel.api.access.Scope;
import se.samspel.api.storage.Event;

/** A member was taken away; it is kept and can be put back. */
public record MemberRemoved(PlanId plan, MemberId member, Scope scope) implements Event {
    @Override
    public ObjectRef about() {
        return new ObjectRef("plan.member", member.value());
    }

    @Override
    public String summary() {
        return "Tog bort en deltagare ur handlingsplanen";
    }
}
