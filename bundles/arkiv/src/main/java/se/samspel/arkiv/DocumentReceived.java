package se.samspel.arkiv;

import se.samspel.api.ObjectRef;
import se.samspel.api.access.Scope;
import se.samspel.api.storage.Event;

/** A file came to the archive and is kept; its text is not read yet. The batch is what was uploaded together. */
public record DocumentReceived(DocumentId document, long batch, Scope scope) implements Event {
    @Override
    public ObjectRef about() {
        return document.ref();
    }

    @Override
    public String summary() {
        return "Laddade upp ett dokument till arkivet";
    }
}
