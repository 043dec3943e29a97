package se.samspel.handlingsplan;

/** Names a plan. Given by the storage, never used again. */
public record PlanId(long value) {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
