package se.samspel.identity;

import se.samspel.api.ObjectRef;
import se.samspel.api.UserId;
import se.samspel.api.access.Scope;
import se.samspel.api.storage.Event;

/** An administrator asked for a letter to see that mail arrives. */
public record TestLetterPut(UserId user) implements Event {
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
        return "Skickade ett provbrev till sig själv";
    }
}
