package se.samspel.samverkanskarta;

/** The id of a map: what all its dated versions have in common. */
public record MapId(long value) {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
