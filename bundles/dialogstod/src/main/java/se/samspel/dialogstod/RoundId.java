package se.samspel.dialogstod;

/** The id of one round of a group. */
public record RoundId(long value) {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
