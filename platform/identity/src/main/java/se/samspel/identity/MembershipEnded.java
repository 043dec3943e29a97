package se.samspel.identity;

import se.samspel.api.ObjectRef;
import se.samspel.api.UnitId;
import se.samspel.api.UserId;
import se.samspel.api.access.Role;
import se.samspel.api.access.Scope;
import se.samspel.api.storage.Event;

/** A person's role in a unit got a last day; the text date is ISO. */
public record MembershipEnded(
        UserId user, UnitId unit, String unitName, Role role, String lastDay, Scope scope)
        implements Event {
    @Override
    public ObjectRef about() {
        return new ObjectRef("identity.account", user.value());
    }

    @Override
    public String summary() {
        return "Satte sista dag "
                + lastDay
                + " för en persons roll "
                + role.swedish()
                + " i "
                + unitName;
    }
}
