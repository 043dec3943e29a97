package se.samspel.dialogstod;

import se.samspel.api.ObjectRef;
import se.samspel.api.access.Scope;
import se.samspel.api.storage.Event;

/** The days, the name or the rules of a round were changed. */
public record RoundSettled(RoundId round, Scope scope) implements Event {
    @Override
    public ObjectRef about() {
        return new ObjectRef("dialogue.round", round.value());
    }

    @Override
    public String summary() {
        return "Ändrade uppgifterna om en omgång dialog";
    }
}
