package se.samspel.handlingsplan;

import se.samspel.api.ObjectRef;
import se.samspel.api.access.Scope;
import se.samspel.api.storage.Event;

/** A member was changed. */
public record MemberSaved(PlanId plan, MemberId member, Scope scope) implements Event {
    @Override
    public ObjectRef about() {
        return new ObjectRef("plan.member", member.value());
    }

    @Override
    public String summary() {
        return "Ändrade en deltagare i handlingsplanen";
    }
}
