package se.samspel.handlingsplan;

/** Names a file that is on its way to become a plan. */
public record ImportId(long value) {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
