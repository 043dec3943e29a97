package se.samspel.arkiv;

import se.samspel.api.ObjectRef;
import se.samspel.api.access.Scope;
import se.samspel.api.storage.Event;

/** Somebody proposes to dispose of documents whose time is up. */
public record DisposalProposed(DisposalId disposal, int documents, Scope scope) implements Event {
    @Override
    public ObjectRef about() {
        return disposal.ref();
    }

    @Override
    public String summary() {
        return "Föreslog gallring " + disposal + " av " + documents + " dokument";
    }
}
