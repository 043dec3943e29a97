package se.samspel.arkiv;

import se.samspel.api.ObjectRef;
import se.samspel.api.access.Scope;
import se.samspel.api.storage.Event;

/** A document's text is read, or was let through after a stop, and may be indexed. */
public record TextReady(DocumentId document, Scope scope) implements Event {
    @Override
    public ObjectRef about() {
        return document.ref();
    }

    @Override
    public String summary() {
        return "Texten i ett dokument i arkivet lästes in";
    }
}
