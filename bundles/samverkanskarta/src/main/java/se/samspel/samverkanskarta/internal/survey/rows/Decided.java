package se.samspel.samverkanskarta.internal.survey.rows;

/** What came of deciding one proposal. @param sentence what to tell, in Swedish; empty when there is nothing to add */
public record Decided(String slot, Kind kind, String sentence) {
    /** How it went. */
    public enum Kind {
        DONE,
        /** It does not wait: it was decided, or the map says so already. */
        NOT_WAITING,
        /** What it is about is no longer on the map. */
        DOES_NOT_FIT,
        REFUSED
    }

    public boolean isDone() {
        return kind == Kind.DONE;
    }
}
