package se.samspel.identity;

import se.samspel.api.ObjectRef;
import se.samspel.api.UserId;
import se.samspel.api.access.Scope;
import se.samspel.api.storage.Event;

/** An address that opened without sign-in was taken back. */
public record LinkRevoked(UserId user, String purpose, Scope scope) implements Event {
    @Override
    public ObjectRef about() {
        return new ObjectRef("identity.account", user.value());
    }

    @Override
    public String summary() {
        return "Tog tillbaka en adress som gick att öppna utan inloggning";
    }
}
