package se.samspel.arkiv;

import se.samspel.api.ObjectRef;
import se.samspel.api.access.Scope;
import se.samspel.api.storage.Event;

/** Somebody else has decided on a disposal, or it was taken back. */
public record DisposalDecided(DisposalId disposal, boolean approved, Scope scope) implements Event {
    @Override
    public ObjectRef about() {
        return disposal.ref();
    }

    @Override
    public String summary() {
        return (approved ? "Beslutade gallring " : "Avslog gallring ") + disposal;
    }
}
