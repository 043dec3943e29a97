package se.samspel.arkiv;

import se.samspel.api.ObjectRef;
import se.samspel.api.access.Scope;
import se.samspel.api.storage.Event;

/** A document was taken out of the archive: its row, its text and its place in the index. */
public record DocumentRemoved(DocumentId document, Scope scope) implements Event {
    @Override
    public ObjectRef about() {
        return document.ref();
    }

    @Override
    public String summary() {
        return "Tog bort ett dokument ur arkivet";
    }
}
