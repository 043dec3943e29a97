package se.samspel.dialogstod;

import se.samspel.api.ObjectRef;
import se.samspel.api.UnitId;
import se.samspel.api.access.Scope;
import se.samspel.api.storage.Event;

/** The group began to talk, and what was prepared is open to all of it. */
public record RoundOpened(RoundId round, UnitId group, Scope scope) implements Event {
    @Override
    public ObjectRef about() {
        return new ObjectRef("dialogue.round", round.value());
    }

    @Override
    public String summary() {
        return "Öppnade en omgång dialog";
    }
}
