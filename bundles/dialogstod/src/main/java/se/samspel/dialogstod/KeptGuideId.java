package se.samspel.dialogstod;

/** The id of a guide that was taken in from a file. */
public record KeptGuideId(long value) {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
