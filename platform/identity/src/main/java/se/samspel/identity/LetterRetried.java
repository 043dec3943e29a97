package se.samspel.identity;

import se.samspel.api.ObjectRef;
import se.samspel.api.access.Scope;
import se.samspel.api.storage.Event;

/** A letter that had failed was put in line again. */
public record LetterRetried(long letter) implements Event {
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
        return "Försökte igen med ett brev som inte gick fram";
    }
}
