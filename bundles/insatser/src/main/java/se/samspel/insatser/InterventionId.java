package se.samspel.insatser;

/** Names an insats. Given by the storage, never used again. */
public record InterventionId(long value) {
    /** As somebody sent it; one that there is not when it is no number. */
    public static InterventionId typed(String sent) {
        return new InterventionId(sent.matches("\\d{1,18}") ? Long.parseLong(sent) : 0);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
