package se.samspel.identity;

import se.samspel.api.ObjectRef;
import se.samspel.api.UserId;
import se.samspel.api.access.Scope;
import se.samspel.api.storage.Event;

/** A person chose how often to be reminded. */
public record RemindingChosen(UserId user, String often, Scope scope) implements Event {
    @Override
    public ObjectRef about() {
        return new ObjectRef("identity.account", user.value());
    }

    @Override
    public String summary() {
        return "Valde hur ofta påminnelser kommer";
    }
}
