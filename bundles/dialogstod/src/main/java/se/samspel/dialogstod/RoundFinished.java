package se.samspel.dialogstod;

import se.samspel.api.ObjectRef;
import se.samspel.api.UnitId;
import se.samspel.api.access.Scope;
import se.samspel.api.storage.Event;

/** The group had talked the round through. */
public record RoundFinished(RoundId round, UnitId group, Scope scope) implements Event {
    @Override
    public ObjectRef about() {
        return new ObjectRef("dialogue.round", round.value());
    }

    @Override
    public String summary() {
        return "Avslutade en omgång dialog";
    }
}
