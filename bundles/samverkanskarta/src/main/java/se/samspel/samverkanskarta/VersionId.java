package se.samspel.samverkanskarta;

/** The id of one dated version of a map. */
public record VersionId(long value) {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
