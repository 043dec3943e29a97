package se.samspel.arkiv;

import se.samspel.api.ObjectRef;
import se.samspel.api.access.Scope;
import se.samspel.api.storage.Event;

/** The numbers in a stopped document were masked by its uploader: others read the masked text, never the original. */
public record DocumentMasked(DocumentId document, Scope scope) implements Event {
    @Override
    public ObjectRef about() {
        return document.ref();
    }

    @Override
    public String summary() {
        return "Maskerade personnummer i ett dokument; originalet lämnas inte ut";
    }
}
