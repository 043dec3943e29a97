package se.samspel.arkiv;

import se.samspel.api.ObjectRef;
import se.samspel.api.access.Scope;
import se.samspel.api.storage.Event;

/** The documents of a disposal are gone; its certificate is kept. */
public record DisposalDone(DisposalId disposal, int documents, Scope scope) implements Event {
    @Override
    public ObjectRef about() {
        return disposal.ref();
    }

    @Override
    public String summary() {
        return "Genomförde gallring " + disposal + " av " + documents + " dokument";
    }
}
