package se.samspel.arkiv;

import se.samspel.api.ObjectRef;
import se.samspel.api.access.Scope;
import se.samspel.api.storage.Event;

/** A document was stopped because what looks like personnummer stands in it; only who uploaded it sees it. */
public record DocumentStopped(DocumentId document, int places, Scope scope) implements Event {
    @Override
    public ObjectRef about() {
        return document.ref();
    }

    @Override
    public String summary() {
        return "Stoppade ett dokument där det verkar stå personnummer";
    }
}
