package se.samspel.arkiv;

import se.samspel.api.ObjectRef;
import se.samspel.api.access.Scope;
import se.samspel.api.storage.Event;

/** A stopped document was let through by its uploader; the reason is kept with the document. */
public record DocumentReleased(DocumentId document, Scope scope) implements Event {
    @Override
    public ObjectRef about() {
        return document.ref();
    }

    @Override
    public String summary() {
        return "Släppte fram ett stoppat dokument och skrev ett skäl";
    }
}
