package se.samspel.identity;

import se.samspel.api.ObjectRef;
import se.samspel.api.UserId;
import se.samspel.api.access.Scope;
import se.samspel.api.storage.Event;

/** An account was made and its person invited. */
public record AccountInvited(UserId user, Scope scope) implements Event {
    @Override
    public ObjectRef about() {
        return new ObjectRef("identity.account", user.value());
    }

    @Override
    public String summary() {
        return "Bjöd in en person";
    }
}
