package se.samspel.handlingsplan;

/** Names a point on a meeting's agenda. Given by the storage, never used again. */
public record MeetingItemId(long value) {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
