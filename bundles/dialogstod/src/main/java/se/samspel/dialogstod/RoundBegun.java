package se.samspel.dialogstod;

import se.samspel.api.ObjectRef;
import se.samspel.api.UnitId;
import se.samspel.api.access.Scope;
import se.samspel.api.storage.Event;

/** A group began a round of dialogue. */
public record RoundBegun(RoundId round, UnitId group, Scope scope) implements Event {
    @Override
    public ObjectRef about() {
        return new ObjectRef("dialogue.round", round.value());
    }

    @Override
    public String summary() {
        return "Påbörjade en omgång dialog";
    }
}
