package se.samspel.insatser;

/** Names an insats. Given by the storage, never used again. */
public record InterventionId(long value) {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
