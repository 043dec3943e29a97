package se.samspel.arkiv.internal.intake;

import org.jspecify.annotations.Nullable;
import se.samspel.arkiv.internal.ArchiveAddress;
import se.samspel.arkiv.internal.Archived;

/**
 * A way to a document.
 *
 * @param id the document's number
 */
public record Link(String label, String href, String id) {
    /** To nothing. */
    public static final Link NONE = new Link("", "", "");

    static Link to(@Nullable Archived document) {
        return document == null
                ? NONE
                : new Link(
                        document.title(),
                        ArchiveAddress.document(document.id()),
                        document.id().toString());
    }

    public boolean isThere() {
        return !href.isEmpty();
    }
}
