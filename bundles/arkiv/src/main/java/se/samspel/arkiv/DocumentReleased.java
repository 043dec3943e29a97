package se.samspel.arkiv;

import org.jspecify.annotations.Nullable;
import se.samspel.api.ObjectRef;
import se.samspel.api.access.Scope;
import se.samspel.api.storage.Event;

/**
 * A stopped document was let through by its uploader.
 *
 * @param reason why, looked through for numbers; null in events from before it was kept here
 */
public record DocumentReleased(DocumentId document, Scope scope, @Nullable String reason)
        implements Event {
    @Override
    public ObjectRef about() {
        return document.ref();
    }

    @Override
    public String summary() {
        return "Släppte fram ett stoppat dokument" + (reason == null ? "" : ": " + reason);
    }
}
