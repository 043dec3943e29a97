package se.samspel.dialogstod;

import se.samspel.api.ObjectRef;
import se.samspel.api.UnitId;
import se.samspel.api.access.Scope;
import se.samspel.api.storage.Event;

/** A finished round was opened again. */
public record RoundTakenUp(RoundId round, UnitId group, Scope scope) implements Event {
    @Override
    public ObjectRef about() {
        return new ObjectRef("dialogue.round", round.value());
    }

    @Override
    public String summary() {
        return "Tog upp en avslutad omgång dialog igen";
    }
}
