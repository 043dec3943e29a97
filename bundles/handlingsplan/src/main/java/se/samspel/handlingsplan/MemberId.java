package se.samspel.handlingsplan;

/** Names a row in a plan's list of members; not a user account. */
public record MemberId(long value) {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
