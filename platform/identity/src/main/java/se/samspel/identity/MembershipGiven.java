package se.samspel.identity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samspel.api.ObjectRef;
import se.samspel.api.UnitId;
import se.samspel.api.UserId;
import se.samspel.api.access.Membership;
import se.samspel.api.access.Role;
import se.samspel.api.access.Scope;
import se.samspel.api.storage.Event;

/** A person got a role in a unit for a period; the text dates are ISO. */
public record MembershipGiven(
        UserId user,
        UnitId unit,
        String unitName,
        Role role,
        String from,
        @Nullable String to,
        Scope scope)
        implements Event {
    /** The event of a membership. */
    public static MembershipGiven of(
            UserId user, Membership membership, String unitName, Scope scope) {
        LocalDate to = membership.to();
        return new MembershipGiven(
                user,
                membership.unit(),
                unitName,
                membership.role(),
                membership.from().toString(),
                to == null ? null : to.toString(),
                scope);
    }

    @Override
    public ObjectRef about() {
        return new ObjectRef("identity.account", user.value());
    }

    @Override
    public String summary() {
        return "Gav en person rollen " + role.swedish() + " i " + unitName;
    }
}
