package se.samspel.handlingsplan;

/** Names a meeting of a group. Given by the storage, never used again. */
public record MeetingId(long value) {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
