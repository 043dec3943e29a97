package se.samspel.dialogstod;

import se.samspel.api.ObjectRef;
import se.samspel.api.access.Scope;
import se.samspel.api.storage.Event;

/** An address to prepare by was ended. */
public record RoundLinkRevoked(RoundId round, Scope scope) implements Event {
    @Override
    public ObjectRef about() {
        return new ObjectRef("dialogue.round", round.value());
    }

    @Override
    public String summary() {
        return "Stängde en svarslänk till en omgång dialog";
    }
}
