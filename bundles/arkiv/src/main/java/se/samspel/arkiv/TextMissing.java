package se.samspel.arkiv;

import se.samspel.api.ObjectRef;
import se.samspel.api.access.Scope;
import se.samspel.api.storage.Event;

/** A document gave no text; it is kept and found by its facts. */
public record TextMissing(DocumentId document, Scope scope) implements Event {
    @Override
    public ObjectRef about() {
        return document.ref();
    }

    @Override
    public String summary() {
        return "Ett dokument i arkivet gick inte att läsa och hittas bara på sina uppgifter";
    }
}
