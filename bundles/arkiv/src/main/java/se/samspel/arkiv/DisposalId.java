package se.samspel.arkiv;

import se.samspel.api.ObjectRef;

/** The number of a disposal. */
public record DisposalId(long value) {
    /** What its events are about. */
    public static final String KIND = "archive.disposal";

    /** For events and the audit trail. */
    public ObjectRef ref() {
        return new ObjectRef(KIND, value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
