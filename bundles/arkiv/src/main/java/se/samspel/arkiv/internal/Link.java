package se.samspel.arkiv.internal;

import org.jspecify.annotations.Nullable;

/**
 * A way to a document.
 *
 * @param id the document's number
 */
public record Link(String label, String href, String id) {
    /** To nothing. */
    public static final Link NONE = new Link("", "", "");

    public static Link to(@Nullable Archived document) {
        return document == null
                ? NONE
                : new Link(
                        document.title(),
                        ArchiveAddress.document(document.id()),
                        document.id().toString());
    }

    /** To a document beside another one: with its file's name when the titles are the same. */
    public static Link beside(Archived document, Archived other) {
        Link link = to(other);
        return document.title().equals(other.title())
                ? new Link(link.label() + " (" + other.fileName() + ")", link.href(), link.id())
                : link;
    }

    public boolean isThere() {
        return !href.isEmpty();
    }
}
