package se.samspel.handlingsplan;

/** Names a prioritised group of a plan. */
public record TargetGroupId(long value) {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
