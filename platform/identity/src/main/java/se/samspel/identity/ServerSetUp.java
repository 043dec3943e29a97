package se.samspel.identity;

import se.samspel.api.ObjectRef;
import se.samspel.api.UserId;
import se.samspel.api.access.Scope;
import se.samspel.api.storage.Event;

/** The server got its first administrator. */
public record ServerSetUp(UserId user, boolean demo) implements Event {
    @Override
    public ObjectRef about() {
        return new ObjectRef("identity.account", user.value());
    }

    @Override
    public Scope scope() {
        return Scope.SERVER;
    }

    @Override
    public String summary() {
        return demo ? "Startade demoläget" : "Startade upp servern";
    }
}
