package se.samspel.identity;

import se.samspel.api.ObjectRef;
import se.samspel.api.UserId;
import se.samspel.api.access.Scope;
import se.samspel.api.storage.Event;

/** An address that opens without sign-in was made. */
public record LinkMade(UserId user, String purpose, Scope scope) implements Event {
    @Override
    public ObjectRef about() {
        return new ObjectRef("identity.account", user.value());
    }

    @Override
    public String summary() {
        return "Gjorde en adress som går att öppna utan inloggning";
    }
}
