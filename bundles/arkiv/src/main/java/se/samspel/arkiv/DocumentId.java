package se.samspel.arkiv;

import se.samspel.api.ObjectRef;

/** Names a document in the archive. Positive, never used again. */
public record DocumentId(long value) {
    /** The kind of thing a document is, for audit trail and history. */
    public static final String KIND = "archive.document";

    /** The document as any bundle can point at it. */
    public ObjectRef ref() {
        return new ObjectRef(KIND, value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
