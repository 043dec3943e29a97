package se.samspel.arkiv;

import se.samspel.api.ObjectRef;
import se.samspel.api.access.Scope;
import se.samspel.api.storage.Event;

/** A document's facts were corrected or confirmed by a person. */
public record FactsChanged(DocumentId document, Scope scope) implements Event {
    @Override
    public ObjectRef about() {
        return document.ref();
    }

    @Override
    public String summary() {
        return "Ändrade uppgifterna om ett dokument i arkivet";
    }
}
