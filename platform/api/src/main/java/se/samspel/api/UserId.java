package se.samspel.api;

/** Names a user account. Positive, given by identity, never used again. */
public record UserId(long value) {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
