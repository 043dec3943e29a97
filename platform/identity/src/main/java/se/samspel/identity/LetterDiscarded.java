package se.samspel.identity;

import se.samspel.api.ObjectRef;
import se.samspel.api.access.Scope;
import se.samspel.api.storage.Event;

/** A letter that had failed was thrown away. */
public record LetterDiscarded(long letter) implements Event {
    @Override
    public ObjectRef about() {
        return new ObjectRef("identity.letter", letter);
    }

    @Override
    public Scope scope() {
        return Scope.SERVER;
    }

    @Override
    public String summary() {
        return "Slängde ett brev som inte gick fram";
    }
}
