package se.samspel.handlingsplan;

/** Names an activity under a goal. The same for as long as the plan lives. */
public record ActivityId(long value) {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
