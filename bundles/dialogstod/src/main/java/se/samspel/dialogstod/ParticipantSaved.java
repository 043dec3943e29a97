package se.samspel.dialogstod;

import se.samspel.api.ObjectRef;
import se.samspel.api.access.Scope;
import se.samspel.api.storage.Event;

/** It was said that someone is ready, or at the meeting. */
public record ParticipantSaved(RoundId round, Scope scope) implements Event {
    @Override
    public ObjectRef about() {
        return new ObjectRef("dialogue.round", round.value());
    }

    @Override
    public String summary() {
        return "Antecknade vilka som är förberedda eller på plats";
    }
}
