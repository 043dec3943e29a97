package se.samspel.identity;

import se.samspel.api.ObjectRef;
import se.samspel.api.UserId;
import se.samspel.api.access.Scope;
import se.samspel.api.storage.Event;

/** A person got a new link for choosing a password. */
public record AccountInvitedAgain(UserId user, Scope scope) implements Event {
    @Override
    public ObjectRef about() {
        return new ObjectRef("identity.account", user.value());
    }

    @Override
    public String summary() {
        return "Gav en person en ny länk för att välja lösenord";
    }
}
